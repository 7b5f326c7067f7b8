import type { KeptStatus } from './worker-messages.ts';

/** What is known of the workers of the site, and of the page. */
export interface WorkerFacts {
  /** Of the page. */
  readonly build: string;
  /** Of the worker that answers for the page; undefined where none does. */
  readonly controller: string | undefined;
  readonly active: KeptStatus | undefined;
  /** A whole build that waits until it is wanted, or until no page of the one before is open. */
  readonly waiting: KeptStatus | undefined;
  /** The last that a worker told of what it is fetching. */
  readonly progress: KeptStatus | undefined;
  /** Whether a worker gave up. */
  readonly failed: boolean;
}

/** `refused`: this browser, or this place, keeps nothing. */
export type Readiness = 'fetching' | 'ready' | 'failed' | 'refused';

export interface Told {
  readonly readiness: Readiness;
  /** Of the page's own build; undefined before anything is known. */
  readonly status: KeptStatus | undefined;
  /** Whether another build is whole on this device, for the reader to change to. */
  readonly newer: boolean;
}

/** What a page says of itself: it is ready once all of its own build is kept, and every request of it is answered from there. */
export function tellReadiness(facts: WorkerFacts): Told {
  const { build, controller, active, waiting, progress, failed } = facts;
  const own = [active, waiting, progress].find((status) => status?.build === build);
  const newer = waiting !== undefined || (active !== undefined && active.build !== build);
  const whole = own !== undefined && own.kept === own.total;
  if (whole && controller === build) return { readiness: 'ready', status: own, newer };
  // A part that the browser threw away; a build that did not arrive; an older page that nobody keeps anything for.
  const lost = active?.build === build && !whole;
  const readiness = failed || lost || (newer && own === undefined) ? 'failed' : 'fetching';
  return { readiness, status: own, newer };
}

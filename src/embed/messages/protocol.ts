import type { EventId } from '../../domain/identifiers.ts';
import type { Lens } from '../../domain/lens.ts';

/** What `getState` answers with; so does every other method, of the state that it brought about. */
export interface EmbedState {
  readonly story: string;
  /** ISO date of the day under the playhead. */
  readonly playhead: string;
  readonly lens: Lens;
  readonly playing: boolean;
  readonly selected: EventId | null;
  /** What the map shows as active at the playhead, in the order of the list. */
  readonly active: readonly EventId[];
}

/** What each event tells. */
export interface EventDetails {
  /** The story answers from now on. */
  readonly ready: EmbedState;
  /** What the page needs, in CSS px. */
  readonly height: { readonly height: number };
  /** ISO date. */
  readonly playhead: { readonly t: string };
  readonly select: { readonly event: EventId | null };
  readonly play: Record<string, never>;
  readonly pause: Record<string, never>;
  readonly lens: { readonly lens: Lens };
  readonly error: CommandError;
}

export interface CommandError {
  /** Stable, for programs: `unknown-method`, `bad-parameter`, `unknown-event` … */
  readonly code: string;
  /** For whoever writes the host's page, in English. */
  readonly message: string;
}

/** The page around asks for more than is answered. */
export const TOO_MANY: CommandError = {
  code: 'too-many',
  message: 'At most 50 commands in a second are carried out.',
};
export const FAILED: CommandError = { code: 'failed', message: 'The story could not do that.' };

/** Answers a command: with the state that it brought about, or with what is wrong, which is told as an event too. */
export function postAnswer(
  frame: Pick<Window, 'parent'>,
  { origin }: MessageEvent,
  id: string | number,
  outcome: { readonly result: EmbedState } | { readonly error: CommandError },
): void {
  if ('error' in outcome) postEvent(frame, 'error', outcome.error);
  // An opaque origin (a sandbox, a file) has no name that an answer could be addressed to.
  const target = /^https?:/.test(origin) ? origin : '*';
  frame.parent.postMessage({ type: 'backchannel:result', id, ...outcome }, target);
}

/** Posts an event to the page around the frame. Nothing in it is secret, so any origin may read it: decision 0020. */
export function postEvent<Name extends keyof EventDetails>(
  frame: Pick<Window, 'parent'>,
  name: Name,
  detail: EventDetails[Name],
): void {
  frame.parent.postMessage({ type: 'backchannel:event', name, detail }, '*');
}

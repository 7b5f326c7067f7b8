import type { EventId, Lens } from '../../domain/story.ts';

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

/** Posts an event to the page around the frame. Nothing in it is secret, so any origin may read it: decision 0020. */
export function postEvent<Name extends keyof EventDetails>(
  frame: Pick<Window, 'parent'>,
  name: Name,
  detail: EventDetails[Name],
): void {
  frame.parent.postMessage({ type: 'backchannel:event', name, detail }, '*');
}

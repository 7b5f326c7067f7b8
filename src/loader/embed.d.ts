/**
 * Types of `/embed.js`, which an article may include to fit its embeds and to drive them. Published beside it: with
 * `/// <reference path="embed.d.ts" />` or in the `include` of a tsconfig, `Backchannel` and `<backchannel-story>` are known.
 */

export type Lens = 'happened' | 'public';
export type Language = 'en' | 'ar' | 'fa';
export type Theme = 'light' | 'dark' | 'auto';

/** How a story stands. */
export interface StoryState {
  /** Id of the story. */
  readonly story: string;
  /** The day under the playhead, `YYYY-MM-DD`, in the story's own time zone. */
  readonly playhead: string;
  readonly lens: Lens;
  readonly playing: boolean;
  /** Id of the selected event. */
  readonly selected: string | null;
  /** Ids of the events that the map shows as active at the playhead. */
  readonly active: readonly string[];
}

/** What each event tells. */
export interface StoryEvents {
  /** The story answers. Told to listeners that come after it as well, and again where the frame loads anew. */
  readonly ready: StoryState;
  /** What the page in the frame needs, in CSS px. Fitted already where the frame is an embed of this site. */
  readonly height: { readonly height: number };
  /** The playhead stands on another day. While it plays, four times a second at most. */
  readonly playhead: { readonly t: string };
  readonly select: { readonly event: string | null };
  readonly play: Record<string, never>;
  readonly pause: Record<string, never>;
  readonly lens: { readonly lens: Lens };
  /** A command was refused. Its promise rejects with the same. */
  readonly error: { readonly code: string; readonly message: string };
}

/** What a refused command rejects with. */
export interface StoryError extends Error {
  /**
   * `unknown-method`, `bad-parameter`, `unknown-day`, `unknown-event`, `unknown-lens`, `unknown-language`,
   * `unknown-theme`, `too-many` (over 50 commands in a second), `failed`, or `gone`: the frame was taken away, or
   * `<backchannel-story>` loaded another, before it answered.
   */
  readonly code: string;
}

/** A story in a frame. Each promise resolves to the state that the command brought about. */
export interface ConnectedStory {
  play(): Promise<StoryState>;
  pause(): Promise<StoryState>;
  /** Puts the playhead on a day, `YYYY-MM-DD`. */
  seek(to: string | { readonly t: string }): Promise<StoryState>;
  /** Selects an event by its id, and brings it under the playhead. */
  select(event: string | { readonly event: string }): Promise<StoryState>;
  setLens(lens: Lens | { readonly lens: Lens }): Promise<StoryState>;
  setLanguage(language: Language | { readonly lang: Language }): Promise<StoryState>;
  setTheme(theme: Theme | { readonly theme: Theme }): Promise<StoryState>;
  getState(): Promise<StoryState>;
  /** Calls the listener with what each such event tells. Returns a function that ends it. */
  on<Name extends keyof StoryEvents>(name: Name, listener: (detail: StoryEvents[Name]) => void): () => void;
}

/**
 * `<backchannel-story src="…/embed.html">`, or `story="<id>"` of the site that the script comes from. Its attributes are
 * the keys of the embed's address. Changed, `event`, `t`, `lens`, `lang` and `theme` are commands; the others load anew.
 */
export interface BackchannelStoryElement extends HTMLElement {}

export interface Backchannel {
  /**
   * Resolves once the page in the frame has spoken. That does not load the story: the first command does, or the reader.
   * A frame that never loads (`loading="lazy"` far below, a blocked address) never resolves it: race it with a timer.
   * For `<backchannel-story>` it is the element's: it goes on where the element is moved, or loads anew.
   */
  connect(frame: HTMLIFrameElement | BackchannelStoryElement): Promise<ConnectedStory>;
}

declare global {
  var Backchannel: Backchannel;
  interface HTMLElementTagNameMap {
    'backchannel-story': BackchannelStoryElement;
  }
}

/** The engines that the journeys are made in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** What can be handed to a page and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One window of one browser, driven as a reader's hands and eyes would. The smallest part that all engines have in
 * common: what a journey needs beyond it is built from `evaluate`, once, in the reader.
 */
export interface EngineSession {
  readonly engine: Engine;
  /** Name and version, as the browser gives them. */
  readonly version: string;
  /** Goes to an address and returns once its document is parsed, or loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page, which sees its arguments alone, and waits for what it promises. */
  evaluate<A extends readonly Json[], R>(run: (...given: A) => R | Promise<R>, ...given: A): Promise<R>;
  /** Presses and lets go of one key, by its name in the DOM; `Shift+Tab` holds the first meanwhile. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses the main button of the mouse at a point of the window (px). */
  click(x: number, y: number): Promise<void>;
  /** The size of the page's own window (px), borders and bars not counted. */
  resize(width: number, height: number): Promise<void>;
  /** The window's picture, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    /** What was done in the reader before its app heard of it, as public/boot.js keeps it. */
    early?: EarlyActs;
  }
}

interface EarlyActs {
  /** What was pressed, moved or written, with the value that it had then: a button once, however often it was pressed. */
  readonly acts: Map<HTMLButtonElement | HTMLInputElement | HTMLSelectElement, string>;
  /** Keys that may be shortcuts, which are heard later still. */
  readonly presses: KeyboardEvent[];
  keep(event: Event): void;
  keepPress(press: KeyboardEvent): void;
}

/** From here on React hears what is done, also while it takes over the page. */
export function stopKeeping(): void {
  const { early } = window;
  if (early) for (const type of ['click', 'input']) removeEventListener(type, early.keep, true);
}

/** Whether somebody did something, or is somewhere, of which the app has not heard. */
export function wasEarly(): boolean {
  return Boolean(window.early?.acts.size) || document.activeElement !== document.body;
}

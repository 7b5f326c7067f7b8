/** What the announcer needs of its surroundings: a browser's clock, or a test's. Times in ms. */
export interface Timer {
  now(): number;
  after(delay: number, callback: () => void): number;
  cancel(handle: number): void;
}

/** From one announcement to the next, ms. */
const GAP = 500;
/** What happens together is said once: so long the first of it waits, ms. */
const SETTLE = 80;
/** Then what was said is taken out of the page: who walks through it there would meet it twice. */
const FADE = 8000;

export interface Announcer {
  /**
   * Asks for an announcement; of those that wait for their turn the last of the highest rank is said. It is worded when
   * its turn comes, and not said where there are no words then.
   */
  ask(rank: number, compose: () => string): void;
  stop(): void;
}

/** Says headlines, one in 500 ms at most; `write` puts words into the live region, or none. */
export function createAnnouncer(write: (words: string) => void, timer: Timer): Announcer {
  let waiting: { readonly rank: number; readonly compose: () => string } | undefined;
  let turn: number | undefined;
  let fading: number | undefined;
  let last = -Infinity;

  const say = () => {
    const words = waiting?.compose() ?? '';
    waiting = undefined;
    turn = undefined;
    if (words === '') return;
    last = timer.now();
    write(words);
    if (fading !== undefined) timer.cancel(fading);
    fading = timer.after(FADE, () => write(''));
  };

  return {
    ask(rank, compose) {
      if (!waiting || rank >= waiting.rank) waiting = { rank, compose };
      turn ??= timer.after(Math.max(SETTLE, last + GAP - timer.now()), say);
    },
    stop() {
      for (const handle of [turn, fading]) if (handle !== undefined) timer.cancel(handle);
      waiting = undefined;
      turn = undefined;
    },
  };
}

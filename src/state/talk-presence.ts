/**
 * Windows know of each other's end by locks: a browser lets go of a window's locks with the window, be it closed, put
 * away or crashed. Where it has none (a page that came without encryption) an end without a last word is not known.
 */
const nameOf = (id: string) => `backchannel-window:${id}`;

/**
 * Says that the window of an id is there, until the function that it returns is called, or the window ends. `onHeld` is
 * called once the others can wait for that: who asks for the lock before this window has it has it first.
 */
export function stayPresent(id: string, onHeld: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  const untilOver = () =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve();
      signal.addEventListener('abort', () => resolve());
      onHeld();
    });
  request(id, {}, untilOver);
  return () => over.abort();
}

/** Calls back once when a window has ended that held its lock. Returns a function that waits no longer. */
export function onceGone(id: string, callback: () => void): () => void {
  const waiting = new AbortController();
  request(id, { mode: 'shared', signal: waiting.signal }, callback);
  return () => waiting.abort();
}

function request(id: string, options: LockOptions, granted: () => Promise<void> | void): void {
  if (!('locks' in navigator)) return;
  navigator.locks
    .request(nameOf(id), options, async () => granted())
    .catch(() => {
      // Nobody waits any longer, or the browser has no locks for this page.
    });
}

import { useSyncExternalStore } from 'react';

/** What did not arrive and has no face of its own, each as a way to ask for it again. */
const missing = new Set<() => void>();
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Whether something did not arrive: the page says so once, for all of it. */
export function usePartsMissing(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => missing.size > 0,
    () => false,
  );
}

/** Notes that something did not arrive. Returns a function that forgets it. */
export function missPart(ask: () => void): () => void {
  missing.add(ask);
  tell();
  return () => {
    if (missing.delete(ask)) tell();
  };
}

/** Asks for everything that did not arrive once more. */
export function askForMissing(): void {
  const asked = [...missing];
  missing.clear();
  tell();
  for (const ask of asked) ask();
}

/**
 * Asks once more for code that did not arrive. Where it fails though the page itself can be had, the browser remembers
 * the failure, or a newer page names other files: then a fresh page is the way on. Its address holds what is shown.
 */
export async function askAgain<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const page = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
    if (page?.ok) location.reload();
    throw error;
  }
}

/** Fetches code and hands it over. Where it does not arrive, the page says so. Returns a function that gives it up. */
export function bringLater<Part>(load: () => Promise<Part>, use: (part: Part) => void, failed = () => {}): () => void {
  let gone = false;
  let forget = () => {};
  const bring = (asking: Promise<Part>) => {
    asking
      .then((part) => {
        if (!gone) use(part);
      })
      .catch(() => {
        if (gone) return;
        failed();
        forget = missPart(() => bring(askAgain(load)));
      });
  };
  bring(load());
  return () => {
    gone = true;
    forget();
  };
}

import { useEffect, useState, useSyncExternalStore } from 'react';

/** Browsers keep 8 to 16 live WebGL contexts a page, and take the oldest away for good: an article may have maps of its own. */
const SLOTS = ['1', '2', '3', '4'].map((number) => `backchannel-live-map-${number}`);

/**
 * Whether one of the live maps that all embeds of a page may have together is this embed's, while it is wanted. The
 * browser's locks go between frames of one origin, and are given back by a frame that is gone. They go between tabs
 * too, so a tab that nobody sees gives them back. A sandboxed frame has an origin of its own, and no locks: it draws
 * what is in view.
 */
export function useMapSlot(asked: boolean): boolean {
  const [held, setHeld] = useState(false);
  const wanted = useSyncExternalStore(listenForTab, tabIsSeen, () => false) && asked;
  useEffect(() => {
    if (!wanted) return;
    const leave = takeSlot(() => setHeld(true), navigator.locks);
    return () => {
      leave();
      setHeld(false);
    };
  }, [wanted]);
  return wanted && held;
}

const tabIsSeen = () => !document.hidden;
function listenForTab(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Waits for whichever slot is free first; `onTaken` is called once it is ours. Returns a function that gives it back. */
export function takeSlot(onTaken: () => void, locks: LockManager | undefined): () => void {
  if (!locks) {
    onTaken();
    return () => {};
  }
  const waiting = new AbortController();
  let taken = false;
  let free = () => {};
  const hold = (): Promise<void> | undefined => {
    if (taken || waiting.signal.aborted) return undefined;
    taken = true;
    // Those that are still asked for; a lock that is held is not let go by it.
    waiting.abort();
    return new Promise((resolve) => {
      free = resolve;
      onTaken();
    });
  };
  for (const slot of SLOTS) {
    locks.request(slot, { signal: waiting.signal }, hold).catch((error: unknown) => {
      const refused = error instanceof DOMException && error.name === 'SecurityError';
      if (refused && !taken && !waiting.signal.aborted) {
        taken = true;
        onTaken();
      }
    });
  }
  return () => {
    waiting.abort();
    free();
  };
}

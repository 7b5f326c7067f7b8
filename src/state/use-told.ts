import { useEffect, useRef } from 'react';
import { useSession } from './session-context.tsx';

/** Has words, if any, said aloud when one of their causes changes; not when they first stand in the page. */
export function useTold(words: string, ...causes: readonly unknown[]): void {
  const { announcements } = useSession();
  const before = useRef(causes);
  useEffect(() => {
    const { current } = before;
    before.current = causes;
    const changed = causes.some((cause, at) => cause !== current[at]);
    // A page that waits for its language has no words yet.
    const waiting = document.documentElement.dataset['waiting'] !== undefined;
    if (changed && !waiting && words !== '') announcements.getState().told(words);
  });
}

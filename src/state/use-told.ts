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
    if (changed && words !== '') announcements.getState().told(words);
  });
}

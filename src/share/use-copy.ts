import { type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLaterMessages } from '../i18n/later-messages.ts';

interface Copying {
  /** What became of the last copy; empty before the first, and once something else is shown. */
  readonly said: string;
  /** What is to be copied by hand, where it is not what stands there anyway. */
  readonly shown: string | undefined;
  /** Copies a text, or marks it for the reader's own hand where the browser refuses. */
  copy(text: string, copied: string): Promise<void>;
}

/** `place` shows the text that could be copied, `about` names it. */
export function useCopy(place: RefObject<HTMLElement | null>, about: string): Copying {
  const { share } = useLaterMessages();
  const [outcome, setOutcome] = useState({ about, said: '', shown: undefined as string | undefined });
  // What was said of another snippet is not true of this one.
  const { said, shown } = outcome.about === about ? outcome : { said: '', shown: undefined };
  return {
    said,
    shown,
    async copy(text, copied) {
      try {
        await navigator.clipboard.writeText(text);
        setOutcome({ about, said: copied, shown: undefined });
      } catch {
        flushSync(() => setOutcome({ about, said: share.refused, shown: text }));
        mark(place.current);
      }
    },
  };
}

function mark(element: HTMLElement | null): void {
  if (!element) return;
  element.closest<HTMLElement>('[tabindex]')?.focus();
  getSelection()?.selectAllChildren(element);
}

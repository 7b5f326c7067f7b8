import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { numberSources } from '../domain/number-sources.ts';
import { leaveOutNames } from '../i18n/leave-out-names.ts';
import { MessagesProvider, useSpeech } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';

const UnnamedContext = createContext(false);

/** Whether pupils are to fill in who tells what. */
export const useUnnamed = (): boolean => useContext(UnnamedContext);

interface Props {
  readonly whole: Catalog;
  /** Without them the numbers stand alone, where a table has no room. */
  readonly lines?: boolean;
  readonly children: ReactNode;
}

/** Paper on which each name of a source is a line to write on, with a number that leads to it in the key. */
export function UnnamedSources({ whole, lines = true, children }: Props) {
  const speech = useSpeech();
  const { blankName, blankNumber } = usePrintMessages();
  const unnamed = useMemo(() => {
    const names = new Map<string, string>();
    const numbers = numberSources(whole);
    for (const { id, name, shortName } of whole.story.sources) {
      const blank = (lines ? blankName : blankNumber)(numbers.get(id) ?? 0);
      for (const each of shortName === undefined ? [name] : [name, shortName]) {
        // As it is written, without what keeps another language apart.
        for (const { text } of speech.told(each)) if (!names.has(text)) names.set(text, blank);
      }
    }
    return leaveOutNames(speech, names);
  }, [speech, whole, lines, blankName, blankNumber]);
  return (
    <UnnamedContext value={true}>
      <MessagesProvider speech={unnamed}>{children}</MessagesProvider>
    </UnnamedContext>
  );
}

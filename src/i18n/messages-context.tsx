import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Passage, Prose } from '../domain/story.ts';
import { createDateWords, type DateWords } from './date-words.ts';
import { english, type Messages } from './messages.ts';

interface Speech {
  readonly language: string;
  readonly messages: Messages;
  readonly dates: DateWords;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Gives everything below it one language, and the story's time zone for its dates. */
export function MessagesProvider(props: { language: string; timeZone: string; children: ReactNode }) {
  const { language, timeZone, children } = props;
  const speech = useMemo(
    // British order and spelling; engines agree on the single fields that we ask for.
    () => ({ language, messages: english, dates: createDateWords(withRegion(language), timeZone, english.dates) }),
    [language, timeZone],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** Bare English is set in the British order; a language with a region keeps its own. */
function withRegion(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Messages need a MessagesProvider above them.');
  return speech;
}

export const useMessages = (): Messages => useSpeech().messages;
export const useDateWords = (): DateWords => useSpeech().dates;
export const useLanguage = (): string => useSpeech().language;

/** A function that gives a text of the story in the reader's language, else in the first that it has. */
export function useText(): (text: Prose) => string {
  const { language } = useSpeech();
  return useMemo(() => (text) => textIn(language, text), [language]);
}

export function textIn(language: string, text: Prose): string {
  if (typeof text === 'string') return text;
  if (isPassages(text)) return text.map((passage) => textIn(language, passage.text)).join(' ');
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** Whether a text is in pieces, each with what it needs. */
export function isPassages(text: Prose): text is readonly Passage[] {
  return Array.isArray(text);
}

import { createContext, type ReactNode, useContext } from 'react';
import type { Prose } from '../domain/prose.ts';
import type { DateWords } from './date-words.ts';
import type { Messages } from './messages.ts';
import type { Speech } from './speech.ts';

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Gives everything below it one language, and the story's time zone for its dates. */
export function MessagesProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Messages need a MessagesProvider above them.');
  return speech;
}

export const useMessages = (): Messages => useSpeech().messages;
export const useDateWords = (): DateWords => useSpeech().dates;
export const useLanguage = (): string => useSpeech().language;
export const useDirection = (): 'ltr' | 'rtl' => useSpeech().direction;

/** Writes a number in the reader's figures. */
export function useNumber(): (value: number) => string {
  return useSpeech().number;
}

/** A function that gives a text of the story as plain text, for names and drawings. `StoryText` is for the page. */
export function useText(): (text: Prose) => string {
  return useSpeech().text;
}

import { present } from './en/present.ts';
import { useSpeech } from './messages-context.tsx';

/** The words of a lesson before a class: in English they come with its code. */
export function usePresentMessages(): typeof present {
  return useSpeech().laterMessages?.present ?? present;
}

import { type AllMessages, allEnglish } from './later-english.ts';
import { useSpeech } from './messages-context.tsx';

/** All texts of the interface. For screens that are fetched when they are asked for, and for the build. */
export function useLaterMessages(): AllMessages {
  return useSpeech().laterMessages ?? allEnglish;
}

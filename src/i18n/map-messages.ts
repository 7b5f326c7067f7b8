import { mapWords } from './en/map-words.ts';
import { useSpeech } from './messages-context.tsx';
import type { Speech } from './speech.ts';

export type MapMessages = typeof mapWords;

/** The words on and around a map: they come with the code that draws one. */
export function mapMessagesOf({ laterMessages }: Pick<Speech, 'laterMessages'>): MapMessages {
  return laterMessages?.mapWords ?? mapWords;
}

export function useMapMessages(): MapMessages {
  return mapMessagesOf(useSpeech());
}

import { geographyDetails } from './en/geography-details.ts';
import { mapWords } from './en/map-words.ts';
import { useSpeech } from './messages-context.tsx';
import type { Speech } from './speech.ts';

export type MapMessages = typeof mapWords;

/** The words on and around a map: they come with the code that draws one. */
export function mapMessagesOf({ laterMessages }: Pick<Speech, 'laterMessages'>): MapMessages {
  return laterMessages?.mapWords ?? mapWords;
}

export type GeographyMessages = typeof geographyDetails;

export function geographyMessagesOf({ laterMessages }: Pick<Speech, 'laterMessages'>): GeographyMessages {
  return laterMessages?.geography ?? geographyDetails;
}

export function useMapMessages(): MapMessages {
  return mapMessagesOf(useSpeech());
}

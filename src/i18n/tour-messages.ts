import { tour } from './en/tour.ts';
import { tourDetails } from './en/tour-details.ts';
import { useSpeech } from './messages-context.tsx';
import type { Speech } from './speech.ts';

const all = { ...tour, ...tourDetails };
export type TourMessages = typeof all;

/** The words of a stop of the tour, with those of its panel: they come with the code that shows them. */
function tourMessagesOf({ laterMessages }: Pick<Speech, 'laterMessages'>): TourMessages {
  return laterMessages?.tour ?? all;
}

export function useTourMessages(): TourMessages {
  return tourMessagesOf(useSpeech());
}

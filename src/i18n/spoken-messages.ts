import { announcements } from './en/announcements.ts';
import { pictures } from './en/pictures.ts';
import type { Speech } from './speech.ts';

const spoken = { announcements, pictures };
export type SpokenMessages = typeof spoken;

/** The words for those who listen: they come right after the first script, and without those of the other screens. */
export function spokenMessagesOf({ laterMessages }: Pick<Speech, 'laterMessages'>): SpokenMessages {
  return laterMessages ?? spoken;
}

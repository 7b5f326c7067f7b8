import { publicityOf } from '../domain/publication.ts';
import type { DateWords } from '../i18n/date-words.ts';
import type { Messages } from '../i18n/messages.ts';
import type { PublicMarkWords } from './describe-public-marks.ts';

/** What the second lens writes on the timeline, in the reader's language. Of a choice of sources it tells as such. */
export function createPublicWords(dates: DateWords, messages: Messages['timeline'], chosen: boolean): PublicMarkWords {
  const words = chosen ? messages.ofChoice : messages;
  return {
    since(record) {
      const { event, publication } = record;
      if (event.publicity === 'kept' || !publication) return '';
      const publicity = publicityOf(record);
      if (publicity === 'earlier') return words.publicEarlier;
      const day = dates.dayAndMonth(publication.day.start);
      if (publicity === 'since') return words.publicSince(day);
      // A report is public by what it is: its day is enough.
      return event.publicity === 'open' ? words.publicSameDay : day;
    },
    date: ({ dating }) => dates.short(dating),
    kept: ({ least, most }) => ({ long: words.keptFor(least, most), short: messages.daysBetween(least, most) }),
  };
}

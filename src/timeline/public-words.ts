import { publicityOf } from '../domain/publication.ts';
import type { DateWords } from '../i18n/date-words.ts';
import type { Messages } from '../i18n/messages.ts';
import type { PublicMarkWords } from './describe-public-marks.ts';

/** What the second lens writes on the timeline, in the reader's language. */
export function createPublicWords(dates: DateWords, messages: Messages['timeline']): PublicMarkWords {
  return {
    since(record) {
      const { event, publication } = record;
      if (event.publicity === 'kept' || !publication) return '';
      const publicity = publicityOf(record);
      if (publicity === 'earlier') return messages.publicEarlier;
      const day = dates.dayAndMonth(publication.day.start);
      if (publicity === 'since') return messages.publicSince(day);
      // A report is public by what it is: its day is enough.
      return event.publicity === 'open' ? messages.publicSameDay : day;
    },
    date: ({ dating }) => dates.short(dating),
    kept: ({ least, most }) => ({ long: messages.keptFor(least, most), short: messages.daysBetween(least, most) }),
  };
}

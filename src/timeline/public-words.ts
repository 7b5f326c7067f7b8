import type { EventRecord } from '../domain/catalog.ts';
import { meets } from '../domain/time/interval.ts';
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
      if (!publication.asNews) return words.publicEarlier;
      const day = dates.dayAndMonth(publication.day.start);
      if (!happenedThatDay(record)) return words.publicSince(day);
      // A report is public by what it is: its day is enough.
      return event.publicity === 'open' ? words.publicSameDay : day;
    },
    date: ({ dating }) => dates.short(dating),
    kept: ({ least, most }) => ({ long: words.keptFor(least, most), short: messages.daysBetween(least, most) }),
  };
}

/** Whether it was over on the day that made it public: what goes on is public since then. */
function happenedThatDay({ event, publication, dates }: EventRecord): boolean {
  if (!publication || event.extent === 'ongoing') return false;
  return dates.some(
    ({ dating, interval }) =>
      dating.kind === 'single' && dating.from?.precision === 'day' && meets(interval, publication.day),
  );
}

import { dayInterval } from '../domain/time/calendar.ts';
import { useDateWords, useMessages, useSpeech, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { eventAtPlayhead } from './event-at-playhead.ts';
import { sayPrintToday } from './print-today.ts';

/** What the playhead says of a day (index in the calendar). */
export interface PlayheadWords {
  /** "Wednesday 10 January 2024"; "In print by 13 March 2024" */
  long(day: number): string;
  /** "20 Dey 1402 AP", where the reader wants another calendar beside; else empty. */
  other(day: number): string;
  /** "10 January 2024"; "In print by 13 March" */
  short(day: number): string;
  /** "9 of 24": the last event that has begun. Empty before the first. In the second lens "3 today", else "17 known". */
  position(day: number): string;
  /** "10 January 2024, event 9 of 24, Muscat"; "20 January 2024, after event 11 of 24"; "13 March 2024, 4 events became public today, 17 known" */
  value(day: number): string;
}

export function usePlayheadWords(): PlayheadWords {
  const session = useSession();
  const catalog = useCatalog();
  const dates = useDateWords();
  const { otherDate } = useSpeech();
  const text = useText();
  const { timeline: messages } = useMessages();
  const { calendar, events, places, lens } = catalog;
  const startOf = (day: number) => dayInterval(calendar, day).start;
  const other = (day: number) => otherDate?.(Date.parse(calendar.days[day] ?? '')) ?? '';
  const placeOf = (record: { places: readonly { place: string; kind: string }[] }) => {
    const value = record.places.find(({ kind }) => kind === 'point') ?? record.places[0];
    const place = value && places.get(value.place);
    return place && text(place.name);
  };
  if (lens === 'public') {
    // How many there are in all would tell what is not known yet.
    const today = () => session.states.activeIds().length;
    return {
      other,
      long: (day) => messages.inPrintBy(dates.day(startOf(day))),
      short: (day) => messages.inPrintBy(dates.dayAndMonth(startOf(day))),
      position: () => (today() > 0 ? messages.becamePublicShort(today()) : messages.known(events.length)),
      value: (day) => messages.playheadKnown(dates.day(startOf(day)), sayPrintToday(session, messages), events.length),
    };
  }
  return {
    other,
    long: (day) => dates.weekdayAndDay(startOf(day)),
    short: (day) => dates.day(startOf(day)),
    position: (day) => {
      const at = eventAtPlayhead(session, day);
      return at ? messages.position(at.number, events.length) : '';
    },
    value: (day) => {
      const words = dates.day(startOf(day));
      const at = eventAtPlayhead(session, day);
      if (!at) return messages.playheadBefore(words, events.length);
      // Between two events: the place of one that is over is not where this day is.
      if (session.states.stateOf(at.record.id) === 'past')
        return messages.playheadAfter(words, at.number, events.length);
      return messages.playheadAt(words, at.number, events.length, placeOf(at.record));
    },
  };
}

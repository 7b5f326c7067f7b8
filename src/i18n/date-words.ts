import type { CalendarDate, Dating } from '../domain/time/dating.ts';
import type { Messages } from './messages.ts';

/** Dates as words, in one language and one time zone. Instants are epoch ms. */
export interface DateWords {
  /** "10 January 2024" */
  day(instant: number): string;
  /** "10 January" */
  dayAndMonth(instant: number): string;
  /** "Wednesday 10 January 2024" */
  weekdayAndDay(instant: number): string;
  /** "January 2024" */
  month(instant: number): string;
  /** "January" */
  monthAlone(instant: number): string;
  year(instant: number): string;
  /** "10 January 2024", "early February 2024", "since November 2023", "by March 2024", "about March 2024" */
  dating(dating: Dating): string;
  /** The same without the year. */
  short(dating: Dating): string;
  /** An ISO date ("2024-03-13") as "13 March 2024". */
  iso(date: string): string;
  /** An ISO date as "13 March". */
  isoShort(date: string): string;
}

/** A calendar whose date may stand beside the Gregorian one, by the name that `Intl` has for it. */
export type OtherCalendar = 'persian' | 'islamic-umalqura';

/** A day, by its midnight in UTC (epoch ms), in another calendar, with its era: "20 Dey 1402 AP". */
export function createOtherDates(locale: string, calendar: OtherCalendar): (day: number) => string {
  // The tag of the locale names the Gregorian one, and would win in some engines.
  const tag = locale.replace('-ca-gregory', `-ca-${calendar}`);
  const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return (day) => format.format(day);
}

/**
 * Puts dates together from single fields, since engines differ in how they join a whole date,
 * and the page rendered at build time must equal the browser's first one.
 */
export function createDateWords(language: string, timeZone: string, words: Messages['dates']): DateWords {
  const inZone = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
  });
  const monthNames = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const weekdayNames = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(language, { useGrouping: false });

  const monthName = (month: number) => monthNames.format(Date.UTC(2024, month - 1, 1));
  const fieldsOf = (instant: number) => {
    const parts = new Map(inZone.formatToParts(instant).map(({ type, value }) => [type, value]));
    const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')].map(Number);
    return { year: year ?? 0, month: month ?? 1, day: day ?? 1 };
  };
  const inYear = (text: string, year: number | undefined) =>
    year === undefined ? text : words.inYear(text, number.format(year));

  const calendarDate = ({ precision, year, month = 1, day = 1, approximate }: CalendarDate, withYear: boolean) => {
    const shownYear = withYear || precision === 'year' ? year : undefined;
    const text =
      precision === 'year'
        ? number.format(year)
        : precision === 'month'
          ? inYear(monthName(month), shownYear)
          : precision === 'tens'
            ? words.partOfMonth(day < 10 ? 'early' : day < 20 ? 'middle' : 'late', inYear(monthName(month), shownYear))
            : inYear(words.dayOfMonth(number.format(day), monthName(month)), shownYear);
    return approximate ? words.about(text) : text;
  };
  const dating = ({ kind, from, to }: Dating, withYear: boolean) => {
    if (kind === 'single' && from) return calendarDate(from, withYear);
    if (from && to)
      return words.range(calendarDate(from, withYear && from.year !== to.year), calendarDate(to, withYear));
    if (from) return words.since(calendarDate(from, withYear));
    return to ? words.by(calendarDate(to, withYear)) : '';
  };
  const dayAndMonth = (instant: number) => {
    const { month, day } = fieldsOf(instant);
    return words.dayOfMonth(number.format(day), monthName(month));
  };
  const wordsOf = (instant: number) => inYear(dayAndMonth(instant), fieldsOf(instant).year);
  const isoDate = (text: string, withYear: boolean) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
    // A date that is more than year, month and day stands as its source has it.
    if (year === undefined) return text;
    const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
    const fields = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
    return calendarDate({ ...fields, precision, approximate: false }, withYear);
  };

  return {
    day: wordsOf,
    dayAndMonth,
    weekdayAndDay(instant) {
      const { year, month, day } = fieldsOf(instant);
      return words.weekdayAndDay(weekdayNames.format(Date.UTC(year, month - 1, day)), wordsOf(instant));
    },
    month(instant) {
      const { year, month } = fieldsOf(instant);
      return inYear(monthName(month), year);
    },
    monthAlone: (instant) => monthName(fieldsOf(instant).month),
    year: (instant) => number.format(fieldsOf(instant).year),
    dating: (value) => dating(value, true),
    short: (value) => dating(value, false),
    iso: (date) => isoDate(date, true),
    isoShort: (date) => isoDate(date, false),
  };
}

import edtf, { type EdtfDate } from 'edtf';
import { startOfDay } from './calendar.ts';
import type { CalendarDate, Dating } from './dating.ts';

// One bit for each digit of YYYYMMDD that the date leaves open (`X`), as the parser counts them.
const YEAR_DIGITS = 0b0000_1111;
const MONTH_DIGITS = 0b0011_0000;
const DAY_TENS = 0b0100_0000;
const DAY_UNITS = 0b1000_0000;

/**
 * Reads an EDTF date (Library of Congress, levels 0 and 1, and of level 2 the open digits of a day) in a time zone.
 * Intervals are half-open instants; an open side is infinite. Throws an Error that says what was expected.
 */
export function readDating(text: string, timeZone: string): Dating {
  const parsed = parse(text);
  // By its sides: the parser's own `type` is a class name, which a bundler may change.
  if ('lower' in parsed) {
    const from = readSide(parsed.lower);
    const to = readSide(parsed.upper);
    if (!from && !to) throw new Error(`expected a date on at least one side of "${text}"`);
    const interval = {
      start: from ? firstInstant(from, timeZone) : -Infinity,
      end: to ? endInstant(to, timeZone) : Infinity,
    };
    return { edtf: text, timeZone, kind: 'range', from, to, interval };
  }
  const date = readDate(parsed);
  const interval = { start: firstInstant(date, timeZone), end: endInstant(date, timeZone) };
  return { edtf: text, timeZone, kind: 'single', from: date, to: date, interval };
}

/** The parser also takes a bare number, for milliseconds. */
const SIDE = /^(-?[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?[~?%]?|\.\.|)$/;

function parse(text: string): EdtfDate {
  if (text.split('/').some(exceedsMonth)) throw new Error('expected a day that the month has');
  try {
    if (!text.split('/').every((side) => SIDE.test(side))) throw new Error(text);
    return edtf(text);
  } catch {
    const month = /^-?\d{4}-(\d\d)/.exec(text)?.[1];
    if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
      throw new Error('expected a date; the month is 01 to 12');
    }
    throw new Error('expected an EDTF date, such as 2024-01-10, 2024-01, 2024-02-0X, 2024-03~ or 2023-11/..');
  }
}

/** The parser turns 29 February of a common year into 1 March. */
function exceedsMonth(side: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(side) ?? [];
  return Number(month) <= 12 && Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

function readSide(side: EdtfDate['lower']): CalendarDate | null {
  // `..` is Infinity, an empty side null: neither gives a bound.
  return side && typeof side === 'object' ? readDate(side) : null;
}

function readDate(parsed: EdtfDate): CalendarDate {
  const [year, month, day] = parsed.values;
  // A season is a month beyond the twelfth.
  if (typeof year !== 'number' || (typeof month === 'number' && month > 11)) {
    throw new Error('expected a year, a month, a day, or an interval of them');
  }
  const open = parsed.unspecified?.value ?? 0;
  const approximate = Boolean(parsed.approximate?.value || parsed.uncertain?.value);
  if (open & YEAR_DIGITS) throw new Error('expected a year with all its digits');
  if (typeof month !== 'number' || open & MONTH_DIGITS) return { precision: 'year', year, approximate };
  const date = { year, month: month + 1, approximate };
  if (typeof day !== 'number' || open & DAY_TENS) return { ...date, precision: 'month' };
  if (open & DAY_UNITS) return { ...date, precision: 'tens', day: Math.floor(day / 10) * 10 };
  return { ...date, precision: 'day', day };
}

function firstInstant({ precision, year, month = 1, day = 1 }: CalendarDate, timeZone: string): number {
  // The ten days 0X begin with the 1st.
  return startOfDay(year, month, precision === 'tens' ? Math.max(day, 1) : day, timeZone);
}

function endInstant({ precision, year, month = 1, day = 1 }: CalendarDate, timeZone: string): number {
  if (precision === 'year') return startOfDay(year + 1, 1, 1, timeZone);
  const nextMonth = startOfDay(year, month + 1, 1, timeZone);
  if (precision === 'month') return nextMonth;
  if (precision === 'day') return startOfDay(year, month, day + 1, timeZone);
  return Math.min(startOfDay(year, month, day + 10, timeZone), nextMonth);
}

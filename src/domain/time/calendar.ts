import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Interval } from './interval.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Days. */
const STRETCH = 14;

/** The playhead's days: whole, in one zone, from the first to the last of the story. */
export interface Calendar {
  readonly timeZone: string;
  /** Epoch ms at which each day begins, and one entry more for the end of the last. */
  readonly starts: Float64Array;
  /** ISO date of each day. */
  readonly days: readonly string[];
}

/** By zone and day: a story asks for the same few days again and again, and asking for a zone's offset is slow. */
const STARTS = new Map<string, number>();

/** The instant at which a calendar day begins in a zone (epoch ms). Month 1 to 12; days may overflow, as in `Date.UTC`. */
export function startOfDay(year: number, month: number, day: number, timeZone: string): number {
  const utc = Date.UTC(year, month - 1, day);
  const key = `${utc} ${timeZone}`;
  const start = STARTS.get(key) ?? findStart(utc, timeZone);
  STARTS.set(key, start);
  return start;
}

function findStart(utc: number, timeZone: string): number {
  const first = utc - tzOffset(timeZone, new Date(utc)) * MINUTE;
  // The offset may change between the guess and the midnight looked for.
  return utc - tzOffset(timeZone, new Date(first)) * MINUTE;
}

/** Whether an interval is one calendar month of a zone, from its first day to its last. */
export function isWholeMonth({ start, end }: Interval, timeZone: string): boolean {
  const first = new Date(start + tzOffset(timeZone, new Date(start)) * MINUTE);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return startOfDay(year, month, 1, timeZone) === start && startOfDay(year, month + 1, 1, timeZone) === end;
}

/** Lists the days from one ISO date to another, both included. Throws a RangeError on an unreadable date. */
export function createCalendar(timeZone: string, from: string, to: string): Calendar {
  const first = Date.parse(`${from}T00:00Z`);
  const last = Date.parse(`${to}T00:00Z`);
  if (!(first <= last)) throw new RangeError(`The extent ${from} to ${to} holds no day.`);
  const count = Math.round((last - first) / DAY) + 1;
  const starts = new Float64Array(count + 1);
  const days: string[] = [];
  const startAt = (index: number) => startOfDay(1970, 1, 1 + first / DAY + index, timeZone);
  // A stretch that is as long as its days has none but such: no zone changes its clocks twice within two weeks.
  for (let begin = 0; begin <= count; begin += STRETCH) {
    const [start, next] = [startAt(begin), startAt(begin + STRETCH)];
    const even = next - start === STRETCH * DAY;
    for (let index = begin; index < Math.min(begin + STRETCH, count + 1); index += 1) {
      starts[index] = even ? start + (index - begin) * DAY : startAt(index);
      if (index < count) days.push(new Date(first + index * DAY).toISOString().slice(0, 10));
    }
  }
  return { timeZone, starts, days };
}

/** Index of the day that holds an instant, clamped to the calendar. */
export function dayIndexAt(calendar: Calendar, instant: number): number {
  let low = 0;
  let high = calendar.days.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((calendar.starts[middle] ?? 0) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The instants of a day of the calendar. An index outside is clamped. */
export function dayInterval(calendar: Calendar, index: number): Interval {
  const clamped = Math.min(Math.max(index, 0), calendar.days.length - 1);
  return { start: calendar.starts[clamped] ?? 0, end: calendar.starts[clamped + 1] ?? 0 };
}

/** Index of an ISO date, or undefined where the calendar does not hold it. */
export function dayIndexOf(calendar: Calendar, iso: string): number | undefined {
  const index = calendar.days.indexOf(iso);
  return index < 0 ? undefined : index;
}

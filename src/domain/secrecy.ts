import { tzOffset } from '@date-fns/tz/tzOffset';
import type { EventRecord } from './catalog.ts';
import type { Calendar } from './time/calendar.ts';
import type { Interval } from './time/interval.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** For how long something was kept from the public: whole calendar days, from the day it was to the day it was told. */
export interface Secrecy {
  /** Counted from the last day on which it can have been. */
  readonly least: number;
  /** Counted from the first. */
  readonly most: number;
  /** When it was: from the first possible day to the last. */
  readonly from: Interval;
  /** The day on which it became public. */
  readonly until: Interval;
}

/**
 * How long an event was kept from the public, as strictly as its record: where only a month is known, so is only a
 * least and a most. Undefined where nothing was kept, or where its beginning or its publication is not dated.
 */
export function secrecyOf(record: EventRecord, { timeZone }: Calendar): Secrecy | undefined {
  const { event, publication } = record;
  return event.publicity === 'kept' && publication ? delayUntil(record, publication.day, timeZone) : undefined;
}

/** The same count from an event to any day, such as that of a later report. Undefined where its beginning is not dated. */
export function delayUntil(
  { happened, dates }: Pick<EventRecord, 'happened' | 'dates'>,
  until: Interval,
  timeZone: string,
): Secrecy | undefined {
  const [first] = happened;
  if (!first) return undefined;
  const from = { start: first.start, end: Math.max(...happened.map(({ end }) => end)) };
  // A bound is no beginning: "by early February" may have been long before.
  if (dates.some(({ openStart, interval }) => openStart && interval.start >= from.start)) return undefined;
  const published = dayNumber(until.start, timeZone);
  const countTo = (day: number) => Math.max(published - day, 0);
  return {
    least: countTo(dayNumber(from.end - 1, timeZone)),
    most: countTo(dayNumber(from.start, timeZone)),
    from,
    until,
  };
}

/** Calendar days are counted, not hours: a day of 23 hours is a day. */
function dayNumber(instant: number, timeZone: string): number {
  return Math.floor((instant + tzOffset(timeZone, new Date(instant)) * MINUTE) / DAY);
}

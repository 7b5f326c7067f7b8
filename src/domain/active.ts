import type { EventRecord, EventState } from './catalog.ts';
import { type Interval, meets } from './time/interval.ts';

/**
 * What an event is on a day (its instants). Active: the day meets one of its intervals.
 * Past: all of them ended before. Future: the next begins after. An undated event has never begun.
 */
export function eventStateAt(record: EventRecord, day: Interval): Exclude<EventState, 'hidden'> {
  let ended = record.intervals.length > 0;
  for (const interval of record.intervals) {
    if (meets(interval, day)) return 'active';
    if (interval.start >= day.end) ended = false;
  }
  return ended ? 'past' : 'future';
}

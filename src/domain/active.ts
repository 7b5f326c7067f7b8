import type { EventRecord, EventState } from './catalog.ts';
import type { Lens } from './lens.ts';
import { type Interval, meets } from './time/interval.ts';

/**
 * What an event is on a day (its instants). Active: the day meets one of its intervals.
 * Past: all of them ended before. Future: the next begins after. An undated event has never begun.
 * In the second lens nothing lies ahead: what is not public yet is hidden.
 */
export function eventStateAt(record: EventRecord, day: Interval, lens: Lens = 'happened'): EventState {
  let ended = record.intervals.length > 0;
  for (const interval of record.intervals) {
    if (meets(interval, day)) return record.everActive ? 'active' : 'past';
    if (interval.start >= day.end) ended = false;
  }
  if (ended) return 'past';
  return lens === 'public' ? 'hidden' : 'future';
}

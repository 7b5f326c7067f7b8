import type { EventRecord } from './catalog.ts';
import { type Calendar, dayIndexAt } from './time/calendar.ts';

/** How long playback stays on each day (ms at speed 1), and the sums up to each day. */
export interface PlaybackPace {
  /** Playing time (ms) at the start of each day, and one entry more: the time of the whole story. */
  readonly elapsed: Float64Array;
}

/** A day on which nothing begins. */
const QUIET_DAY = 40;
/** Time to read a headline and look at the map, for the first event of a day and for each further one. */
const FIRST_EVENT = 3_200;
const FURTHER_EVENT = 1_600;
/** Before an eventful day playback slows down, so that the eye arrives with it. */
const APPROACH = [420, 240, 120] as const;
const CALENDAR_DAY = 180;

/** Gives each event the time to be read: quiet months pass quickly, eventful days slowly. */
export function createStoryPace(records: readonly EventRecord[], calendar: Calendar): PlaybackPace {
  const lengths = new Float64Array(calendar.days.length).fill(QUIET_DAY);
  const beginnings = new Map<number, number>();
  for (const { intervals } of records) {
    const start = intervals[0]?.start;
    if (start === undefined || start >= (calendar.starts.at(-1) ?? 0)) continue;
    const day = dayIndexAt(calendar, start);
    beginnings.set(day, (beginnings.get(day) ?? 0) + 1);
  }
  for (const [day, count] of beginnings) {
    APPROACH.forEach((length, index) => {
      const before = day - index - 1;
      if (before >= 0 && (lengths[before] ?? 0) < length) lengths[before] = length;
    });
    lengths[day] = FIRST_EVENT + Math.min(count - 1, 3) * FURTHER_EVENT;
  }
  return { elapsed: sumUp(lengths) };
}

/** Every day the same. */
export function createCalendarPace(calendar: Calendar): PlaybackPace {
  return { elapsed: sumUp(new Float64Array(calendar.days.length).fill(CALENDAR_DAY)) };
}

/** Playing time (ms) from the start of the story to an instant. */
export function elapsedAt(pace: PlaybackPace, calendar: Calendar, instant: number): number {
  const day = dayIndexAt(calendar, instant);
  const start = calendar.starts[day] ?? 0;
  const end = calendar.starts[day + 1] ?? start + 1;
  const fraction = Math.min(Math.max((instant - start) / (end - start), 0), 1);
  const from = pace.elapsed[day] ?? 0;
  return from + fraction * ((pace.elapsed[day + 1] ?? from) - from);
}

/** The instant that a playing time reaches: the inverse of `elapsedAt`. Clamped to the story. */
export function instantAt(pace: PlaybackPace, calendar: Calendar, elapsed: number): number {
  let low = 0;
  let high = calendar.days.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pace.elapsed[middle] ?? 0) <= elapsed) low = middle;
    else high = middle - 1;
  }
  const from = pace.elapsed[low] ?? 0;
  const length = (pace.elapsed[low + 1] ?? from) - from;
  const fraction = length > 0 ? Math.min(Math.max((elapsed - from) / length, 0), 1) : 0;
  const start = calendar.starts[low] ?? 0;
  return start + fraction * ((calendar.starts[low + 1] ?? start) - start);
}

function sumUp(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    sums[index + 1] = (sums[index] ?? 0) + length;
  });
  return sums;
}

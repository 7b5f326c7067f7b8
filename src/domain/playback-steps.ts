import type { EventRecord } from './catalog.ts';
import type { PlaybackPace } from './playback-pace.ts';
import { type Calendar, dayIndexAt, dayInterval } from './time/calendar.ts';

/** The least time (ms at speed 1) that a state is shown for, and the most that is given to quiet days after it. */
const READ = 1_600;
const QUIET = 2_400;

export interface PlaybackStep {
  /** Noon of the day stepped to (epoch ms). */
  readonly instant: number;
  /** How long the state before it is shown (ms at speed 1). */
  readonly wait: number;
}

/**
 * The next day after an instant on which an event begins, or no longer goes on; else the last day of the story.
 * For a playback that stands still between states. Undefined at the end.
 */
export function nextStep(
  records: readonly EventRecord[],
  calendar: Calendar,
  pace: PlaybackPace,
  instant: number,
): PlaybackStep | undefined {
  const today = dayIndexAt(calendar, instant);
  let next = calendar.days.length - 1;
  if (today >= next) return undefined;
  const consider = (day: number) => {
    if (day > today && day < next) next = day;
  };
  for (const { intervals } of records) {
    for (const { start, end } of intervals) {
      if (start >= (calendar.starts[0] ?? 0)) consider(dayIndexAt(calendar, start));
      // The first day that it does not reach: its last day is that of its last millisecond.
      if (Number.isFinite(end)) consider(dayIndexAt(calendar, end - 1) + 1);
    }
  }
  const noon = (day: number) => {
    const { start, end } = dayInterval(calendar, day);
    return (start + end) / 2;
  };
  const until = (day: number) => (pace.elapsed[day] ?? 0) - (pace.elapsed[today] ?? 0);
  return { instant: noon(next), wait: Math.max(READ, until(today + 1), Math.min(until(next), QUIET)) };
}

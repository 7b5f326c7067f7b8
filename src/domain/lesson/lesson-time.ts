import { ownValue } from '../own-value.ts';
import type { Story } from '../story.ts';
import { type Lesson, partsOf } from './lesson.ts';
import type { Place } from './place.ts';

/** How long a lesson has taken, and each of its stops. Instants and lengths are in ms. */
export interface LessonTime {
  /** When it began to run; undefined while it stands still. */
  readonly since: number | undefined;
  /** The id of the stop for which it runs. */
  readonly stop: string | undefined;
  /** By stop: what was spent on it before `since`. */
  readonly spent: Readonly<Record<string, number>>;
}

export const NO_TIME: LessonTime = { since: undefined, stop: undefined, spent: {} };

/** Time runs from now (epoch ms) on; one that runs already goes on. */
export const begin = (time: LessonTime, now: number): LessonTime =>
  time.since === undefined ? { ...time, since: now } : time;

/** Time stands still from now (epoch ms) on, and keeps what ran. */
export const halt = (time: LessonTime, now: number): LessonTime => ({ ...settle(time, now), since: undefined });

/** The talk is at another stop: from now on the time is that one's. */
export const arrive = (time: LessonTime, stop: string, now: number): LessonTime =>
  stop === time.stop ? time : { ...settle(time, now), stop };

/** All back to nothing; a lesson that runs goes on running. */
export const restart = ({ since, stop }: LessonTime, now: number): LessonTime => ({
  since: since === undefined ? undefined : now,
  stop,
  spent: {},
});

/** The time spent on one stop, or on all. */
export function timeSpent(time: LessonTime, now: number, stop?: string): number {
  const { spent } = settle(time, now);
  return stop === undefined ? Object.values(spent).reduce((sum, each) => sum + each, 0) : (ownValue(spent, stop) ?? 0);
}

/** How far a talk has come, as a share (0 to 1) of the stops of its lesson: each counts the same, its parts alike. */
export function progressAt({ stop, part }: Place, lesson: Lesson, story: Story): number {
  const shown = lesson.stops[stop];
  if (!shown) return 0;
  return (stop + (part + 1) / partsOf(shown, story, lesson).length) / lesson.stops.length;
}

/** Moves what has run so far to what was spent. A clock that was set back counts for nothing. */
function settle(time: LessonTime, now: number): LessonTime {
  const { since, stop, spent } = time;
  if (since === undefined || stop === undefined) return time;
  return { since: now, stop, spent: { ...spent, [stop]: (ownValue(spent, stop) ?? 0) + Math.max(now - since, 0) } };
}

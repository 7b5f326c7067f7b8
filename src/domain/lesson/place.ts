import type { Story } from '../story.ts';
import { type Lesson, partsOf } from './lesson.ts';

/** Where a talk stands: indices, 0-based, of a stop and of one of its parts. */
export interface Place {
  readonly stop: number;
  readonly part: number;
}

export const BEGINNING: Place = { stop: 0, part: 0 };

/** The next part, or the next stop; the same place at the end. */
export function placeAfter({ stop, part }: Place, lesson: Lesson, story: Story): Place {
  if (part + 1 < countParts(stop, lesson, story)) return { stop, part: part + 1 };
  if (stop + 1 < lesson.stops.length) return { stop: stop + 1, part: 0 };
  return { stop, part };
}

/** The part before, or the stop before as a class left it: with all its parts. The same place at the beginning. */
export function placeBefore({ stop, part }: Place, lesson: Lesson, story: Story): Place {
  if (part > 0) return { stop, part: part - 1 };
  if (stop > 0) return { stop: stop - 1, part: countParts(stop - 1, lesson, story) - 1 };
  return { stop, part };
}

/** Whether two places say the same, be they one object or not. */
export const isSamePlace = (one: Place, other: Place): boolean => one.stop === other.stop && one.part === other.part;

/** The nearest place that a lesson has: the same object where it has that one. */
export function clampPlace(place: Place, lesson: Lesson, story: Story): Place {
  const stop = Math.min(Math.max(Math.trunc(place.stop) || 0, 0), Math.max(lesson.stops.length - 1, 0));
  const part = Math.min(Math.max(Math.trunc(place.part) || 0, 0), countParts(stop, lesson, story) - 1);
  const nearest = { stop, part };
  return isSamePlace(nearest, place) ? place : nearest;
}

/** The last stop, from its first part on. */
export function lastPlace(lesson: Lesson): Place {
  return { stop: Math.max(lesson.stops.length - 1, 0), part: 0 };
}

function countParts(stop: number, lesson: Lesson, story: Story): number {
  const found = lesson.stops[stop];
  return found ? partsOf(found, story, lesson).length : 1;
}

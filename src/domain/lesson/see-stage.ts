import { eventStateAt } from '../active.ts';
import type { Catalog, EventState } from '../catalog.ts';
import type { EventId } from '../identifiers.ts';
import { knowFrom } from '../knowledge.ts';
import { dayIndexOf, dayInterval } from '../time/calendar.ts';
import type { Interval } from '../time/interval.ts';
import type { Stage } from './lesson.ts';

/** What stands on a stage: what is known there, and what each event is on its day. */
export interface SeenStage {
  readonly catalog: Catalog;
  readonly day: Interval;
  stateOf(id: EventId): EventState;
}

/** Looks at a story as a stage shows it, without a playhead. A day that the story does not have is its first. */
export function seeStage(
  whole: Catalog,
  { lens, sources, day: iso }: Pick<Stage, 'day' | 'lens' | 'sources'>,
): SeenStage {
  const day = dayInterval(whole.calendar, dayIndexOf(whole.calendar, iso) ?? 0);
  const chosen = new Set(sources);
  const course = knowFrom(whole, { lens, sources: chosen, before: Infinity });
  const catalog = lens === 'happened' ? course : knowFrom(whole, { lens, sources: chosen, before: day.end });
  return {
    catalog,
    day,
    stateOf(id) {
      const coming = course.byId.get(id);
      return coming && catalog.byId.has(id) ? eventStateAt(coming, day, lens) : 'hidden';
    },
  };
}

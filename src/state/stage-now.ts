import type { Stage } from '../domain/lesson/lesson.ts';
import { dayIndexAt } from '../domain/time/calendar.ts';
import type { Session } from './session.ts';

/** What map and timeline show now; `camera` is where a hand took the map, if one did. */
export function stageNow(session: Session, camera?: Stage['camera']): Stage {
  const { whole, playback, selection, filter, view, knowledge } = session;
  const { lens, guided } = view.getState();
  const { event } = selection.getState();
  const shown = camera ?? guided;
  return {
    day: whole.calendar.days[dayIndexAt(whole.calendar, playback.getState().position)] ?? whole.story.opening.day,
    lens,
    sources: [...filter.getState().sources],
    // What is not known there is not pinned either.
    ...(event !== undefined && knowledge.getState().catalog.byId.has(event) && { event }),
    ...(shown && { camera: shown }),
  };
}

import type { EventId } from '../domain/identifiers.ts';
import type { Stage } from '../domain/lesson/lesson.ts';
import { dayIndexAt } from '../domain/time/calendar.ts';
import type { Session } from './session.ts';

/** What map and timeline show now; `camera` is where a hand took the map, if one did. */
export function stageNow(session: Session, camera?: Stage['camera']): Stage {
  const { whole, playback, filter, view } = session;
  const { lens, guided } = view.getState();
  const event = eventNow(session);
  const shown = camera ?? guided;
  return {
    day: whole.calendar.days[dayIndexAt(whole.calendar, playback.getState().position)] ?? whole.story.opening.day,
    lens,
    sources: [...filter.getState().sources],
    ...(event !== undefined && { event }),
    ...(shown && { camera: shown }),
  };
}

/**
 * The event that is looked at: the selected one where it belongs to the day, else the last to begin of those under way.
 * A view of another day than its event's would be told under a wrong date. What is not known there is not pinned.
 */
function eventNow({ knowledge, selection, states, view }: Session): EventId | undefined {
  const { byId } = knowledge.getState().catalog;
  const { event: selected } = selection.getState();
  if (selected !== undefined && byId.has(selected)) {
    // In the second lens an event stands on no day of its own.
    if (view.getState().lens === 'public' || states.stateOf(selected) === 'active') return selected;
  }
  const beginningOf = (id: EventId) => Math.min(...(byId.get(id)?.intervals ?? []).map(({ start }) => start));
  return states
    .activeIds()
    .filter((id) => byId.has(id))
    .reduce<EventId | undefined>(
      (last, id) => (last === undefined || beginningOf(id) > beginningOf(last) ? id : last),
      undefined,
    );
}

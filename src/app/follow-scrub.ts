import { dayIndexAt } from '../domain/time/calendar.ts';
import type { Session } from '../state/session.ts';
import { eventAtPlayhead } from '../timeline/event-at-playhead.ts';

/** A scrub of an embed shows what was told last by that day: there is no list beside the map to choose from. */
export function followScrub(session: Session): void {
  const day = dayIndexAt(session.whole.calendar, session.playback.getState().position);
  const at = eventAtPlayhead(session, day);
  if (at) session.selection.getState().selected(at.record.id, 'playback');
}

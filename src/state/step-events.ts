import type { Catalog, EventRecord } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import { passesFilter } from '../domain/filter.ts';
import { publicationOfClaim } from '../domain/publication.ts';
import { representativeInstant } from '../domain/representative-day.ts';
import { dayIndexAt } from '../domain/time/calendar.ts';
import type { Session } from './session.ts';

/** Selects the event that comes next in the order of the list, and moves the playhead to its day. */
export function nextEvent(session: Session): void {
  stepBy(session, 1);
}

export function previousEvent(session: Session): void {
  stepBy(session, -1);
}

/**
 * The stops of "Previous event" and "Next event": dated events that are not filtered out. In the second lens the next
 * one may not be public yet: it comes into the list as the playhead reaches it.
 */
function steppableEvents({ knowledge, filter }: Session): readonly EventRecord[] {
  const chosen = filter.getState();
  const { course, lens } = knowledge.getState();
  return course.events.filter((record) => {
    const [first] = record.intervals;
    if (!first) return false;
    return passesFilter(lens === 'public' ? asKnownBy(course, record, first.end) : record, chosen);
  });
}

/** An event with the claims that were public before an instant (epoch ms): it is filtered by what is known on its day. */
function asKnownBy({ sources, story }: Catalog, record: EventRecord, before: number): EventRecord {
  const isOut = (claim: Claim) => (publicationOfClaim(claim, sources, story.timeZone)?.start ?? Infinity) < before;
  return { ...record, claims: record.claims.filter(isOut) };
}

function stepBy(session: Session, direction: 1 | -1): void {
  const stops = steppableEvents(session);
  const { calendar } = session.whole;
  const { position, paused, scrubbed } = session.playback.getState();
  const today = dayIndexAt(calendar, position);
  const dayOf = (record: EventRecord) => dayIndexAt(calendar, representativeInstant(record) ?? 0);
  const selected = stops.findIndex(({ id }) => id === session.selection.getState().event);
  const record = stops[selected];
  // Several events may begin on one day: from the selected one go on in the list, from elsewhere by the day.
  const next =
    record && dayOf(record) === today
      ? stops[selected + direction]
      : direction > 0
        ? stops.find((stop) => dayOf(stop) > today)
        : stops.findLast((stop) => dayOf(stop) < today);
  if (!next) return;
  paused();
  // The day first: in the second lens there is nothing to select before it.
  scrubbed(representativeInstant(next) ?? position);
  session.selection.getState().selected(next.id, 'step');
}

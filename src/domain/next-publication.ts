import type { Catalog } from './catalog.ts';
import { publicationOfClaim } from './publication.ts';
import type { Claim, EventId } from './story.ts';
import type { Interval } from './time/interval.ts';

/** The claims about an event that the lens will let through in time, and that are not known yet. */
export function claimsToCome(known: Catalog, course: Catalog, event: EventId): readonly Claim[] {
  return (course.byId.get(event)?.claims ?? []).filter(({ id }) => !known.claims.has(id));
}

/** The next day on which more about an event becomes public; undefined where all of it is. */
export function nextPublicationOf(known: Catalog, course: Catalog, event: EventId): Interval | undefined {
  let next: Interval | undefined;
  for (const claim of claimsToCome(known, course, event)) {
    const day = publicationOfClaim(claim, course.sources, course.story.timeZone);
    if (day && (!next || day.start < next.start)) next = day;
  }
  return next;
}

/** How many reports on an event, not known yet, the lens will let through in time. */
export function countReportsToCome(known: Catalog, course: Catalog, event: EventId): number {
  const heard = new Set(known.byId.get(event)?.claims.map(({ source }) => source));
  const coming = claimsToCome(known, course, event).map(({ source }) => source);
  return new Set(coming.filter((source) => !heard.has(source) && !course.sources.get(source)?.context)).size;
}

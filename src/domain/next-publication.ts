import type { Catalog, EventRecord } from './catalog.ts';
import type { Claim } from './claim.ts';
import type { EventId, SourceId } from './identifiers.ts';
import { originOfSource, publicationOfClaim, publicationOfSource } from './publication.ts';
import type { Interval } from './time/interval.ts';

/** The claims about an event that the lens will let through in time, and that are not known yet. */
function claimsToCome(known: Catalog, course: Catalog, event: EventId): readonly Claim[] {
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
  const heard = reportsOf(known.byId.get(event)?.claims ?? [], course);
  const coming = reportsOf(claimsToCome(known, course, event), course);
  return [...coming].filter((report) => !heard.has(report)).length;
}

/** Whether the one report that is out made an event public: more are to come, and nothing told of it before. */
export function isFirstInPrint(known: Catalog, course: Catalog, { id, claims, publication }: EventRecord): boolean {
  const [report, ...others] = reportsOf(claims, known);
  if (report === undefined || others.length > 0 || !publication?.asNews) return false;
  if (countReportsToCome(known, course, id) === 0) return false;
  const day = publicationOfSource(report, known.sources, known.story.timeZone);
  return day?.start === publication.day.start;
}

/** The reports that claims rest on: several pages may carry one, and what stands beside them is none. */
function reportsOf(claims: readonly Claim[], { sources }: Catalog): ReadonlySet<SourceId> {
  return new Set(claims.flatMap(({ source }) => (sources.get(source)?.context ? [] : originOfSource(sources, source))));
}

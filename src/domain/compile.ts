import type { Catalog, EventRecord } from './catalog.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { type DerivedDates, deriveDates } from './derive-dates.ts';
import { derivePlaces } from './derive-places.ts';
import type { ClaimId, EventId } from './identifiers.ts';
import type { Lens } from './lens.ts';
import { originOfSource, publicationOfEvent } from './publication.ts';
import type { Story } from './story.ts';
import { type Calendar, createCalendar } from './time/calendar.ts';
import type { Dating } from './time/dating.ts';

export interface CompileOptions {
  /** As it happened where absent. */
  readonly lens?: Lens;
  /** The story's days, where they are at hand. */
  readonly calendar?: Calendar;
  /** With every place that any lens can give, for a map that is to draw them all. */
  readonly everyPlace?: boolean;
}

/**
 * Builds the catalog of a checked story from its datings. Pure: the same in the build, on the command line
 * and in the browser. References are taken to resolve; the checks of `formats` see to that.
 */
export function buildCatalog(
  story: Story,
  datings: ReadonlyMap<ClaimId, Dating>,
  { lens = 'happened', calendar: known, everyPlace = false }: CompileOptions = {},
): Catalog {
  const calendar = known ?? createCalendar(story.timeZone, story.extent.from, story.extent.to);
  const claims = indexById(story.claims);
  const sources = indexById(story.sources);
  const claimsOf = groupClaims(story.claims);
  const places = indexById(story.places);
  const isContext = (claim: Claim) => sources.get(claim.source)?.context === true;

  const dated = new Map<EventId, DerivedDates>();
  const context = { story, claims, claimsOf, datings, sources, calendar, dated, lens };
  // Events that wait for the end of another are dated after it.
  const inOrderOfNeed = [...story.events].sort((a, b) => Number(waits(a.when, claims)) - Number(waits(b.when, claims)));
  for (const event of inOrderOfNeed) dated.set(event.id, deriveDates(event, context));

  const records = story.events.map((event): EventRecord => {
    const own = claimsOf.get(event.id) ?? [];
    const reported = own.filter((claim) => !isContext(claim));
    const contextCounts = everyPlace || lens === 'public' || reported.length === 0;
    const { intervals: happened, ...dates } = dated.get(event.id) ?? UNDATED;
    const publication = publicationOfEvent(event, own, sources, story.timeZone);
    return {
      id: event.id,
      event,
      index: 0,
      claims: own,
      ...dates,
      happened,
      intervals: lens === 'happened' ? happened : publication ? [publication.day] : [],
      everActive: lens === 'happened' || publication?.asNews !== false,
      places: derivePlaces(event, { claims, places, sources, contextCounts, timeZone: story.timeZone }),
      origins: [
        ...new Set((reported.length > 0 ? reported : own).map(({ source }) => originOfSource(sources, source))),
      ],
      ...(publication && { publication }),
    };
  });
  const events = records.sort(byTime).map((record, index) => ({ ...record, index }));
  return {
    story,
    lens,
    calendar,
    lanes: indexById(story.lanes),
    sources,
    actors: indexById(story.actors),
    places,
    claims,
    datings,
    events,
    byId: indexById(events),
    comparisonsOf: groupComparisons(story.comparisons),
  };
}

const UNDATED: DerivedDates = { dates: [], contextDates: [], intervals: [], datesContradict: false };

function waits(when: readonly ClaimId[], claims: ReadonlyMap<ClaimId, Claim>): boolean {
  return when.some((id) => claims.get(id)?.time.after !== undefined);
}

/** The order of the list: start, then end, then id; undated events last. */
function byTime(a: EventRecord, b: EventRecord): number {
  const startOf = (record: EventRecord) => record.intervals[0]?.start ?? Infinity;
  const endOf = (record: EventRecord) => record.intervals.at(-1)?.end ?? Infinity;
  return compare(startOf(a), startOf(b)) || compare(endOf(a), endOf(b)) || compare(a.id, b.id);
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function indexById<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupClaims(claims: readonly Claim[]): ReadonlyMap<EventId, readonly Claim[]> {
  const groups = new Map<EventId, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.event);
    if (group) group.push(claim);
    else groups.set(claim.event, [claim]);
  }
  return groups;
}

function groupComparisons(comparisons: readonly Comparison[]): ReadonlyMap<EventId, readonly Comparison[]> {
  const groups = new Map<EventId, Comparison[]>();
  for (const comparison of comparisons) {
    for (const event of comparison.events) {
      const group = groups.get(event);
      if (group) group.push(comparison);
      else groups.set(event, [comparison]);
    }
  }
  return groups;
}

import type { Catalog, EventRecord } from './catalog.ts';
import { deriveDates } from './derive-dates.ts';
import { derivePlaces } from './derive-places.ts';
import type { Claim, ClaimId, Comparison, EventId, Story } from './story.ts';
import { createCalendar } from './time/calendar.ts';
import type { Dating } from './time/dating.ts';

/**
 * Builds the catalog of a checked story from its datings. Pure: the same in the build, on the command line
 * and in the browser. References are taken to resolve; the checks of `formats` see to that.
 */
export function buildCatalog(story: Story, datings: ReadonlyMap<ClaimId, Dating>): Catalog {
  const calendar = createCalendar(story.timeZone, story.extent.from, story.extent.to);
  const claims = indexById(story.claims);
  const sources = indexById(story.sources);
  const claimsOf = groupClaims(story.claims);
  const places = indexById(story.places);
  const originOf = (claim: Claim) => sources.get(claim.source)?.origin ?? claim.source;

  const records: EventRecord[] = [];
  const dated = new Map<EventId, ReturnType<typeof deriveDates>>();
  // Events that wait for the end of another are dated after it.
  const inOrderOfNeed = [...story.events].sort((a, b) => Number(waits(a.when, claims)) - Number(waits(b.when, claims)));
  for (const event of inOrderOfNeed) {
    dated.set(event.id, deriveDates(event, { story, claims, claimsOf, datings, sources, calendar, dated }));
  }
  for (const event of story.events) {
    const own = claimsOf.get(event.id) ?? [];
    const { dates, intervals, datesContradict } = dated.get(event.id) ?? {
      dates: [],
      intervals: [],
      datesContradict: false,
    };
    records.push({
      id: event.id,
      event,
      index: 0,
      claims: own,
      dates,
      intervals,
      datesContradict,
      places: derivePlaces(event, claims, places, originOf),
      origins: [...new Set(own.map(originOf))],
    });
  }
  const events = records.sort(byTime).map((record, index) => ({ ...record, index }));
  return {
    story,
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

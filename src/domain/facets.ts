import type { Catalog, EventRecord } from './catalog.ts';
import type { Claim } from './claim.ts';
import { FACETS, type Filter, type FilterFacet, passesFilter } from './filter.ts';
import type { EventId } from './identifiers.ts';
import { choiceOf } from './knowledge.ts';

/** One value that a facet can be narrowed to, and how many events have it. */
export interface FacetValue {
  readonly id: string;
  readonly events: number;
}

/** The values of a facet that occur in the story, in the order of the story's file. */
export function listFacetValues(catalog: Catalog, facet: FilterFacet): readonly FacetValue[] {
  const counts = new Map<string, number>(orderOf(catalog, facet).map((id) => [id, 0]));
  for (const record of catalog.events) {
    for (const value of valuesOf(catalog, facet, record)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].filter(([, events]) => events > 0).map(([id, events]) => ({ id, events }));
}

/** How many of the events found would pass if one facet let everything through. */
export function countWithout(
  catalog: Catalog,
  filter: Filter,
  facets: readonly FilterFacet[],
  found: ReadonlySet<EventId> | undefined,
): number {
  const wider: Filter = { ...filter, ...Object.fromEntries(facets.map((facet) => [facet, new Set<string>()])) };
  return catalog.events.filter((record) => (found?.has(record.id) ?? true) && passesFilter(record, wider)).length;
}

/** The facets that narrow the story at the moment. */
export function narrowingFacets(filter: Filter): readonly FilterFacet[] {
  return FACETS.filter((facet) => filter[facet].size > 0);
}

/**
 * The lanes let through after one is switched: all of them are an empty set,
 * and switching off the last one brings all of them back, since no lane at all tells nothing.
 */
export function switchLane(catalog: Catalog, shown: ReadonlySet<string>, lane: string): ReadonlySet<string> {
  const all = catalog.story.lanes.map(({ id }) => id);
  const next = new Set(shown.size === 0 ? all : shown);
  if (!next.delete(lane)) next.add(lane);
  return next.size === all.length ? new Set() : next;
}

function orderOf({ story }: Catalog, facet: FilterFacet): readonly string[] {
  if (facet === 'lanes') return story.lanes.map(({ id }) => id);
  if (facet === 'actors') return story.actors.map(({ id }) => id);
  if (facet === 'places') return story.places.map(({ id }) => id);
  return facet === 'sources' ? story.sources.map(({ id }) => id) : [];
}

function valuesOf(catalog: Catalog, facet: FilterFacet, { event, claims }: EventRecord): ReadonlySet<string> {
  if (facet === 'lanes') return new Set([event.lane]);
  return new Set(claims.flatMap((claim) => valuesOfClaim(catalog, facet, claim)));
}

function valuesOfClaim(catalog: Catalog, facet: Exclude<FilterFacet, 'lanes'>, claim: Claim): readonly string[] {
  if (facet === 'actors') return claim.actors.map(({ actor }) => actor);
  if (facet === 'places') return claim.places.map(({ place }) => place);
  // Readers are told the report, not the page that reprints it.
  return facet === 'sources' ? [choiceOf(catalog, claim.source)] : [claim.kind];
}

import type { EventRecord } from './catalog.ts';

export type FilterFacet = 'lanes' | 'actors' | 'places' | 'sources' | 'kinds';

/** Each facet is a set of ids; an empty one lets everything through. */
export type Filter = { readonly [Facet in FilterFacet]: ReadonlySet<string> };

export const FACETS: readonly FilterFacet[] = ['lanes', 'actors', 'places', 'sources', 'kinds'];

const NOTHING: ReadonlySet<string> = new Set();
export const NO_FILTER: Filter = { lanes: NOTHING, actors: NOTHING, places: NOTHING, sources: NOTHING, kinds: NOTHING };

/** Whether a filter may leave events out. Chosen sources leave out claims. */
export function isNarrowing({ lanes, actors, places, kinds }: Filter): boolean {
  return lanes.size + actors.size + places.size + kinds.size > 0;
}

/**
 * An event passes when its lane does, and one of its claims has everything else that is asked for.
 * Sources do not filter: they decide what is known at all (`knowFrom`).
 */
export function passesFilter(record: EventRecord, filter: Filter): boolean {
  const { lanes, actors, places, kinds } = filter;
  if (lanes.size > 0 && !lanes.has(record.event.lane)) return false;
  if (actors.size + places.size + kinds.size === 0) return true;
  return record.claims.some(
    (claim) =>
      (kinds.size === 0 || kinds.has(claim.kind)) &&
      (actors.size === 0 || claim.actors.some(({ actor }) => actors.has(actor))) &&
      (places.size === 0 || claim.places.some(({ place }) => places.has(place))),
  );
}

import type { Catalog, EventRecord } from './catalog.ts';

export type FilterFacet = 'lanes' | 'actors' | 'places' | 'sources' | 'kinds';

/** Each facet is a set of ids; an empty one lets everything through. */
export type Filter = { readonly [Facet in FilterFacet]: ReadonlySet<string> };

export const FACETS: readonly FilterFacet[] = ['lanes', 'actors', 'places', 'sources', 'kinds'];

const NOTHING: ReadonlySet<string> = new Set();
export const NO_FILTER: Filter = { lanes: NOTHING, actors: NOTHING, places: NOTHING, sources: NOTHING, kinds: NOTHING };

/** An event passes when its lane does, and one of its claims has everything else that is asked for. */
export function passesFilter(catalog: Catalog, record: EventRecord, filter: Filter): boolean {
  const { lanes, actors, places, sources, kinds } = filter;
  if (lanes.size > 0 && !lanes.has(record.event.lane)) return false;
  if (actors.size + places.size + sources.size + kinds.size === 0) return true;
  return record.claims.some(
    (claim) =>
      (kinds.size === 0 || kinds.has(claim.kind)) &&
      (sources.size === 0 || sources.has(claim.source) || sources.has(originOf(catalog, claim.source))) &&
      (actors.size === 0 || claim.actors.some(({ actor }) => actors.has(actor))) &&
      (places.size === 0 || claim.places.some(({ place }) => places.has(place))),
  );
}

/** The report that a source rests on: its origin, or itself. */
export function originOf(catalog: Catalog, source: string): string {
  return catalog.sources.get(source)?.origin ?? source;
}

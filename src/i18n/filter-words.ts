import type { Catalog } from '../domain/catalog.ts';
import { FACETS, type FilterFacet } from '../domain/filter.ts';
import type { Text } from '../domain/prose.ts';
import { nameFacetValue } from './facet-names.ts';
import type { Messages } from './messages.ts';

/** The ids that are let through, by facet; a facet with none lets everything through. */
type Chosen = { readonly [Facet in FilterFacet]?: Iterable<string> };

/** What a filter leaves: "Gaza is off; only Financial Times". Empty where nothing is left out. */
export function describeFilter(
  whole: Catalog,
  chosen: Chosen,
  text: (text: Text) => string,
  messages: Messages,
): string {
  const { events, punctuation } = messages;
  const lanes = new Set(chosen.lanes);
  const off = lanes.size === 0 ? [] : whole.story.lanes.filter(({ id }) => !lanes.has(id));
  const only = FACETS.filter((facet) => facet !== 'lanes').flatMap((facet) =>
    [...(chosen[facet] ?? [])].map((id) => nameFacetValue(whole, facet, id, text, messages)),
  );
  return [
    ...(off.length > 0 ? [events.off(off.map((lane) => text(lane.shortName ?? lane.name)))] : []),
    ...(only.length > 0 ? [events.only(only)] : []),
  ].join(punctuation.semicolon);
}

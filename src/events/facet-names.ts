import type { Catalog } from '../domain/catalog.ts';
import type { FilterFacet } from '../domain/filter.ts';
import type { Text } from '../domain/story.ts';
import type { Messages } from '../i18n/messages.ts';

/** What a value of a facet is called; its id where the story does not know it. */
export function nameFacetValue(
  catalog: Catalog,
  facet: FilterFacet,
  id: string,
  text: (text: Text) => string,
  messages: Messages,
): string {
  if (facet === 'kinds') return messages.events.kind(id);
  const named = { lanes: catalog.lanes, actors: catalog.actors, places: catalog.places, sources: catalog.sources }[
    facet
  ];
  const known = named.get(id);
  return known ? text(known.name) : id;
}

import type { Catalog } from '../domain/catalog.ts';
import type { FilterFacet } from '../domain/filter.ts';
import type { Text } from '../domain/prose.ts';
import type { Messages } from './messages.ts';

/**
 * What a value of a facet is called; its id where the story does not know it. Of the whole story: what a reader has
 * chosen has a name for them, whatever else is known.
 */
export function nameFacetValue(
  whole: Catalog,
  facet: FilterFacet,
  id: string,
  text: (text: Text) => string,
  messages: Messages,
): string {
  if (facet === 'kinds') return messages.events.kind(id);
  const known = whole[facet].get(id);
  return known ? text(known.name) : id;
}

import type { Catalog } from './catalog.ts';
import type { SourceId } from './identifiers.ts';
import { originOfSource } from './publication.ts';

/**
 * Whether one report tells of another's publication: both then have a claim of the kind "publication" on one event,
 * and the later of the two is the one that knew of the other.
 */
export function creditsEarlier(catalog: Catalog, origins: readonly SourceId[]): boolean {
  const [first, second] = origins;
  if (origins.length !== 2 || first === undefined || second === undefined) return false;
  const published = origins.map((origin) => catalog.sources.get(origin)?.published);
  if (published.includes(undefined) || published[0] === published[1]) return false;
  return catalog.events.some(({ claims }) => {
    const telling = claims
      .filter(({ kind, source }) => kind === 'publication' && !catalog.sources.get(source)?.context)
      .map(({ source }) => originOfSource(catalog.sources, source));
    return telling.includes(first) && telling.includes(second);
  });
}

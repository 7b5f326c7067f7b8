import type { Catalog } from './catalog.ts';
import type { SourceId } from './identifiers.ts';
import type { Prose } from './prose.ts';
import { originOfSource } from './publication.ts';

/** A page that is laid beside others, under the name and day of the report that it rests on. */
export interface ComparedReport {
  readonly source: SourceId;
  readonly origin: SourceId;
  readonly name: Prose;
  readonly shortName?: Prose;
  /** ISO date; absent where the day is unknown. */
  readonly published?: string;
}

/** One column a source that any comparison speaks of, in the order in which they came out; unknown days last. */
export function listColumns(catalog: Catalog): readonly ComparedReport[] {
  const sources = new Set(catalog.story.comparisons.flatMap(({ sides }) => sides.map(({ source }) => source)));
  return [...sources]
    .map((source): ComparedReport => {
      const origin = originOfSource(catalog.sources, source);
      const { name = source, shortName, published } = catalog.sources.get(origin) ?? {};
      return {
        source,
        origin,
        name,
        ...(shortName !== undefined && { shortName }),
        ...(published !== undefined && { published }),
      };
    })
    .sort((a, b) => compareDays(a.published, b.published) || a.source.localeCompare(b.source, 'en'));
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

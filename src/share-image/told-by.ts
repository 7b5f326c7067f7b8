import type { Catalog, EventRecord } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';

/** A report that tells of an event, and its claims that say when and where it was. */
export interface Telling {
  readonly origin: SourceId;
  /** The most telling first; those of the event itself, for another's may date it. */
  readonly claims: readonly Claim[];
}

/** Who tells of an event, in the order in which they published. */
export function toldBy(catalog: Catalog, record: EventRecord): readonly Telling[] {
  const { event } = record;
  const telling = [...event.when, ...event.where];
  return record.origins.map((origin) => {
    const own = record.claims.filter(
      ({ source, stance }) => originOfSource(catalog.sources, source) === origin && stance === 'affirms',
    );
    const exact = telling.flatMap((id) => own.filter((claim) => claim.id === id));
    // What a sentence takes for granted is no caption where the report also says it.
    const asserted = exact.filter(({ mode }) => mode !== 'presupposed');
    const best = [asserted, exact].find(({ length }) => length > 0) ?? own.slice(0, 1);
    return { origin, claims: [...new Set(best)] };
  });
}

import type { Catalog, DateValue, EventRecord, PlaceValue } from '../domain/catalog.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { ClaimId, SourceId } from '../domain/identifiers.ts';

/** A date or a place that a side gives to an event: what timeline and map draw of it. */
export type ComparedValue =
  | { readonly kind: 'date'; readonly record: EventRecord; readonly value: DateValue }
  | { readonly kind: 'place'; readonly record: EventRecord; readonly value: PlaceValue };

/**
 * The values that the sides of a comparison give to one and the same event, where they are not the same: those can be
 * drawn beside each other. A side without any is not in the map.
 */
export function listComparedValues(
  catalog: Catalog,
  { events, sides }: Comparison,
): ReadonlyMap<SourceId, readonly ComparedValue[]> {
  const compared = new Map<SourceId, ComparedValue[]>();
  const compare = (valuesOf: (claims: ReadonlySet<ClaimId>) => readonly ComparedValue[]) => {
    const given = sides
      .map(({ source, claims }) => ({ source, values: valuesOf(new Set(claims)) }))
      .filter(({ values }) => values.length > 0);
    if (new Set(given.map(({ values }) => values.map(nameValue).sort().join())).size < 2) return;
    for (const { source, values } of given) compared.set(source, [...(compared.get(source) ?? []), ...values]);
  };
  for (const id of events) {
    const record = catalog.byId.get(id);
    if (!record) continue;
    compare((own) =>
      record.dates
        .filter(({ claims }) => claims.some((claim) => own.has(claim)))
        .map((value) => ({ kind: 'date', record, value })),
    );
    compare((own) =>
      record.places
        .filter(({ claims }) => claims.some((claim) => own.has(claim)))
        .map((value) => ({ kind: 'place', record, value })),
    );
  }
  return compared;
}

function nameValue({ kind, value }: ComparedValue): string {
  return kind === 'date' ? value.dating.edtf : value.place;
}

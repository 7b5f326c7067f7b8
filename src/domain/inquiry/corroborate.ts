import type { Catalog, EventRecord } from '../catalog.ts';
import type { Claim, ClaimKind } from '../claim.ts';
import type { Comparison } from '../comparison.ts';
import type { ClaimId, EventId, SourceId } from '../identifiers.ts';
import { originOfSource } from '../publication.ts';
import { weighComparisons } from '../weigh-comparisons.ts';
import { type CorroborationColumn, originColumns } from './corroboration-columns.ts';
import { type Standing, standingOfBearings, standingOfSide } from './standing.ts';

/** Topic by topic, how each account of an event stands. One column an origin, in the order of `originColumns`. */
export interface CorroborationTable {
  readonly event: EventId;
  readonly columns: readonly CorroborationColumn[];
  readonly rows: readonly CorroborationRow[];
}

/** A topic of the story, or claims of one kind that no topic takes up. One cell a column, in the same order. */
export interface CorroborationRow {
  readonly id: string;
  readonly topic: { readonly comparison: Comparison } | { readonly kind: ClaimKind };
  readonly cells: readonly CorroborationCell[];
}

export interface CorroborationCell {
  readonly origin: SourceId;
  readonly standing: Standing;
  /** None where it is silent, and only there. */
  readonly claims: readonly ClaimId[];
  /** Of an outside account: the reports whose claims it bears on. */
  readonly on: readonly SourceId[];
  /** What a report says, in the few words of the comparison. */
  readonly side?: Comparison['sides'][number];
}

/** An event that is not known has no columns and no rows. */
export function corroborate(catalog: Catalog, event: EventId): CorroborationTable {
  const record = catalog.byId.get(event);
  if (!record) return { event, columns: [], rows: [] };
  const columns = originColumns(catalog, record);
  const compared = weighComparisons(catalog.comparisonsOf.get(event) ?? []).map((comparison) =>
    compareRow(catalog, record, columns, comparison),
  );
  const taken = new Set(compared.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)));
  const left = record.claims.filter(({ id }) => !taken.has(id));
  return { event, columns, rows: [...compared, ...kindRows(catalog, columns, left)] };
}

function compareRow(
  catalog: Catalog,
  record: EventRecord,
  columns: readonly CorroborationColumn[],
  comparison: Comparison,
): CorroborationRow {
  const topic = new Set(comparison.sides.flatMap(({ claims }) => claims));
  const cells = columns.map(({ origin }): CorroborationCell => {
    const sides = comparison.sides.filter(({ source }) => originOfSource(catalog.sources, source) === origin);
    const side = sides.find(({ claims }) => claims.length > 0) ?? sides[0];
    const bearing = bearingClaims(catalog, record, origin, topic);
    const claims = [...new Set([...sides.flatMap((each) => each.claims), ...bearing.map(({ id }) => id)])];
    const standing =
      side && side.claims.length > 0
        ? standingOfSide(comparison, side)
        : standingOfBearings(bearing.map((claim) => claim.bearing?.relation));
    return { origin, standing, claims, on: reportsOn(catalog, bearing, topic), ...(side && { side }) };
  });
  return { id: comparison.id, topic: { comparison }, cells };
}

/** The event's claims of an outside account that bear on one of a topic's. */
function bearingClaims(
  { sources }: Catalog,
  { claims }: EventRecord,
  origin: SourceId,
  topic: ReadonlySet<ClaimId>,
): readonly Claim[] {
  return claims.filter(
    ({ source, bearing }) =>
      sources.get(source)?.context &&
      originOfSource(sources, source) === origin &&
      bearing?.on.some((id) => topic.has(id)),
  );
}

/** What no comparison takes up: an outside claim stands in the row of the claims that it bears on. */
function kindRows(
  catalog: Catalog,
  columns: readonly CorroborationColumn[],
  left: readonly Claim[],
): readonly CorroborationRow[] {
  const rows = new Map<ClaimKind, Claim[]>();
  const isOutside = ({ source }: Claim) => catalog.sources.get(source)?.context === true;
  const kinds = new Map(left.filter((claim) => !isOutside(claim)).map(({ id, kind }) => [id, kind]));
  for (const claim of [...left].sort((a, b) => Number(isOutside(a)) - Number(isOutside(b)))) {
    const bornOn = claim.bearing?.on.find((id) => kinds.has(id));
    const kind = (bornOn === undefined ? undefined : kinds.get(bornOn)) ?? claim.kind;
    rows.set(kind, [...(rows.get(kind) ?? []), claim]);
  }
  return [...rows].map(([kind, claims]) => {
    const cells = columns.map(({ origin }): CorroborationCell => {
      const own = claims.filter(({ source }) => originOfSource(catalog.sources, source) === origin);
      const standing = standingOfBearings(own.map((claim) => (isOutside(claim) ? claim.bearing?.relation : undefined)));
      return { origin, standing, claims: own.map(({ id }) => id), on: reportsOn(catalog, own) };
    });
    return { id: `kind-${kind}`, topic: { kind }, cells };
  });
}

/** The reports on whose claims others bear: on those of a topic, where one is given. */
function reportsOn(
  { claims, sources }: Catalog,
  bearing: readonly Claim[],
  topic?: ReadonlySet<ClaimId>,
): readonly SourceId[] {
  const ids = bearing.flatMap((claim) => claim.bearing?.on ?? []).filter((id) => topic?.has(id) ?? true);
  const on = ids.flatMap((id) => claims.get(id) ?? []);
  return [...new Set(on.map(({ source }) => originOfSource(sources, source)))];
}

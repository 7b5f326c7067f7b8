import type { Catalog, EventRecord } from '../domain/catalog.ts';
import type { Bearing, Claim } from '../domain/claim.ts';
import type { ClaimId, SourceId } from '../domain/identifiers.ts';
import { BEARINGS_BY_WEIGHT, weightOfBearing } from '../domain/weigh-bearings.ts';

/** What one outside source says of an event, by how it stands to the reports. */
export interface OutsideAccount {
  readonly source: SourceId;
  /** Unset while none of the claims that it bears on is known: there is nothing yet to stand to. */
  readonly relation: Bearing | undefined;
  readonly claims: readonly Claim[];
  /** The claims of the reports that it bears on, as far as they are known. */
  readonly on: readonly Claim[];
}

/** The accounts beside the reports: what clashes first. Claims of one source with one bearing stand together. */
export function listOutsideAccounts(catalog: Catalog, { claims }: EventRecord): readonly OutsideAccount[] {
  const accounts = new Map<string, OutsideAccount>();
  for (const claim of claims) {
    if (!catalog.sources.get(claim.source)?.context) continue;
    const own = resolve(catalog, claim.bearing?.on ?? []);
    const relation = own.length > 0 ? claim.bearing?.relation : undefined;
    const key = `${claim.source} ${relation}`;
    const known = accounts.get(key) ?? { source: claim.source, relation, claims: [], on: [] };
    const on = new Set([...known.on, ...own]);
    accounts.set(key, { ...known, claims: [...known.claims, claim], on: [...on] });
  }
  return [...accounts.values()].sort((a, b) => weightOfBearing(a.relation) - weightOfBearing(b.relation));
}

/** How many outside sources stand how to the reports' account of an event; a source counts with its weightiest word. */
export function countBearings(
  catalog: Catalog,
  record: EventRecord,
): readonly { readonly relation: Bearing | undefined; readonly count: number }[] {
  const weightiest = new Map<SourceId, Bearing | undefined>();
  for (const { source, relation } of listOutsideAccounts(catalog, record)) {
    if (!weightiest.has(source)) weightiest.set(source, relation);
  }
  return BEARINGS_BY_WEIGHT.map((relation) => ({
    relation,
    count: [...weightiest.values()].filter((own) => own === relation).length,
  })).filter(({ count }) => count > 0);
}

/** The outside claims that bear on a claim of a report, wherever they are told. */
export function listBearingsOn(catalog: Catalog, claim: ClaimId): readonly Claim[] {
  return catalog.story.claims.filter(({ bearing }) => bearing?.on.includes(claim));
}

function resolve(catalog: Catalog, ids: readonly ClaimId[]): readonly Claim[] {
  return ids.flatMap((id) => catalog.claims.get(id) ?? []);
}

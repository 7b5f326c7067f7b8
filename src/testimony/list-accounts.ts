import type { Catalog, DateValue, EventRecord, PlaceValue } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';
import { weighComparisons } from '../domain/weigh-comparisons.ts';

/** What one source tells of an event, in as few words as a small frame has room for. */
export interface Account {
  /** The page that was read. */
  readonly source: SourceId;
  /** The report that it carries. */
  readonly origin: SourceId;
  readonly dates: readonly DateValue[];
  readonly places: readonly PlaceValue[];
  /** Its side of what the sources differ in, what weighs most first. */
  readonly sides: readonly ComparedSide[];
  /** Its own claims that say most of the event. */
  readonly claims: readonly Claim[];
}

export interface ComparedSide {
  readonly id: string;
  readonly side: Comparison['sides'][number];
}

/** A frame has room for so much of each source. */
const SIDES = 2;
const CLAIMS = 1;
/** Of one that tells of it alone, and has the room of both. */
const ALONE = 2;
const BESIDE = 3;

/** Of what is said elsewhere already: how exact day and place are, and how the reports came about. */
const TOLD_ELSEWHERE: ReadonlySet<Comparison['relation']> = new Set(['more-exact', 'not-independent']);

/** The reports that tell of an event, each with its account; where none does, a few of those beside them. */
export function listAccounts(catalog: Catalog, record: EventRecord): readonly Account[] {
  const own = new Map<SourceId, Claim[]>();
  for (const claim of record.claims) own.set(claim.source, [...(own.get(claim.source) ?? []), claim]);
  const sources = [...own.keys()];
  const reports = sources.filter((id) => !catalog.sources.get(id)?.context);
  const shown = reports.length > 0 ? reports : sources.slice(0, BESIDE);
  // One side alone is no comparison: out of its table it is a riddle, and may be about more than this event.
  const isCompared = shown.length > 1;
  const compared = weighComparisons(catalog.comparisonsOf.get(record.id) ?? []).filter(
    ({ relation, sides }) =>
      isCompared && !TOLD_ELSEWHERE.has(relation) && shown.every((id) => sides.some((side) => side.source === id)),
  );
  return shown.map((source) => {
    const origin = originOfSource(catalog.sources, source);
    const stands = ({ sources: ids }: { readonly sources: readonly SourceId[] }) =>
      ids.includes(origin) || ids.includes(source);
    return {
      source,
      origin,
      dates: [...record.dates, ...record.contextDates].filter(stands),
      places: record.places.filter(stands),
      sides: compared.slice(0, SIDES).flatMap(({ id, sides }) => {
        const side = sides.find((candidate) => candidate.source === source);
        return side ? { id, side } : [];
      }),
      claims: tellingFirst(record, own.get(source) ?? []).slice(0, isCompared ? CLAIMS : ALONE),
    };
  });
}

/** What dates or places an event says what it was; then what comes first in print. */
function tellingFirst({ event }: EventRecord, claims: readonly Claim[]): readonly Claim[] {
  const rank = ({ id, tier }: Claim) =>
    event.when.includes(id) ? 0 : event.where.includes(id) ? 1 : tier === 'core' ? 2 : 3;
  return [...claims].sort(
    (one, other) => rank(one) - rank(other) || (one.evidence?.start ?? 0) - (other.evidence?.start ?? 0),
  );
}

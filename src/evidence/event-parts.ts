import type { Catalog, EventRecord } from '../domain/catalog.ts';
import { type ChainRow, listChainRows } from '../domain/chain-rows.ts';
import type { Claim } from '../domain/claim.ts';
import type { Comparison } from '../domain/comparison.ts';
import { listOddities } from '../domain/event-oddities.ts';
import { countReportsToCome } from '../domain/next-publication.ts';
import type { Oddity } from '../domain/story.ts';
import { weighComparisons } from '../domain/weigh-comparisons.ts';
import { listVerdicts } from './verdict-lines.tsx';

/** What there is to show of an event, sorted for the panel and for its folded form. */
export interface EventParts {
  readonly rows: readonly ChainRow[];
  readonly contradictions: readonly Comparison[];
  readonly others: readonly Comparison[];
  readonly oddities: readonly Oddity[];
  /** Claims of the reports. */
  readonly reported: readonly Claim[];
  /** Reports that are not in print yet. */
  readonly coming: number;
  /** Whether sources beside the reports tell of it. */
  readonly outside: boolean;
  /** Claims with a verdict of a search elsewhere. */
  readonly verdicts: readonly Claim[];
}

export function listEventParts(catalog: Catalog, course: Catalog, record: EventRecord): EventParts {
  const comparisons = weighComparisons(catalog.comparisonsOf.get(record.id) ?? []);
  const reported = record.claims.filter(({ source }) => !catalog.sources.get(source)?.context);
  return {
    rows: listChainRows(catalog, record),
    contradictions: comparisons.filter(({ relation }) => relation === 'contradict'),
    others: comparisons.filter(({ relation }) => relation !== 'contradict'),
    oddities: listOddities(catalog.story.oddities, record),
    reported,
    coming: countReportsToCome(catalog, course, record.id),
    outside: reported.length < record.claims.length,
    verdicts: listVerdicts(catalog, record),
  };
}

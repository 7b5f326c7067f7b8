import type { Catalog } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import { listOutsideSources } from '../domain/source-choice.ts';
import type { Source } from '../domain/story.ts';
import { weightOfBearing } from '../domain/weigh-bearings.ts';

export interface TellingSource {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

export interface BackingSource {
  readonly source: Source;
  /** How many claims of the reports it was set beside. */
  readonly besides: number;
}

/**
 * The sources beside the reports: those that tell something of their own, what goes against the reports first, then
 * by day; and those that only settle a reading or bear out a claim.
 */
export function groupOutside(catalog: Catalog): {
  readonly telling: readonly TellingSource[];
  readonly backing: readonly BackingSource[];
} {
  const { claims } = catalog.story;
  const groups = listOutsideSources(catalog).map((source) => ({
    source,
    claims: claims.filter((claim) => claim.source === source.id),
  }));
  const weightOf = ({ claims: own }: TellingSource) =>
    Math.min(...own.map(({ bearing }) => weightOfBearing(bearing?.relation)));
  // The sort is stable: what has no day keeps its place in the file, after those that have one.
  const dayOf = ({ source }: TellingSource) => source.published ?? '9';
  return {
    telling: groups
      .filter(({ claims: own }) => own.length > 0)
      .sort((a, b) => weightOf(a) - weightOf(b) || (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
    backing: groups
      .filter(({ claims: own }) => own.length === 0)
      .map(({ source }) => ({
        source,
        besides: claims.filter(({ external }) => external?.see.includes(source.id)).length,
      })),
  };
}

import type { Catalog, EventRecord } from '../catalog.ts';
import type { Claim } from '../claim.ts';
import type { SourceId } from '../identifiers.ts';
import { originOfSource } from '../publication.ts';
import { listReports } from '../source-choice.ts';

/** Everything that goes back to one report or one outside account: copies of it never count twice. */
export interface CorroborationColumn {
  readonly origin: SourceId;
  /** The pages that were read, each of this origin alone; none of a report that is silent in the whole story. */
  readonly pages: readonly SourceId[];
  /** Whether it stands beside the reports. */
  readonly outside: boolean;
}

/**
 * The reports that the story tells, by day of publication, whether or not they speak of the event; then the outside
 * accounts of it, by their days, unknown ones last.
 */
export function originColumns(catalog: Catalog, record: EventRecord): readonly CorroborationColumn[] {
  const { sources, story } = catalog;
  const isOutside = ({ source }: Claim) => sources.get(source)?.context === true;
  const pages = new Map<SourceId, Set<SourceId>>();
  const add = ({ source }: Claim) => {
    const origin = originOfSource(sources, source);
    pages.set(origin, new Set([...(pages.get(origin) ?? []), source]));
  };
  for (const claim of story.claims) if (!isOutside(claim)) add(claim);
  const reports = new Set(pages.keys());
  for (const claim of record.claims) add(claim);
  const ranks = new Map(listReports(catalog).map(({ id }, index) => [id, index]));
  const dayOf = (origin: SourceId) => sources.get(origin)?.published ?? '9';
  const sortKey = (origin: SourceId): string =>
    reports.has(origin) ? `0 ${String(ranks.get(origin) ?? 999).padStart(6, '0')}` : `1 ${dayOf(origin)} ${origin}`;
  return [...pages]
    .map(([origin, own]) => ({ origin, pages: [...own].sort(), outside: !reports.has(origin) }))
    .sort((a, b) => (sortKey(a.origin) < sortKey(b.origin) ? -1 : 1));
}

import type { Catalog } from './catalog.ts';
import type { SourceId } from './identifiers.ts';
import type { Source } from './story.ts';

type Choice = ReadonlySet<SourceId>;

/** The reports that a story tells, by day of publication; those without one last. */
export function listReports({ story }: Catalog): readonly Source[] {
  const dayOf = ({ published }: Source) => published ?? '9';
  return story.sources
    .filter(({ context, origin, id }) => !context && (origin ?? id) === id)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** The sources that stand beside the reports. */
export function listOutsideSources({ story }: Catalog): readonly Source[] {
  return story.sources.filter(({ context }) => context);
}

/** Whether any source beside the reports counts. */
export function countsOutside(whole: Catalog, chosen: Choice): boolean {
  return chosen.size === 0 || listOutsideSources(whole).some(({ id }) => chosen.has(id));
}

/** The reports alone: those that the reader has chosen, else all of them. */
export function leaveOutside(whole: Catalog, chosen: Choice): Choice {
  const reports = listReports(whole).map(({ id }) => id);
  const kept = reports.filter((id) => chosen.has(id));
  return new Set(kept.length > 0 ? kept : reports);
}

/** All sources beside the reports as well: an empty choice where that is every source. */
export function addOutside(whole: Catalog, chosen: Choice): Choice {
  const all = [...listReports(whole), ...listOutsideSources(whole)].map(({ id }) => id);
  const next = new Set([...chosen, ...listOutsideSources(whole).map(({ id }) => id)]);
  return all.every((id) => next.has(id)) ? new Set() : next;
}

/** Whether two choices let the same through, as far as the catalog's sources go. */
export function sameChoice(catalog: Catalog, one: Choice, other: Choice): boolean {
  if (one.size === 0 || other.size === 0) return one.size === other.size;
  return [...listReports(catalog), ...listOutsideSources(catalog)].every(({ id }) => one.has(id) === other.has(id));
}

import type { Catalog } from './catalog.ts';
import { listColumns } from './compared-reports.ts';
import type { SourceId } from './identifiers.ts';

/** A number, from 1, for whoever tells: the reports first, each with the page on which it was read, then the others in their order. */
export function numberSources(catalog: Catalog): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  let last = 0;
  for (const { source, origin } of listColumns(catalog)) {
    const number = numbers.get(origin) ?? ++last;
    numbers.set(origin, number).set(source, number);
  }
  for (const { id } of catalog.story.sources) if (!numbers.has(id)) numbers.set(id, ++last);
  return numbers;
}

import type { Catalog, EventRecord } from '../domain/catalog.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import type { DateWords } from '../i18n/date-words.ts';

/** The heading that an event stands under: the months of the opening's year, the other years whole. */
export function headingOf(catalog: Catalog, { intervals }: EventRecord, dates: DateWords, undated: string): string {
  const start = intervals[0]?.start;
  if (start === undefined) return undated;
  const { calendar, story } = catalog;
  const opening = dayInterval(calendar, dayIndexOf(calendar, story.opening.day) ?? 0).start;
  const year = dates.year(start);
  return year === dates.year(opening) ? dates.month(start) : year;
}

/** The events that open a group, of those that are shown, with the group's heading. */
export function placeHeadings(
  shown: readonly EventRecord[],
  heading: (record: EventRecord) => string,
): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  let last: string | undefined;
  for (const record of shown) {
    const next = heading(record);
    if (next !== last) headings.set(record.id, next);
    last = next;
  }
  return headings;
}

import type { Catalog, DateValue, EventRecord } from '../domain/catalog.ts';
import { publicityOf } from '../domain/publication.ts';
import type { DateWords } from './date-words.ts';
import type { Messages } from './messages.ts';

interface Words {
  readonly dates: DateWords;
  readonly messages: Messages;
}

/** A date as its source gives it, with the city whose clock it goes by where that is not the story's own. */
export function describeDate(
  { calendar }: Catalog,
  { dating }: DateValue,
  form: 'long' | 'short',
  words: Words,
): string {
  const date = form === 'long' ? words.dates.dating(dating) : words.dates.short(dating);
  const elsewhere = dating.timeZone !== calendar.timeZone && dating.from?.precision === 'day';
  return elsewhere ? words.messages.events.byTheClockOf(date, dating.timeZone) : date;
}

/** All dates of an event in one line, the most exact first: '10 January, or "January"'. */
export function describeDates(catalog: Catalog, record: EventRecord, form: 'long' | 'short', words: Words): string {
  const [first, ...others] = [...record.dates].reverse();
  if (!first) return words.messages.events.noDate;
  // What goes on "by March" began before: the start is what is missing.
  if (first.openStart && record.event.extent === 'ongoing') return words.messages.events.startNotGiven;
  const rest = others.map((value) => words.messages.events.alsoDated(describeDate(catalog, value, form, words)));
  return [describeDate(catalog, first, form, words), ...rest].join(words.messages.punctuation.comma);
}

/**
 * When the public, or a choice of sources, first told of an event, in a few words; empty in the first lens, and where
 * that is unknown.
 */
export function describePublication(
  { lens }: Catalog,
  record: EventRecord,
  { dates, messages }: Words,
  chosen: boolean,
): string {
  const { publication } = record;
  if (lens !== 'public' || !publication) return '';
  const events = chosen ? messages.events.ofChoice : messages.events;
  const day = dates.dayAndMonth(publication.day.start);
  const publicity = publicityOf(record);
  if (publicity === 'earlier') return events.publicEarlier(day);
  return publicity === 'same-day' ? events.publicSameDay : events.publicSince(day);
}

import type { Catalog, DateValue, EventRecord } from '../domain/catalog.ts';
import type { Comparison } from '../domain/comparison.ts';

/** An earlier event to which a length of time reaches back, with the month that it is known by. */
export interface ReachedMonth {
  readonly record: EventRecord;
  readonly value: DateValue;
  /** ISO dates: the month's first day, and the first of the next. */
  readonly from: string;
  readonly to: string;
}

/** The events of the same lane, dated to a month, in which one of the lengths begins. */
export function listReachedMonths(
  catalog: Catalog,
  of: EventRecord,
  spans: NonNullable<Comparison['spans']>,
): readonly ReachedMonth[] {
  return catalog.events
    .filter(({ id, event }) => id !== of.id && event.lane === of.event.lane)
    .flatMap((record) => record.dates.flatMap((value) => monthOf(record, value) ?? []))
    .filter(({ from, to }) => spans.some((span) => from <= span.from && span.from < to));
}

function monthOf(record: EventRecord, value: DateValue): ReachedMonth | undefined {
  const { kind, from } = value.dating;
  if (kind !== 'single' || from?.precision !== 'month' || from.month === undefined) return undefined;
  return { record, value, from: firstOf(from.year, from.month), to: firstOf(from.year, from.month + 1) };
}

function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

import type { Catalog, DateValue, EventRecord, PlaceValue } from './catalog.ts';
import type { ClaimId, EventId } from './identifiers.ts';
import type { DatePrecision } from './time/dating.ts';

/** How fine the finest date of an event is; a `span` runs from one date to another, or has an open side. */
export type DateFineness = DatePrecision | 'span';

/** What became coarser: how fine it was, and whether anything at all is left of it. */
export interface LostPart<Fineness> {
  readonly had: Fineness;
  readonly unknown: boolean;
}

export interface LostExactness {
  readonly event: EventId;
  readonly date?: LostPart<DateFineness>;
  readonly place?: LostPart<PlaceValue['kind']>;
}

/** What a reader gives up who knows less: in numbers and kinds, never in the words that are lost. */
export interface KnowledgeLoss {
  /** Events of which nothing is told any more. */
  readonly events: readonly EventId[];
  /** Events that are left, but whose date or place is coarser or unknown; in the order of the list. */
  readonly lessExact: readonly LostExactness[];
  readonly claims: readonly ClaimId[];
  readonly comparisons: readonly string[];
}

/** Compares all that is known from a standpoint with what some sources alone tell there, both through the same lens. */
export function describeLoss(whole: Catalog, known: Catalog): KnowledgeLoss {
  const comparisons = new Set(known.story.comparisons.map(({ id }) => id));
  return {
    events: whole.events.filter(({ id }) => !known.byId.has(id)).map(({ id }) => id),
    lessExact: known.events.flatMap((record) => {
      const full = whole.byId.get(record.id);
      return (full && loseExactness(full, record)) ?? [];
    }),
    claims: whole.story.claims.filter(({ id }) => !known.claims.has(id)).map(({ id }) => id),
    comparisons: whole.story.comparisons.filter(({ id }) => !comparisons.has(id)).map(({ id }) => id),
  };
}

/** Whether anything is lost at all. */
export function losesNothing({ events, lessExact, claims, comparisons }: KnowledgeLoss): boolean {
  return events.length + lessExact.length + claims.length + comparisons.length === 0;
}

function loseExactness(full: EventRecord, record: EventRecord): LostExactness | undefined {
  const date = loseDate(full, record);
  const place = losePlace(full, record);
  return date || place ? { event: record.id, ...(date && { date }), ...(place && { place }) } : undefined;
}

function loseDate(full: EventRecord, record: EventRecord): LostPart<DateFineness> | undefined {
  const [finest] = valuesOf(full).sort((a, b) => lengthOf(a.interval) - lengthOf(b.interval));
  if (!finest) return undefined;
  const had = finenessOf(finest);
  if (valuesOf(record).length === 0) return { had, unknown: true };
  return reach(record) > reach(full) ? { had, unknown: false } : undefined;
}

/** Dates of sources beside the reports are shown too, though they never make an event active. */
function valuesOf({ dates, contextDates }: EventRecord): DateValue[] {
  return [...dates, ...contextDates];
}

/** The shortest time (ms) in which one is left to look for the event: what its dates leave together, or each of them. */
function reach({ happened, contextDates }: EventRecord): number {
  return Math.min(...[...happened, ...contextDates.map(({ interval }) => interval)].map(lengthOf));
}

function finenessOf({ dating: { kind, from } }: DateValue): DateFineness {
  return kind === 'single' && from ? from.precision : 'span';
}

function losePlace(full: EventRecord, record: EventRecord): LostPart<PlaceValue['kind']> | undefined {
  // Points come first, then countries and areas, of which neither is finer.
  const [had] = full.places;
  const [has] = record.places;
  if (!had) return undefined;
  if (!has) return { had: had.kind, unknown: true };
  return had.kind === 'point' && has.kind !== 'point' ? { had: had.kind, unknown: false } : undefined;
}

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}

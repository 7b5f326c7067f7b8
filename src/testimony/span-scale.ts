import type { Comparison } from '../domain/comparison.ts';

type Span = NonNullable<Comparison['spans']>[number];

export interface SpanTick {
  readonly iso: string;
  readonly x: number;
  /** An end of a span is told as a day, the others as months. */
  readonly kind: 'month' | 'end';
  readonly withYear: boolean;
}

export interface SpanScale {
  xOf(iso: string): number;
  readonly ticks: readonly SpanTick[];
}

const DAY = 86_400_000;
const NEAREST = 44;

/** A scale of days over a width in user units, with ticks that leave each other room. ISO dates in and out. */
export function createSpanScale(spans: readonly Span[], start: number, end: number): SpanScale {
  const instants = spans.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)]).filter(Number.isFinite);
  // Spans are whole days once checked; a scale of nothing has no ticks, and never runs on.
  if (instants.length === 0) return { xOf: () => start, ticks: [] };
  const earliest = new Date(Math.min(...instants));
  const first = Date.UTC(earliest.getUTCFullYear(), earliest.getUTCMonth(), 1);
  const last = Math.max(...instants);
  const place = (instant: number) => start + ((end - start) * (instant - first)) / Math.max(last - first, DAY);
  const xOf = (iso: string) => place(Date.parse(iso));

  const ends = [...new Set(spans.map(({ to }) => to))].sort();
  const ticks: SpanTick[] = ends.map((iso) => ({ iso, x: xOf(iso), kind: 'end', withYear: false }));
  const year = earliest.getUTCFullYear();
  let months = 0;
  for (let month = earliest.getUTCMonth(), taken = -Infinity; ; month += 1) {
    const instant = Date.UTC(year, month, 1);
    if (instant > last) break;
    const x = place(instant);
    const room = ticks.every((tick) => tick.kind === 'month' || Math.abs(tick.x - x) >= NEAREST);
    if (x < start || !room || x - taken < NEAREST) continue;
    months += 1;
    // The second tick has room for its year, the first stands at the edge.
    ticks.push({ iso: new Date(instant).toISOString().slice(0, 10), x, kind: 'month', withYear: months === 2 });
    taken = x;
  }
  return { xOf, ticks: ticks.sort((a, b) => a.x - b.x) };
}

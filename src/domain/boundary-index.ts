import type { EventRecord } from './catalog.ts';
import type { Interval } from './time/interval.ts';

/** Finds which events may change their state between two days, in time that grows with those alone. */
export interface BoundaryIndex {
  /** Indices of the events with a start or an end inside or between two days. */
  crossedBetween(from: Interval, to: Interval): ReadonlySet<number>;
}

export function createBoundaryIndex(records: readonly EventRecord[]): BoundaryIndex {
  const boundaries: { readonly instant: number; readonly index: number }[] = [];
  for (const { intervals, index } of records) {
    for (const { start, end } of intervals) {
      if (Number.isFinite(start)) boundaries.push({ instant: start, index });
      if (Number.isFinite(end)) boundaries.push({ instant: end, index });
    }
  }
  boundaries.sort((a, b) => a.instant - b.instant);

  const firstAtOrAfter = (instant: number): number => {
    let low = 0;
    let high = boundaries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((boundaries[middle]?.instant ?? Infinity) < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    crossedBetween(from, to) {
      const start = Math.min(from.start, to.start);
      const end = Math.max(from.end, to.end);
      const crossed = new Set<number>();
      for (let at = firstAtOrAfter(start); at < boundaries.length; at += 1) {
        const boundary = boundaries[at];
        // A boundary on the very end of the later day still parts the two.
        if (!boundary || boundary.instant > end) break;
        crossed.add(boundary.index);
      }
      return crossed;
    },
  };
}

/** Half-open: `start` belongs to it, `end` does not. Epoch milliseconds; an open side is infinite. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Whether two intervals share an instant. */
export function meets(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(interval: Interval, instant: number): boolean {
  return interval.start <= instant && instant < interval.end;
}

/** What two intervals have in common, or undefined where they exclude each other. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}

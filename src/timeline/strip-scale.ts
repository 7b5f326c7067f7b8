import type { Interval } from '../domain/time/interval.ts';

/** Where an instant (epoch ms) lies in an interval: 0 at its start, 1 at its end. */
export function shareOf({ start, end }: Interval, instant: number): number {
  return (instant - start) / (end - start);
}

/** An instant's place on the strip, as SVG and CSS take it. Never beyond its ends. */
export function percentOf(extent: Interval, instant: number): string {
  return `${(Math.min(Math.max(shareOf(extent, instant), 0), 1) * 100).toFixed(3)}%`;
}

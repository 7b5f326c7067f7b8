import type { Interval } from '../domain/time/interval.ts';

/** Where instants (epoch ms) lie in the view of the lanes. Distances are px after the view's first instant. */
export class TimelineScale {
  /** Of the view, in px. */
  width = 0;

  constructor(
    public window: Interval,
    private readonly rightToLeft: boolean,
  ) {}

  distanceOf(instant: number): number {
    const { start, end } = this.window;
    return ((instant - start) / (end - start)) * this.width;
  }

  /** The instant at a distance, within the view. */
  instantAt(distance: number): number {
    const { start, end } = this.window;
    const clamped = Math.min(Math.max(distance, 0), this.width);
    return Math.min(start + (clamped / this.width) * (end - start), end - 1);
  }

  /** From a distance to px from the left edge, and back again: where time runs to the left, a mirror. */
  placeOf(x: number): number {
    return this.rightToLeft ? this.width - x : x;
  }
}

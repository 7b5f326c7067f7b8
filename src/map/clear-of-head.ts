import { mercatorY } from '../domain/mercator.ts';
import type { Bounds, Padding } from './map-view.ts';

/** What lies over a slide's map, px: the date in a corner at the top, and perhaps a line along the foot. */
export interface Covering {
  readonly width: number;
  readonly height: number;
  readonly head: { readonly width: number; readonly height: number; readonly side: 'left' | 'right' };
  readonly foot: number;
}

/** What to keep free so that some bounds are clear of the date: the room below it, or beside it where they are larger there. */
export function clearOfHead(bounds: Bounds, { width, height, head, foot }: Covering): Exclude<Padding, number> {
  const [west, south, east, north] = bounds;
  const across = east - west;
  const up = mercatorY(north) - mercatorY(south);
  const scaleIn = (free: number, high: number) => Math.min(free / across, high / up);
  const below = scaleIn(width, height - head.height - foot);
  const beside = scaleIn(width - head.width, height - foot);
  const none = { top: 0, right: 0, bottom: foot, left: 0 };
  return beside > below ? { ...none, [head.side]: head.width } : { ...none, top: head.height };
}

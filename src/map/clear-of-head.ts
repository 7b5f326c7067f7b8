import { mercatorY } from '../domain/mercator.ts';
import type { Bounds, Padding } from './map-view.ts';

/** What lies over a slide's map, px: the date in a corner at the top, and perhaps a line along the foot. */
export interface Covering {
  readonly width: number;
  readonly height: number;
  readonly head: { readonly width: number; readonly height: number; readonly side: 'left' | 'right' };
  readonly foot: number;
}

/** Shares of the date's box that are kept free below it and beside it. */
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
/** The date may lie over so much of what is shown: a corner, and nothing is told in a corner. */
const CORNER = 0.03;
/** What a picture gains in size is worth less the further it moves from the middle. */
const ASIDE = 0.5;

/** What to keep free so that some bounds are clear of the date, as large as they can be shown. */
export function clearOfHead(bounds: Bounds, { width, height, head, foot }: Covering): Exclude<Padding, number> {
  const [west, south, east, north] = bounds;
  const [across, up] = [east - west, mercatorY(north) - mercatorY(south)];
  const tries = SHARES.flatMap((down) =>
    SHARES.map((aside) => {
      const [top, side] = [head.height * down, head.width * aside];
      const scale = Math.min((width - side) / across, (height - top - foot) / up);
      const left = side + (width - side - across * scale) / 2;
      const over = top + (height - top - foot - up * scale) / 2;
      const covered =
        (Math.max(head.width - left, 0) * Math.max(head.height - over, 0)) / (across * scale * (up * scale));
      return { top, side, clear: covered <= CORNER, gain: scale * (1 - (ASIDE * side) / width) };
    }),
  );
  const [best] = tries.filter(({ clear }) => clear).sort((one, other) => other.gain - one.gain);
  const { top, side } = best ?? { top: head.height, side: 0 };
  return { top, right: 0, bottom: foot, left: 0, [head.side]: side };
}

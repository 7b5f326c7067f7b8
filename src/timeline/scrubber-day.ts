/** A day so near to an end of the strip (share of it) begins or ends there. */
const NEAR = 0.35;
/** What a sign of the day and of a month takes at most, px at the usual size of text; and a strip of unknown width. */
const DAY_SIGN = 8.4;
const MONTH_SIGN = 7;
const USUAL = 600;

export interface ScrubberDay {
  readonly anchor: 'start' | 'middle' | 'end';
  /** The ends of the strip whose months it would touch: `first`, `last`, both with a space between them, or `none`. */
  readonly near: string;
}

/**
 * How the day under the playhead stands on the strip. `share` of the strip, in reading direction; its width, px, 0
 * where it is not known; the numbers of signs of the day and of the months at the ends. Reckoned and not measured: it
 * is asked for each frame of a playback.
 */
export function placeScrubberDay(share: number, width: number, [day, first, last]: readonly number[]): ScrubberDay {
  const [anchor, before] =
    share < NEAR ? (['start', 0] as const) : share > 1 - NEAR ? (['end', 1] as const) : (['middle', 0.5] as const);
  const start = share * (width || USUAL) - (day ?? 0) * DAY_SIGN * before;
  const end = start + (day ?? 0) * DAY_SIGN;
  const near = `${start < (first ?? 0) * MONTH_SIGN ? 'first ' : ''}${end > (width || USUAL) - (last ?? 0) * MONTH_SIGN ? 'last' : ''}`;
  return { anchor, near: near.trim() || 'none' };
}

/** A day so near to an end of the strip (share of it) begins or ends there. */
const NEAR = 0.35;
/** As near as this hides the month at that end, as long as nobody knows how wide the strip is. */
const AT_END = 0.14;
/** What a sign of the day and of a month takes at most, and the gap between the two, px at the usual size of text. */
const DAY_SIGN = 8.4;
const MONTH_SIGN = 6.2;
const GAP = 10;

export interface ScrubberDay {
  readonly anchor: 'start' | 'middle' | 'end';
  /** The ends of the strip whose months it would touch, or `none`. */
  readonly near: 'none' | 'first' | 'last' | 'first last';
}

/**
 * How the day under the playhead stands on the strip. `share` of the strip, in reading direction; its width, px, 0
 * where it is not known; the numbers of signs. Reckoned and not measured: it is asked for each frame of a playback.
 */
export function placeScrubberDay(
  share: number,
  width: number,
  signs: { readonly day: number; readonly first: number; readonly last: number },
): ScrubberDay {
  const anchor = share < NEAR ? 'start' : share > 1 - NEAR ? 'end' : 'middle';
  const taken = signs.day * DAY_SIGN;
  const start = share * width - (anchor === 'start' ? 0 : anchor === 'end' ? taken : taken / 2);
  const first = width === 0 ? share < AT_END : start < signs.first * MONTH_SIGN + GAP;
  const last = width === 0 ? share > 1 - AT_END : start + taken > width - signs.last * MONTH_SIGN - GAP;
  return { anchor, near: first ? (last ? 'first last' : 'first') : last ? 'last' : 'none' };
}

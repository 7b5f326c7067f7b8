/** How far (px) a finger is off the strip, upwards, before the days go by more slowly, and then one by one. */
const SLOWER_FROM = 48;
const DAY_BY_DAY_FROM = 112;
/** Px along the strip for a day, at least. */
const SLOWER = 4;
const DAY_BY_DAY = 14;

export type ScrubPace = 'strip' | 'slower' | 'day-by-day';

/** The pace for a finger that is `above` px over the strip. */
export function scrubPace(above: number): ScrubPace {
  if (above >= DAY_BY_DAY_FROM) return 'day-by-day';
  return above >= SLOWER_FROM ? 'slower' : 'strip';
}

/** Days for each px that a finger moves along a strip of `daysPerPx`. A strip that is finer than the pace keeps its own. */
export function daysFor(pace: ScrubPace, daysPerPx: number): number {
  if (pace === 'strip') return daysPerPx;
  return Math.min(daysPerPx, 1 / (pace === 'slower' ? SLOWER : DAY_BY_DAY));
}

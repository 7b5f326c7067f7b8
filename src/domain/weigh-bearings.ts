import type { Bearing } from './claim.ts';

/** How outside sources stand to the reports, in order of weight: what clashes first, what stands to nothing last. */
export const BEARINGS_BY_WEIGHT: readonly (Bearing | undefined)[] = ['denies', 'differs', 'adds', 'agrees', undefined];

/** The place of a bearing in that order: the weightiest is 0. */
export function weightOfBearing(bearing: Bearing | undefined): number {
  return BEARINGS_BY_WEIGHT.indexOf(bearing);
}

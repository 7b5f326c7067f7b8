import type { Bearing } from '../claim.ts';
import type { Comparison, Relation } from '../comparison.ts';
import { weightOfBearing } from '../weigh-bearings.ts';

/**
 * How one account stands on a topic. `less`: it fits, but says less than another does. `silent`: it has no claim, which
 * is neither a yes nor a no.
 */
export type Standing = 'agrees' | 'differs' | 'more-exact' | 'adds' | 'less' | 'contradicts' | 'denies' | 'silent';

type Side = Comparison['sides'][number];

const OF_BOTH: Readonly<Record<Exclude<Relation, 'more-exact' | 'adds'>, Standing>> = {
  agree: 'agrees',
  compatible: 'agrees',
  'same-person': 'agrees',
  'not-independent': 'agrees',
  differ: 'differs',
  tension: 'differs',
  'different-speakers': 'differs',
  contradict: 'contradicts',
};

/** How a side of a comparison stands: where one says more, or more exactly, it is the one whose words are marked. */
export function standingOfSide({ relation, sides }: Comparison, side: Side): Standing {
  if (side.claims.length === 0) return 'silent';
  if (relation !== 'more-exact' && relation !== 'adds') return OF_BOTH[relation];
  const marked = sides.some(({ differing }) => differing !== undefined);
  return !marked || side.differing !== undefined ? relation : 'less';
}

const OF_BEARING: Readonly<Record<Bearing, Standing>> = {
  agrees: 'agrees',
  adds: 'adds',
  differs: 'differs',
  denies: 'denies',
};

/** How an outside account stands by its claims: by the weightiest of their bearings. */
export function standingOfBearings(bearings: readonly (Bearing | undefined)[]): Standing {
  const [weightiest] = [...bearings].sort((a, b) => weightOfBearing(a) - weightOfBearing(b));
  return bearings.length === 0 ? 'silent' : weightiest ? OF_BEARING[weightiest] : 'adds';
}

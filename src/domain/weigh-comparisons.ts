import type { Comparison, Relation } from './comparison.ts';

const WEIGHT: readonly Relation[] = [
  'contradict',
  'tension',
  'differ',
  'different-speakers',
  'more-exact',
  'adds',
  'compatible',
  'same-person',
  'agree',
  'not-independent',
];

/** The comparisons in order of weight: what clashes first, what agrees last. */
export function weighComparisons(comparisons: readonly Comparison[]): readonly Comparison[] {
  return [...comparisons].sort((a, b) => WEIGHT.indexOf(a.relation) - WEIGHT.indexOf(b.relation));
}

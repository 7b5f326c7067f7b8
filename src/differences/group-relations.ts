import type { Comparison, Relation } from '../domain/comparison.ts';

/** The choices of the filter: relations that are common have one each, the rest share one. */
export type RelationGroup = Exclude<Relation, 'same-person' | 'different-speakers' | 'not-independent'> | 'other';

const GROUPS: readonly RelationGroup[] = [
  'contradict',
  'tension',
  'differ',
  'more-exact',
  'adds',
  'compatible',
  'agree',
  'other',
];

export function groupOf({ relation }: Comparison): RelationGroup {
  return GROUPS.find((group) => group === relation) ?? 'other';
}

/** The groups that some comparison falls into, weightiest first, with how many do. */
export function countGroups(
  comparisons: readonly Comparison[],
): readonly { readonly group: RelationGroup; readonly count: number }[] {
  return GROUPS.map((group) => ({
    group,
    count: comparisons.filter((comparison) => groupOf(comparison) === group).length,
  })).filter(({ count }) => count > 0);
}

import { expect, it } from 'vitest';
import { BEARINGS_BY_WEIGHT, weightOfBearing } from '../../../src/domain/weigh-bearings.ts';
import { listOutsideAccounts } from '../../../src/evidence/outside-claims.ts';
import { groupOutside } from '../../../src/sources/group-outside.ts';
import { whole } from '../data/muscat-look.ts';

it('has a denial weigh most, and what stands to nothing least', () => {
  expect(BEARINGS_BY_WEIGHT[0]).toBe('denies');
  expect(BEARINGS_BY_WEIGHT.at(-1)).toBeUndefined();
});

it('puts outside sources in one order beside an event and among the sources', () => {
  const ascending = (weights: readonly number[]) => expect(weights).toEqual([...weights].sort((a, b) => a - b));
  for (const record of whole.events) {
    ascending(listOutsideAccounts(whole, record).map(({ relation }) => weightOfBearing(relation)));
  }
  ascending(
    groupOutside(whole).telling.map(({ claims }) =>
      Math.min(...claims.map(({ bearing }) => weightOfBearing(bearing?.relation))),
    ),
  );
});

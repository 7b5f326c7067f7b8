import { expect, it } from 'vitest';
import type { Relation } from '../../../src/domain/comparison.ts';
import type { Text } from '../../../src/domain/prose.ts';
import { clashOf } from '../../../src/timeline/clash-of.ts';
import { lookOn } from '../data/muscat-look.ts';

const { catalog } = lookOn('2024-03-31', 'happened');
const text = (words: Text) => String(words);

/** The catalog with all that is compared on the talks standing in one relation. */
function relatedBy(relation: Relation) {
  const compared = catalog.comparisonsOf.get('muscat-talks') ?? [];
  const related = compared.map((comparison) => ({ ...comparison, relation }));
  return { ...catalog, comparisonsOf: new Map([['muscat-talks', related]]) };
}

it('draws the lengths that contradict each other, and none that we infer', () => {
  const { spans } = clashOf(catalog, 'muscat-talks', text);
  expect(spans.map(({ words }) => words)).toEqual(['ten months', 'nearly eight months']);
});

it.each(['agree', 'compatible', 'tension', 'differ'] as const)('draws no clash where lengths %s', (relation) => {
  expect(clashOf(relatedBy(relation), 'muscat-talks', text).spans).toEqual([]);
});

it('draws none without a selection', () => {
  expect(clashOf(catalog, undefined, text).spans).toEqual([]);
});

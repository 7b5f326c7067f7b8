import { expect, it } from 'vitest';
import { createSpanScale } from '../../../src/testimony/span-scale.ts';

it('places days in their order, from the first month to the last end', () => {
  const scale = createSpanScale([{ label: 'ten months', from: '2023-03-10', to: '2024-01-10' }], 10, 300);
  expect(scale.xOf('2023-03-10')).toBeLessThan(scale.xOf('2023-05-10'));
  expect(scale.xOf('2024-01-10')).toBe(300);
  expect(scale.ticks.some(({ iso, kind }) => iso === '2024-01-10' && kind === 'end')).toBe(true);
});

it('ends even where there is nothing to place', () => {
  expect(createSpanScale([], 0, 100).ticks).toEqual([]);
  expect(createSpanScale([{ label: 'x', from: 'soon', to: 'later' }], 0, 100).ticks).toEqual([]);
});

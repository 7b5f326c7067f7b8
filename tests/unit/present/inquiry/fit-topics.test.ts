import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CorroborationRow } from '../../../../src/domain/inquiry/corroborate.ts';
import { fitTopics } from '../../../../src/present/inquiry/fit-topics.ts';

const rowOf = (said: string): CorroborationRow => ({ id: said, topic: { kind: 'statement' }, cells: [] });
const count = (texts: readonly string[], lines: number, extra = 0) =>
  fitTopics(texts.map(rowOf), { letters: 10, lines, extra }, ({ id }) => [id, '']);

it('counts the lines of the longest cell of each topic, and has one topic at least', () => {
  expect(count(['one line', 'two lines, or so'], 4.6)).toBe(2);
  expect(count(['one line', 'two lines, or so'], 4.5)).toBe(1);
  expect(count(['one line', 'two lines, or so'], 4.6, 1)).toBe(1);
  expect(count(['much longer than there is room for'], 1)).toBe(1);
  expect(count([], 5)).toBe(0);
});

it('never has fewer topics where there is more room', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 })), fc.nat(30), fc.nat(30), (texts, lines, more) => {
      expect(count(texts, lines + more)).toBeGreaterThanOrEqual(count(texts, lines));
    }),
  );
});

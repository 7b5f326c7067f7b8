import { expect, test } from 'vitest';
import { daysFor, scrubPace } from '../../../src/timeline/scrub-pace.ts';

test('the further a finger is above the strip, the slower the days go by', () => {
  expect(scrubPace(-20)).toBe('strip');
  expect(scrubPace(47)).toBe('strip');
  expect(scrubPace(48)).toBe('slower');
  expect(scrubPace(112)).toBe('day-by-day');
  // 456 days on 278 px.
  const daysPerPx = 456 / 278;
  expect(daysFor('strip', daysPerPx)).toBe(daysPerPx);
  expect(daysFor('slower', daysPerPx) * 4).toBe(1);
  expect(daysFor('day-by-day', daysPerPx) * 14).toBeCloseTo(1);
});

test('a strip that is finer already keeps its own scale', () => {
  expect(daysFor('slower', 0.05)).toBe(0.05);
  expect(daysFor('day-by-day', 0.05)).toBe(0.05);
});

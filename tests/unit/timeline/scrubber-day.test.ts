import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeScrubberDay } from '../../../src/timeline/scrubber-day.ts';

/** Of "10 January 2024", "January 2023" and "March 2024". */
const signs = [15, 12, 10];

test('of an unknown strip only a day near its very end takes the place of the month there', () => {
  expect(placeScrubberDay(0.82, 0, signs)).toEqual({ anchor: 'end', near: 'none' });
  expect(placeScrubberDay(0.9, 0, signs)).toEqual({ anchor: 'end', near: 'last' });
  expect(placeScrubberDay(0.05, 0, signs)).toEqual({ anchor: 'start', near: 'first' });
});

test('on a narrow strip a long day leaves room for no month', () => {
  expect(placeScrubberDay(0.5, 250, [23, 12, 10]).near).toBe('first last');
  expect(placeScrubberDay(0.82, 330, signs).near).toBe('last');
  expect(placeScrubberDay(0.82, 600, signs).near).toBe('none');
});

test('the wider the strip, the more of its months are seen', () => {
  const ends = (near: string) => (near === 'none' ? 0 : near.split(' ').length);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 100, max: 1200 }),
      fc.integer({ min: 1, max: 400 }),
      (share, width, more) => {
        const [narrow, wide] = [width, width + more].map((each) => ends(placeScrubberDay(share, each, signs).near));
        expect(wide).toBeLessThanOrEqual(narrow ?? 0);
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendarPace, createStoryPace, elapsedAt, instantAt } from '../../../src/domain/playback-pace.ts';
import { dayIndexOf, dayInterval } from '../../../src/domain/time/calendar.ts';
import { compileDated } from './small-story.ts';

const catalog = compileDated('once', '2024-01-10');
const { calendar } = catalog;
const pace = createStoryPace(catalog.events, calendar);
const lengthOf = (day: string) => {
  const index = dayIndexOf(calendar, day) ?? 0;
  return (pace.elapsed[index + 1] ?? 0) - (pace.elapsed[index] ?? 0);
};

describe('the pace of the story', () => {
  it('gives an eventful day the time to be read and hurries through quiet ones', () => {
    expect(lengthOf('2024-01-10')).toBeGreaterThan(3_000);
    expect(lengthOf('2023-06-15')).toBeLessThan(100);
    expect(lengthOf('2024-01-09')).toBeGreaterThan(lengthOf('2024-01-08'));
  });

  it('turns time into instants and back, and never runs backwards', () => {
    const total = pace.elapsed.at(-1) ?? 0;
    for (const each of [pace, createCalendarPace(calendar)]) {
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: total, noNaN: true }),
          fc.double({ min: 0, max: 500, noNaN: true }),
          (at, step) => {
            const instant = instantAt(each, calendar, at);
            expect(elapsedAt(each, calendar, instant)).toBeCloseTo(Math.min(at, each.elapsed.at(-1) ?? 0), 3);
            expect(instantAt(each, calendar, at + step)).toBeGreaterThanOrEqual(instant);
          },
        ),
      );
    }
  });

  it('stays inside the story', () => {
    expect(instantAt(pace, calendar, 1e9)).toBe(dayInterval(calendar, Infinity).end);
    expect(instantAt(pace, calendar, -5)).toBe(calendar.starts[0]);
  });
});

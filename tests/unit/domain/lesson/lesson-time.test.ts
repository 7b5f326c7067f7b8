import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import story from '../../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { lessonOfTour } from '../../../../src/domain/lesson/lesson.ts';
import {
  arrive,
  begin,
  halt,
  type LessonTime,
  NO_TIME,
  progressAt,
  restart,
  timeSpent,
} from '../../../../src/domain/lesson/lesson-time.ts';
import { BEGINNING, clampPlace, placeAfter } from '../../../../src/domain/lesson/place.ts';
import type { Story } from '../../../../src/domain/story.ts';

const muscat = story as unknown as Story;
const MINUTE = 60_000;

describe('the time of a lesson', () => {
  it('runs for the stop that is shown, and stands still in between', () => {
    let time = begin(arrive(NO_TIME, 'one', 0), 0);
    time = arrive(time, 'two', 2 * MINUTE);
    time = halt(time, 5 * MINUTE);
    expect(timeSpent(time, 60 * MINUTE)).toBe(5 * MINUTE);
    time = begin(time, 61 * MINUTE);
    time = arrive(time, 'one', 62 * MINUTE);
    const now = 63 * MINUTE;
    expect([timeSpent(time, now, 'one'), timeSpent(time, now, 'two'), timeSpent(time, now)]).toEqual(
      [3, 4, 7].map((minutes) => minutes * MINUTE),
    );
    expect(timeSpent(restart(time, now), now + MINUTE)).toBe(MINUTE);
    expect(timeSpent(restart(halt(time, now), now), now + MINUTE)).toBe(0);
  });

  it('is as long as it ran, whatever the stops', () => {
    const steps = fc.array(
      fc.record({ after: fc.nat(100_000), does: fc.constantFrom('begin', 'halt', 'a', 'b', 'c') }),
    );
    fc.assert(
      fc.property(steps, (moves) => {
        let time: LessonTime = arrive(NO_TIME, 'a', 0);
        let [now, ran] = [0, 0];
        for (const { after, does } of moves) {
          if (time.since !== undefined) ran += after;
          now += after;
          time = does === 'begin' ? begin(time, now) : does === 'halt' ? halt(time, now) : arrive(time, does, now);
        }
        return timeSpent(time, now) === ran;
      }),
    );
  });

  it('counts nothing where the clock was set back', () => {
    expect(timeSpent(begin(arrive(NO_TIME, 'a', 0), 10_000), 4_000)).toBe(0);
  });
});

describe('how far a talk has come', () => {
  it('grows with each part to the whole', () => {
    const lesson = lessonOfTour(muscat);
    let [place, last] = [BEGINNING, 0];
    for (;;) {
      const progress = progressAt(place, lesson, muscat);
      expect(progress).toBeGreaterThan(last);
      last = progress;
      const next = placeAfter(place, lesson, muscat);
      if (next.stop === place.stop && next.part === place.part) break;
      place = next;
    }
    expect(last).toBeCloseTo(1);
    expect(progressAt(clampPlace({ stop: 99, part: 0 }, lesson, muscat), lesson, muscat)).toBeLessThan(1);
  });
});

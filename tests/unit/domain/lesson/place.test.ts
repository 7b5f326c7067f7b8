import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Lesson, lessonOfTour, partsOf, type Stop } from '../../../../src/domain/lesson/lesson.ts';
import {
  BEGINNING,
  clampPlace,
  lastPlace,
  type Place,
  placeAfter,
  placeBefore,
} from '../../../../src/domain/lesson/place.ts';
import { compileStory } from '../small-story.ts';

const { story } = compileStory([], []);

const stops = fc
  .array(
    fc.oneof(
      fc.constant({ kind: 'blank' } as const),
      fc.constant({ kind: 'comparison', comparison: 'none' } as const),
      fc.constant({ kind: 'question', question: 'Why?', choices: ['A', 'B'] } as const),
      fc.constant({ kind: 'view', view: { day: '2024-01-10', lens: 'happened', sources: [] } } as const),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((kinds): readonly Stop[] => kinds.map((kind, index) => ({ ...kind, id: `s${index}` })));
const lessons = stops.map((list): Lesson => ({ story: story.id, language: 'en', minutes: 40, stops: list }));

function walk(lesson: Lesson, from: Place, step: typeof placeAfter): Place[] {
  const places = [from];
  for (;;) {
    const at = places.at(-1) ?? from;
    const next = step(at, lesson, story);
    if (next.stop === at.stop && next.part === at.part) return places;
    places.push(next);
  }
}

it('walks through every part of every stop, once and in order', () => {
  fc.assert(
    fc.property(lessons, (lesson) => {
      const all = lesson.stops.flatMap((stop, index) =>
        partsOf(stop, story, lesson).map((_, part) => ({ stop: index, part })),
      );
      expect(walk(lesson, BEGINNING, placeAfter)).toEqual(all);
    }),
  );
});

it('goes back by the way it came', () => {
  fc.assert(
    fc.property(lessons, (lesson) => {
      const there = walk(lesson, BEGINNING, placeAfter);
      expect(walk(lesson, there.at(-1) ?? BEGINNING, placeBefore)).toEqual(there.reverse());
    }),
  );
});

it('stands at a place of the lesson, whatever it is asked for', () => {
  fc.assert(
    fc.property(lessons, fc.double(), fc.double(), (lesson, stop, part) => {
      const place = clampPlace({ stop, part }, lesson, story);
      const parts = partsOf(lesson.stops[place.stop] ?? { id: '', kind: 'blank' }, story, lesson);
      expect(place.stop).toBeLessThan(lesson.stops.length);
      expect(parts[place.part]).toBeDefined();
    }),
  );
});

it('gives a place that the lesson has back as it is', () => {
  const lesson = lessonOfTour(story);
  for (const place of [BEGINNING, { stop: 0, part: 0 }]) expect(clampPlace(place, lesson, story)).toBe(place);
});

it('knows the beginning and the end of a lesson without stops', () => {
  const lesson = lessonOfTour({ ...story, steps: [] });
  expect(lastPlace(lesson)).toEqual(BEGINNING);
  expect(placeAfter(BEGINNING, lesson, story)).toEqual(BEGINNING);
  expect(clampPlace({ stop: 3, part: 3 }, lesson, story)).toEqual(BEGINNING);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeLesson,
  changeStop,
  insertStop,
  listMissing,
  moveStop,
  removeStop,
  viewStop,
} from '../../../../src/domain/lesson/edit-lesson.ts';
import { type Lesson, lessonOfTour, type Stop } from '../../../../src/domain/lesson/lesson.ts';
import { readLessonFile, writeLessonFile } from '../../../../src/formats/lesson-file.ts';
import { anyLesson, bytesOf, muscat } from '../../formats/made-lessons.ts';

const tour = lessonOfTour(muscat);
const idsOf = ({ stops }: Lesson) => stops.map(({ id }) => id);
const LONG = `${'x'.repeat(54)}-${'y'.repeat(14)}-${'z'.repeat(10)}`;

/** What a teacher does, one thing after the other. */
const anyEdit = fc.oneof(
  fc.record({ does: fc.constant('move' as const), at: fc.nat(20), to: fc.integer({ min: -3, max: 20 }) }),
  fc.record({ does: fc.constant('remove' as const), at: fc.nat(20) }),
  fc.record({ does: fc.constant('pin' as const), at: fc.nat(20), event: fc.constantFrom('constructor', LONG, 'a') }),
  fc.record({ does: fc.constant('name' as const), at: fc.nat(20), title: fc.option(fc.string(), { nil: undefined }) }),
);

describe('a lesson that is edited', () => {
  it('keeps its ids apart and its length in bounds, whatever is done to it', () => {
    fc.assert(
      fc.property(anyLesson, fc.array(anyEdit, { maxLength: 30 }), (made, edits) => {
        let lesson = made;
        for (const edit of edits) {
          const id = lesson.stops[edit.at % lesson.stops.length]?.id ?? '';
          const before = lesson;
          if (edit.does === 'move') {
            lesson = moveStop(lesson, id, edit.to);
            expect([...idsOf(lesson)].sort()).toEqual([...idsOf(before)].sort());
          } else if (edit.does === 'remove') {
            lesson = removeStop(lesson, id);
            expect(lesson.stops).toHaveLength(Math.max(before.stops.length - 1, 1));
          } else if (edit.does === 'name') {
            lesson = changeStop(lesson, id, { title: edit.title });
            expect(lesson.stops.find((stop) => stop.id === id)?.title).toBe(edit.title);
            expect(idsOf(lesson)).toEqual(idsOf(before));
          } else {
            const view = { day: muscat.extent.from, lens: 'public', event: edit.event, sources: [] } as const;
            const inserted = insertStop(lesson, viewStop(view), id, 'm1');
            lesson = inserted.lesson;
            expect(idsOf(lesson).indexOf(inserted.id)).toBe(idsOf(before).indexOf(id) + 1);
          }
          expect(new Set(idsOf(lesson)).size).toBe(lesson.stops.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is read again with all its stops, however long the names in its story are', () => {
    const story = {
      ...muscat,
      steps: muscat.steps.map((step, index) => (index === 0 ? { ...step, id: LONG } : step)),
      events: muscat.events.map((event, index) => (index === 0 ? { ...event, id: LONG } : event)),
      comparisons: muscat.comparisons.map((each, index) => (index === 0 ? { ...each, id: LONG } : each)),
    };
    const views: readonly Stop[] = [
      viewStop({ day: story.extent.from, lens: 'happened', event: LONG, sources: [] }),
      viewStop({ day: story.extent.from, lens: 'happened', event: LONG, sources: [] }),
      { id: `compare-${LONG}`, kind: 'comparison', comparison: LONG },
    ];
    const lesson = views.reduce(
      (made, stop) => insertStop(made, stop, undefined, '1z141z3').lesson,
      lessonOfTour(story),
    );
    const { lesson: read, problems } = readLessonFile(bytesOf(writeLessonFile(lesson)), story);
    expect(problems).toEqual([]);
    expect(read).toEqual(lesson);
  });

  it('moves a stop to where it is wanted, as far as there is a place', () => {
    const [first, second, third] = idsOf(tour);
    expect(idsOf(moveStop(tour, first ?? '', 2)).slice(0, 3)).toEqual([second, third, first]);
    expect(idsOf(moveStop(tour, second ?? '', -4))[0]).toBe(second);
    expect(idsOf(moveStop(tour, first ?? '', 99)).at(-1)).toBe(first);
    expect(moveStop(tour, 'no-stop', 0)).toBe(tour);
  });

  it('has no key for what a teacher took back', () => {
    const [first] = idsOf(tour);
    const named = changeStop(tour, first ?? '', { title: 'Mine', notes: 'Slowly.' });
    expect(named.stops[0]).toMatchObject({ title: 'Mine', notes: 'Slowly.' });
    expect(changeStop(named, first ?? '', { title: undefined, notes: undefined })).toEqual(tour);
    expect(changeLesson(changeLesson(tour, { title: 'Year 10' }), { title: ' ' })).toEqual(tour);
    expect(changeLesson(changeLesson(tour, { title: 'Year 10' }), { minutes: 20 })).toEqual({
      ...tour,
      title: 'Year 10',
      minutes: 20,
    });
  });

  it('misses what was removed of the tour, and nothing else', () => {
    const [, second] = tour.stops;
    expect(listMissing(tour, muscat)).toEqual([]);
    expect(listMissing(removeStop(tour, second?.id ?? ''), muscat)).toEqual([second]);
  });
});

describe('the lesson of a tour', () => {
  it('gives a pause another id where a step has the one it would have', () => {
    const [first, ...others] = muscat.steps;
    const [other] = others;
    if (!first || !other) throw new Error('A tour has steps.');
    const pause = first.pause ?? muscat.steps.find((step) => step.pause)?.pause;
    const steps = [
      { ...first, id: 'a', ...(pause && { pause }) },
      { ...other, id: 'a-pause' },
    ];
    const ids = idsOf(lessonOfTour({ ...muscat, steps }));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 2)).toEqual(['a', 'a-pause-2']);
  });
});

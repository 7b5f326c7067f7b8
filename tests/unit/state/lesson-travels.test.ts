import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  changeLesson,
  changeStop,
  insertStop,
  moveStop,
  removeStop,
  viewStop,
} from '../../../src/domain/lesson/edit-lesson.ts';
import type { Lesson } from '../../../src/domain/lesson/lesson.ts';
import { readLessonFile, writeLessonFile } from '../../../src/formats/lesson-file.ts';
import { createLessonShelf } from '../../../src/state/lesson-shelf.ts';
import { openLessonOf } from '../../../src/state/lesson-store.ts';
import { anyLesson, bytesOf, muscat } from '../formats/made-lessons.ts';

type Edit = (lesson: Lesson, stop: string) => Lesson;
const day = muscat.extent.from;
const written = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /\S/.test(text));
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.integer({ min: -2, max: 15 }).map(
    (to): Edit =>
      (lesson, stop) =>
        moveStop(lesson, stop, to),
  ),
  fc.constant<Edit>(removeStop),
  fc.option(written, { nil: undefined }).map(
    (title): Edit =>
      (lesson, stop) =>
        changeStop(lesson, stop, { title }),
  ),
  written.map(
    (title): Edit =>
      (lesson) =>
        changeLesson(lesson, { title }),
  ),
  fc.constantFrom(...muscat.events.map(({ id }) => id)).map(
    (event): Edit =>
      (lesson, stop) =>
        insertStop(lesson, viewStop({ day, lens: 'happened', event, sources: [] }), stop, '1z141z3').lesson,
  ),
);

/** A browser with its own storage, empty at first. */
function browser() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  return () =>
    openLessonOf(
      muscat,
      '',
      createLessonShelf(() => storage, muscat.id),
    );
}

it('a lesson that is made, reordered, saved as a file and opened in a clean browser is the same there, and stays it', () => {
  fc.assert(
    fc.property(anyLesson, fc.array(fc.tuple(fc.nat(20), anyEdit), { maxLength: 15 }), (begun, edits) => {
      const here = browser();
      let { lesson, store } = here();
      const put = (next: Lesson) => {
        store.getState().changed(next, lesson);
        lesson = next;
      };
      put(begun);
      for (const [at, edit] of edits) put(edit(lesson, lesson.stops[at % lesson.stops.length]?.id ?? ''));
      // -0 is 0 in a file.
      const made: unknown = JSON.parse(JSON.stringify(lesson));
      expect(here().lesson).toEqual(made);

      const there = browser();
      const read = readLessonFile(bytesOf(writeLessonFile(lesson)), muscat);
      expect(read.problems).toEqual([]);
      expect(read.lesson).toEqual(made);
      const opened = there();
      if (read.lesson) opened.store.getState().changed(read.lesson, opened.lesson);
      expect(there().lesson).toEqual(made);
      expect(there().store.getState()).toMatchObject({ origin: 'kept', broken: undefined, aside: [] });
    }),
    { numRuns: 40 },
  );
});

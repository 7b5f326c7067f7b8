import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonOfTour } from '../../../src/domain/lesson/lesson.ts';
import { MOST_ADDRESS, packLesson, unpackLesson } from '../../../src/formats/lesson-link.ts';
import { anyLesson, muscat } from './made-lessons.ts';

describe('a lesson in an address', () => {
  it('is read as it was written, whatever the lesson', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const packed = packLesson(lesson);
        expect(packed).toMatch(/^[\w-]+$/);
        if (packed.length > MOST_ADDRESS) return;
        expect(unpackLesson(packed, muscat)).toEqual({ lesson: JSON.parse(JSON.stringify(lesson)), problems: [] });
      }),
    );
  });

  it('has room for the lesson of the story, with some words of the teacher', () => {
    const lesson = lessonOfTour(muscat);
    const [first, ...others] = lesson.stops;
    if (!first) throw new Error('The tour has stops.');
    const own = {
      ...lesson,
      title: 'Year 10, history',
      stops: [...others, { ...first, notes: 'Begin with the map. '.repeat(20) }],
    };
    expect(packLesson(own).length).toBeLessThan(MOST_ADDRESS / 2);
  });

  it('never throws, whatever stands there, and says what is expected', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), (text) => {
        const { lesson, problems } = unpackLesson(text, muscat);
        expect(lesson).toBeUndefined();
        expect(problems.length).toBeGreaterThan(0);
      }),
    );
    const packed = packLesson(lessonOfTour(muscat));
    expect(unpackLesson(packed.slice(0, -9), muscat).lesson).toBeUndefined();
    expect(unpackLesson('A'.repeat(MOST_ADDRESS + 1), muscat).problems[0]?.mend).toBe('ask for the lesson as a file');
  });
});

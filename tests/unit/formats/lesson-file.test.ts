import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonOfTour } from '../../../src/domain/lesson/lesson.ts';
import { readLessonFile, writeLessonFile } from '../../../src/formats/lesson-file.ts';
import { anyLesson, bytesOf, muscat } from './made-lessons.ts';

const tour = lessonOfTour(muscat);
const [first, second] = tour.stops;
const file = (change: object = {}) => bytesOf({ format: 'backchannel-lesson/1', ...tour, ...change });
const read = (change: object) => readLessonFile(file(change), muscat);

// JSON may have any key, those too by which JavaScript makes texts and numbers of an object.
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom('toString', 'valueOf', 'toJSON', 'kind', 'id', 'length'), fc.jsonValue()),
);

describe('a lesson file', () => {
  it('is read as it was written, whatever the lesson', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const { lesson: again, problems } = readLessonFile(bytesOf(writeLessonFile(lesson)), muscat);
        // Twice through JSON: -0 is 0 in a file.
        expect(again).toEqual(JSON.parse(JSON.stringify(lesson)));
        expect(problems).toEqual([]);
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readLessonFile(bytes, muscat)));
    fc.assert(fc.property(fc.json(), (json) => void readLessonFile(bytesOf(json), muscat)));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('format', 'story', 'stops', 'minutes', 'language', 'x'), anyValue),
        (parts) => {
          const { lesson, problems } = read(parts);
          expect(lesson !== undefined || problems.length > 0).toBe(true);
        },
      ),
    );
    fc.assert(fc.property(fc.array(anyValue), (stops) => void read({ stops })));
  });

  it('leaves out a stop that names what the story does not have, tells of it, and keeps the rest', () => {
    const lost = { id: 'a', kind: 'step', step: 'muscat-roms' };
    const view = (part: object) => ({
      id: 'v',
      kind: 'view',
      view: { day: '2024-01-10', lens: 'happened', sources: [], ...part },
    });
    const { lesson, problems } = read({
      stops: [
        first,
        lost,
        { id: 'c', kind: 'comparison', comparison: 'none' },
        view({ event: 'no-event' }),
        view({ sources: ['nyt', 'daily-planet'] }),
        view({ day: '2031-01-01' }),
        second,
      ],
    });
    expect(lesson?.stops).toEqual([first, second]);
    expect(problems.map(({ path }) => path)).toEqual([
      'stops[1].step',
      'stops[2].comparison',
      'stops[3].view.event',
      ...(muscat.sources.some(({ id }) => id === 'nyt') ? [] : ['stops[4].view.sources[0]']),
      'stops[4].view.sources[1]',
      'stops[5].view.day',
    ]);
    expect(problems[0]).toMatchObject({
      value: '"muscat-roms"',
      expected: 'the id of a step of this story',
      severity: 'error',
    });
  });

  it('loses only the words of a stop where only those are broken', () => {
    const { lesson, problems } = read({
      minutes: -3,
      stops: [{ ...first, title: 7, notes: 'x'.repeat(5_001), extra: 1 }],
    });
    expect(lesson).toMatchObject({ minutes: 40, stops: [first] });
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'minutes',
      'stops[0].extra',
      'stops[0].notes',
      'stops[0].title',
    ]);
  });

  it.each([
    ['of another story', file({ story: 'another-story' }), 'story', /this lesson is for another story/],
    ['whose format is an object', file({ format: { toString: 0, valueOf: 0 } }), 'format', /a lesson/],
    ['that is a story', bytesOf({ ...muscat }), 'format', /a lesson/],
    ['without stops', file({ stops: [] }), 'stops', /a list of 1 to 200 stops/],
    ['of stops that are none', file({ stops: [1, 'two'] }), 'stops', /at least one sound stop/],
    ['that is cut off', file().slice(0, 200), /^line 1, column \d+$/, /./],
    ['that is too large', new Uint8Array(500_001), '', /at most 500000 bytes/],
  ])('refuses one %s, and says why', (_, bytes, path, expected) => {
    const { lesson, problems } = readLessonFile(bytes, muscat);
    expect(lesson).toBeUndefined();
    const told = problems.find(({ path: at }) => (typeof path === 'string' ? at === path : path.test(at)));
    expect(told?.expected).toMatch(expected);
  });

  it('gives a stop whose id is taken another one', () => {
    const { lesson, problems } = read({ stops: [first, { id: first?.id, kind: 'blank' }] });
    expect(lesson?.stops.map(({ id }) => id)).toEqual([first?.id, `${first?.id}-2`]);
    expect(problems).toMatchObject([{ path: 'stops[1].id', severity: 'warning' }]);
  });

  it('takes nothing from a prototype', () => {
    const text = JSON.stringify({ format: 'backchannel-lesson/1', ...tour }).replace(
      '{',
      '{"__proto__":{"polluted":1},',
    );
    const { lesson } = readLessonFile(bytesOf(text), muscat);
    expect(lesson).toEqual(tour);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

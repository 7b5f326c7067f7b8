import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonOfTour } from '../../../src/domain/lesson/lesson.ts';
import { readLessonFile } from '../../../src/formats/lesson-file.ts';
import { unpackLesson } from '../../../src/formats/lesson-link.ts';
import { lessonProblems as arabic } from '../../../src/i18n/ar/lesson-problems.ts';
import { lessonProblems as english } from '../../../src/i18n/en/lesson-problems.ts';
import { lessonProblems as persian } from '../../../src/i18n/fa/lesson-problems.ts';
import { sayProblem } from '../../../src/lesson/say-problem.ts';
import { anyLesson, bytesOf, muscat } from '../formats/made-lessons.ts';

const tour = lessonOfTour(muscat);
const [first, second] = tour.stops;
const ownKeys = [
  ...['id', 'kind', 'step', 'view', 'title', 'notes', 'questions', 'question', 'choices', 'key', 'comparison', 'extra'],
  ...['day', 'lens', 'event', 'sources', 'camera', 'longitude', 'zoom', 'ask'],
];

/** A sound lesson with one value of it exchanged for another, or taken away, at any depth. */
const brokenLesson = fc
  .tuple(anyLesson, fc.array(fc.nat(20), { maxLength: 5 }), fc.option(fc.jsonValue(), { nil: undefined }))
  .map(([lesson, way, put]) => {
    const whole = JSON.parse(JSON.stringify({ format: 'backchannel-lesson/1', ...lesson })) as object;
    let holder: object = whole;
    for (const [depth, at] of way.entries()) {
      const keys = Object.keys(holder);
      const key = keys[at % Math.max(keys.length, 1)] ?? 'extra';
      const held: unknown = Reflect.get(holder, key);
      if (depth < way.length - 1 && typeof held === 'object' && held !== null) holder = held;
      else {
        Reflect.set(holder, at > 17 ? (ownKeys[at] ?? 'extra') : key, put);
        break;
      }
    }
    return whole;
  });

const say = (value: unknown, words = english) =>
  readLessonFile(bytesOf(value), muscat).problems.map((problem) => {
    const { what, path, line, sentences } = sayProblem(problem, words, (iso) => iso);
    return `${[what, path, line].filter(Boolean).join(' | ')}: ${sentences.join(' ')}`;
  });
const saySole = (change: object, words = english) =>
  say({ format: 'backchannel-lesson/1', ...tour, ...change }, words).map((line) => line.replace(/ \| line \d+/, ''));

describe('what is wrong with a lesson', () => {
  it('is told with what, where, what was expected, and how to mend it', () => {
    expect(saySole({ stops: [first, { id: 'a', kind: 'step', step: 'two-room' }] })).toEqual([
      expect.stringMatching(
        /^Stop 2 \| step: "two-room" stands there\. Expected: the id of a stop of this story’s tour\. Did you mean two-rooms\?$/,
      ),
    ]);
    expect(saySole({ stops: [first, { id: 'b', kind: 'blank', titel: 'x' }] })).toEqual([
      'Stop 2 | titel: "x" stands there. Expected: a key that lessons have. Did you mean title?',
    ]);
    expect(saySole({ minutes: -3 })).toEqual([
      'The lesson | minutes: -3 stands there. Expected: whole minutes, 1 to 600. Correct it in the file, or write it anew here.',
    ]);
    expect(saySole({ stops: [second, { id: 'c', kind: 'pause' }] })).toEqual([
      'Stop 2 | step: Nothing stands there. Expected: the id of a stop of this story’s tour. Add it.',
    ]);
    expect(saySole({ story: 'another' })).toEqual([
      'The lesson | story: "another" stands there. Expected: the id of this story. This lesson belongs to another story: open it there.',
    ]);
  });

  it.each([
    [
      'a file that is cut off',
      '{"format": "backchannel-lesson/1", ',
      /^The file \| line 1, column 36: Expected: .* Is the file whole\?$/,
    ],
    [
      'a comma too many',
      '{"a": [1, ]}',
      /^The file \| line 1, column 11: \]\} stands there\. .* Take away the comma before it\.$/,
    ],
    ['a story', { ...muscat }, /This is a story, not a lesson\.$/],
  ])('is told of %s', (_, value, told) => {
    expect(say(value)).toEqual([expect.stringMatching(told)]);
  });

  it('is told of an address', () => {
    const [problem] = unpackLesson('not-a-lesson', muscat).problems;
    expect(problem && sayProblem(problem, english, String).sentences).toEqual([
      'Expected: the address as it was copied, whole.',
      'Ask for the lesson as a file.',
    ]);
  });

  it.each([
    ['Arabic', arabic],
    ['Persian', persian],
  ])('is all told in %s', (_, words) => {
    const check = (told: readonly string[]) => {
      for (const line of told) {
        const [, sentences = ''] = line.split(/: (.*)/s);
        // What the file itself says stands in marks that keep its direction.
        expect(sentences.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z]{3}|undefined/);
        expect(line).not.toMatch(/undefined/);
      }
    };
    fc.assert(
      fc.property(brokenLesson, (lesson) => check(say(lesson, words))),
      { numRuns: 50 },
    );
  });
});

describe('a lesson of which one thing is broken', () => {
  it('is never lost without a word', () => {
    fc.assert(
      fc.property(brokenLesson, (lesson) => {
        const { lesson: read, problems } = readLessonFile(bytesOf(lesson), muscat);
        expect(read !== undefined || problems.length > 0).toBe(true);
        expect(problems.every(({ fault }) => fault !== undefined)).toBe(true);
        // What is left is a sound lesson by itself.
        if (!read) return;
        const again = readLessonFile(bytesOf({ format: 'backchannel-lesson/1', ...read }), muscat);
        expect(again).toEqual({ lesson: read, problems: [] });
      }),
    );
  });
});

import type { Fault } from '../formats/fault.ts';
import {
  LESSON_KINDS,
  LESSON_LENSES,
  MOST_LETTERS,
  MOST_MINUTES,
  MOST_STOPS,
  MOST_ZOOM,
} from '../formats/lesson-schema.ts';
import type { Problem } from '../formats/problem.ts';
import { MOST_CHOICES, MOST_QUESTIONS } from '../formats/story-limits.ts';
import type { lessonProblems } from '../i18n/en/lesson-problems.ts';

type Words = typeof lessonProblems;

/** A problem of a lesson in the words of a language. */
export interface SaidProblem {
  /** Which part of the lesson. */
  readonly what: string;
  /** The keys that lead to it there, as the file has them; empty for the part itself. */
  readonly path: string;
  /** Where in the file; empty where that is not known. */
  readonly line: string;
  /** What stands there, what was expected, and what to do. */
  readonly sentences: readonly string[];
}

/** Tells what is wrong with a lesson. `sayDay` gives an ISO day in words. */
export function sayProblem(problem: Problem, words: Words, sayDay: (iso: string) => string): SaidProblem {
  const { path, value, line, fault = { kind: 'shape' } } = problem;
  const [, stop, inStop = ''] = /^stops\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const ofFile = path === '' || fault.kind === 'syntax';
  const place = fault.kind === 'syntax' ? words.lineAndColumn(fault.line, fault.column) : undefined;
  // What a text says where it is no JSON is shown as it is, unless it is at its end.
  const shown = value !== undefined && (fault.kind === 'syntax' ? fault.mend !== 'whole' : LITERAL.test(value));
  const mend = mendOf(fault, words);
  return {
    what: stop === undefined ? (ofFile ? words.file : words.lesson) : words.stop(Number(stop) + 1),
    path: ofFile ? '' : stop === undefined ? path : inStop,
    line: place ?? (line === undefined ? '' : words.line(line)),
    sentences: [
      ...(fault.kind === 'missing' ? [words.nothing] : shown ? [words.found(value)] : []),
      words.expected(expectedOf(fault, path, words, sayDay)),
      ...(mend === undefined ? [] : [mend]),
    ],
  };
}

/** A value as the file writes it, and not what the format's English says of a list, an object or a file. */
const LITERAL = /^(".*"|-?\d\S*|true|false|null)$/s;

function expectedOf(fault: Fault, path: string, words: Words, sayDay: (iso: string) => string): string {
  switch (fault.kind) {
    case 'missing':
    case 'shape':
      return shapeOf(path, words);
    case 'unknown':
      return named(path, words);
    case 'day':
      return words.day(sayDay(fault.from), sayDay(fault.to));
    case 'syntax':
      return words.syntax[fault.expects];
    default:
      return words.whole[EXPECTED[fault.kind]];
  }
}

const EXPECTED = {
  extra: 'known',
  twice: 'once',
  taken: 'ownId',
  encoding: 'utf8',
  size: 'size',
  format: 'lessonFile',
  'story-file': 'lessonFile',
  'other-story': 'storyId',
  'nothing-sound': 'someStop',
  address: 'address',
} as const;

function mendOf(fault: Fault, words: Words): string | undefined {
  const { mend } = words;
  if ('near' in fault) return mend.near(fault.near);
  switch (fault.kind) {
    case 'syntax':
      return fault.mend && mend[fault.mend];
    case 'day':
      return mend.correct;
    case 'nothing-sound':
      return undefined;
    default:
      return mend[MENDS[fault.kind]];
  }
}

const MENDS = {
  missing: 'add',
  shape: 'correct',
  extra: 'takeAway',
  twice: 'takeOneAway',
  unknown: 'inStory',
  taken: 'otherId',
  encoding: 'saveAgain',
  size: 'shorten',
  format: 'ownFile',
  'story-file': 'storyFile',
  'other-story': 'otherStory',
  address: 'askForFile',
} as const;

/** Its last key, and whether it is one thing of a list under that key. */
function endOf(path: string): readonly [string, boolean] {
  const [, key = '', item] = /(?:^|\.)([^.[\]]*)(\[\d+\])?$/.exec(path) ?? [];
  return [key, item !== undefined];
}

function shapeOf(path: string, words: Words): string {
  const [key, isItem] = endOf(path);
  const { whole } = words;
  const text = MOST_LETTERS;
  switch (key) {
    case 'stops':
      return isItem ? whole.stop : words.stops(MOST_STOPS);
    case 'choices':
      return isItem ? words.text(text.choice) : words.listOf(MOST_CHOICES);
    case 'questions':
      return isItem ? whole.question : words.listOf(MOST_QUESTIONS);
    case 'sources':
      return isItem ? whole.source : whole.sources;
    case 'kind':
      return words.oneOf(LESSON_KINDS);
    case 'lens':
      return words.oneOf(LESSON_LENSES);
    case 'day':
      return words.such(whole.dayOf, '2024-01-10');
    case 'language':
      return words.such(whole.language, 'en');
    case 'minutes':
      return words.minutes(MOST_MINUTES);
    case 'longitude':
      return words.between(-180, 180);
    case 'latitude':
      return words.between(-90, 90);
    case 'zoom':
      return words.between(0, MOST_ZOOM);
    case 'title':
      return words.text(text.title);
    case 'question':
    case 'ask':
      return words.text(text.question);
    case 'notes':
    case 'key':
      return words.text(text.notes);
    case 'view':
    case 'camera':
      return whole[key];
    case 'story':
      return whole.storyId;
    case 'step':
    case 'comparison':
    case 'event':
      return whole[key];
    case 'id':
      return whole.id;
    default:
      return whole.lessonFile;
  }
}

function named(path: string, { whole }: Words): string {
  const [key] = endOf(path);
  return key === 'sources' ? whole.source : key === 'comparison' || key === 'event' ? whole[key] : whole.step;
}

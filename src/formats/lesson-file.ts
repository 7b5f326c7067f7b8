import { DEFAULT_MINUTES, type Lesson, type Stop } from '../domain/lesson/lesson.ts';
import { freshId } from '../domain/lesson/stop-id.ts';
import type { Story } from '../domain/story.ts';
import { checkShape } from './check-shape.ts';
import { childOf } from './known-keys.ts';
import { Ledger } from './ledger.ts';
import { LessonReferences } from './lesson-references.ts';
import {
  LESSON_FORMAT,
  lessonHeadSchema,
  MOST_LESSON_BYTES,
  MOST_STOPS,
  minutesSchema,
  stopSchema,
} from './lesson-schema.ts';
import { locateProblems } from './locate-problems.ts';
import { type Problem, showValue } from './problem.ts';
import { decodeText, readJson } from './read-json.ts';

/** What could be read of a lesson, and what is wrong with it. */
export interface LessonReport {
  /** What is sound; absent where nothing can be shown, or where it walks through another story. */
  readonly lesson?: Lesson;
  /** In the order of the file. An `error` left something out. */
  readonly problems: readonly Problem[];
}

// A stop without the teacher's words for it is still that stop.
const SEPARABLE: ReadonlySet<string> = new Set(['title', 'notes', 'questions', 'key', 'camera']);

/** Reads the bytes of a lesson (`backchannel-lesson/1`) for a story. Never throws. */
export function readLessonFile(bytes: Uint8Array, story: Story, fileName = 'lesson.json'): LessonReport {
  const ledger = new Ledger(fileName);
  if (bytes.length > MOST_LESSON_BYTES) {
    ledger.error(
      '',
      `more than ${MOST_LESSON_BYTES} bytes`,
      `a lesson of at most ${MOST_LESSON_BYTES} bytes`,
      undefined,
      {
        kind: 'size',
      },
    );
    return { problems: ledger.problems };
  }
  const text = decodeText(bytes, ledger);
  const json = text === undefined ? null : readJson(text, ledger);
  if (!json) return { problems: ledger.problems };
  const lesson = check(json.value, story, ledger);
  return { ...(lesson && { lesson }), problems: locateProblems(ledger.problems, json.body) };
}

/**
 * A lesson from elsewhere than a file, such as another window, where it has to be sound as a whole; undefined where it is
 * not.
 */
export function readWholeLesson(value: unknown, story: Story): Lesson | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const ledger = new Ledger('');
  const lesson = check({ ...value, format: LESSON_FORMAT }, story, ledger);
  return ledger.problems.length === 0 ? lesson : undefined;
}

/** Writes a lesson as a file that `readLessonFile` reads. */
export function writeLessonFile(lesson: Lesson): string {
  return `${JSON.stringify({ format: LESSON_FORMAT, ...lesson }, undefined, 2)}\n`;
}

function check(value: unknown, story: Story, ledger: Ledger): Lesson | undefined {
  const format = childOf(value, 'format');
  if (typeof value !== 'object' || value === null || format !== LESSON_FORMAT) {
    const path = format === undefined ? '' : 'format';
    const isStory = typeof format === 'string' && format.startsWith('backchannel-story');
    const mend = isStory ? 'this is a story, not a lesson' : undefined;
    const expected = `a lesson: an object with "format": "${LESSON_FORMAT}"`;
    ledger.error(path, showValue(format ?? value), expected, mend, { kind: isStory ? 'story-file' : 'format' });
    return undefined;
  }
  const { stops, minutes, ...rest } = value as Readonly<Record<string, unknown>>;
  const head = checkShape(lessonHeadSchema, rest, '', ledger, SEPARABLE);
  if (!head) return undefined;
  if (head.story !== story.id) {
    const expected = `"${story.id}": this lesson is for another story`;
    ledger.error('story', showValue(head.story), expected, 'open it there', { kind: 'other-story' });
    return undefined;
  }
  const kept = checkStops(stops, story, ledger);
  if (kept.length === 0) return undefined;
  const { format: _format, ...words } = head;
  // Without a length of its own a lesson is as long as most.
  return { ...words, minutes: checkShape(minutesSchema, minutes, 'minutes', ledger) ?? DEFAULT_MINUTES, stops: kept };
}

function checkStops(value: unknown, story: Story, ledger: Ledger): readonly Stop[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_STOPS) {
    ledger.error('stops', showValue(value), `a list of 1 to ${MOST_STOPS} stops`, undefined, {
      kind: value === undefined ? 'missing' : 'shape',
    });
    if (!Array.isArray(value)) return [];
  }
  const references = new LessonReferences(story, ledger);
  const taken = new Set<string>();
  const kept = value.slice(0, MOST_STOPS).flatMap((each: unknown, index: number): Stop[] => {
    const path = `stops[${index}]`;
    const stop: Stop | undefined = checkShape(stopSchema, each, path, ledger, SEPARABLE);
    if (!stop || !references.check(stop, path)) return [];
    if (taken.has(stop.id))
      ledger.warning(`${path}.id`, showValue(stop.id), 'an id that no other stop has', undefined, {
        kind: 'taken',
      });
    const id = freshId(stop.id, taken);
    taken.add(id);
    return [id === stop.id ? stop : { ...stop, id }];
  });
  if (kept.length === 0 && value.length > 0) {
    ledger.error('stops', showValue(value), 'at least one sound stop', undefined, { kind: 'nothing-sound' });
  }
  return kept;
}

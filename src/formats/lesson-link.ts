import { deflateSync, inflateSync } from 'fflate';
import type { Lesson } from '../domain/lesson/lesson.ts';
import type { Story } from '../domain/story.ts';
import { type LessonReport, readLessonFile } from './lesson-file.ts';
import { LESSON_FORMAT, MOST_LESSON_BYTES } from './lesson-schema.ts';

/** The longest address, in characters, that mail and chat programs pass on whole. */
export const MOST_ADDRESS = 2_000;

/** A lesson as a value for an address: JSON, deflated (RFC 1951), in base64url (RFC 4648). */
export function packLesson(lesson: Lesson): string {
  const json = new TextEncoder().encode(JSON.stringify({ format: LESSON_FORMAT, ...lesson }));
  const letters = Array.from(deflateSync(json, { level: 9 }), (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what `packLesson` made, as strictly as a file. Never throws. */
export function unpackLesson(packed: string, story: Story): LessonReport {
  const name = '?lesson';
  try {
    if (packed.length > MOST_ADDRESS) throw new RangeError('Too long.');
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    // More than a lesson may have is not unpacked.
    const room = new Uint8Array(MOST_LESSON_BYTES + 1);
    return readLessonFile(inflateSync(bytes, { out: room }), story, name);
  } catch {
    const expected = 'an address as it was copied, whole';
    const mend = 'ask for the lesson as a file';
    return {
      problems: [{ file: name, path: '', expected, mend, severity: 'error', fault: { kind: 'address' } }],
    };
  }
}

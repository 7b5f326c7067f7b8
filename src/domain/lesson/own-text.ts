import type { Text } from '../prose.ts';
import type { Lesson, Stop } from './lesson.ts';

/** What a teacher wrote, as a text in the language of the lesson; in none where its letters are not of that language. */
export function ownText(words: string, language: string): Text {
  return { [isWrittenIn(words, language) ? language : '']: words };
}

/** Whether a lesson has words of the teacher's own. */
export function hasOwnWords({ title, stops }: Lesson): boolean {
  const isOwn = (stop: Stop) => [stop.title, stop.notes, stop.questions].some((words) => words !== undefined);
  return title !== undefined || stops.some((stop) => stop.kind === 'question' || isOwn(stop));
}

/** A lesson after an edit: its first own words make theirs (BCP 47) the language of the lesson. */
export function withLanguage(after: Lesson, before: Lesson, language: string): Lesson {
  return !hasOwnWords(before) && hasOwnWords(after) ? { ...after, language } : after;
}

/** Whether some letter is of the script in which a language (BCP 47) is mostly written. Words without letters fit all. */
function isWrittenIn(words: string, language: string): boolean {
  if (!/\p{L}/u.test(words)) return true;
  try {
    return new RegExp(`\\p{Script=${new Intl.Locale(language).maximize().script}}`, 'u').test(words);
  } catch {
    // A language of several scripts, such as Japanese.
    return true;
  }
}

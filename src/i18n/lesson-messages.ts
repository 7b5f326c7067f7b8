import { lesson } from './en/lesson.ts';
import { lessonProblems } from './en/lesson-problems.ts';
import { useSpeech } from './messages-context.tsx';
import type { Speech } from './speech.ts';

/** The words of a teacher's own lesson: in English they come with its code. */
export function lessonMessagesOf({ laterMessages }: Pick<Speech, 'laterMessages'>): typeof lesson {
  return laterMessages?.lesson ?? lesson;
}

export function useLessonMessages(): typeof lesson {
  return lessonMessagesOf(useSpeech());
}

/** The words for what is wrong with a lesson that came as a file or an address. */
export function useLessonProblems(): typeof lessonProblems {
  return useSpeech().laterMessages?.lessonProblems ?? lessonProblems;
}

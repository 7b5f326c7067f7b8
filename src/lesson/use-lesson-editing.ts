import { useState } from 'react';
import { type Lesson, lessonOfTour } from '../domain/lesson/lesson.ts';
import { withLanguage } from '../domain/lesson/own-text.ts';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { useLanguage } from '../i18n/messages-context.tsx';
import { useLessonStore } from '../state/lesson-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { useTalk, useTalkStore } from '../state/talk-context.tsx';

/** The hand that changes the lesson of this page. */
export interface LessonEditing {
  readonly lesson: Lesson;
  /** Another number where fields have to be filled anew. */
  readonly filling: number;
  /** What was done last, in words. */
  readonly said: string;
  readonly undo: (() => void) | undefined;
  say(words: string): void;
  /** A small change. */
  edit(lesson: Lesson, said?: string): void;
  /** A change that takes something away: it can be undone until the next. */
  replace(lesson: Lesson, said: string): void;
  /** Back to the story's own lesson; this too can be undone. */
  reset(said: string): void;
}

/** Edits the lesson of this page's talk: each change is before the class at once, and kept in this browser. */
export function useLessonEditing(): LessonEditing {
  const { story } = useSession().whole;
  const talk = useTalkStore();
  const own = useLessonStore();
  const words = useLessonMessages();
  const lesson = useTalk((state) => state.lesson);
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<Lesson>();
  const [filling, setFilling] = useState(0);
  const language = useLanguage();
  const put = (next: Lesson, telling: string) => {
    talk.getState().lessonChosen(next);
    own.getState().changed(next, lesson);
    setSaid(telling);
  };
  const refill = () => setFilling((count) => count + 1);
  return {
    lesson,
    filling,
    said,
    say: setSaid,
    edit: (next, telling = '') => put(withLanguage(next, lesson, language), telling),
    undo:
      before &&
      (() => {
        put(before, words.undone);
        setBefore(undefined);
        refill();
      }),
    replace(next, telling) {
      setBefore(lesson);
      put(next, telling);
      refill();
    },
    reset(telling) {
      setBefore(lesson);
      talk.getState().lessonChosen(lessonOfTour(story));
      own.getState().forgotten(lesson);
      setSaid(telling);
      refill();
    },
  };
}

import { useMemo } from 'react';
import { createLessonShelf } from '../state/lesson-shelf.ts';
import { openLessonOf } from '../state/lesson-store.ts';
import { useSession } from '../state/session-context.tsx';
import { type LessonDesk, PinView } from './pin-view.tsx';

/** Pins what the reader sees as the last stop of the lesson that this browser keeps. */
export function PinToKept() {
  const { story } = useSession().whole;
  const desk = useMemo<LessonDesk>(() => {
    const opened = openLessonOf(
      story,
      '',
      createLessonShelf(() => localStorage, story.id),
    );
    let { lesson } = opened;
    return {
      lesson: () => lesson,
      put(next) {
        lesson = next;
        opened.store.getState().changed(next);
        return opened.store.getState().keeps;
      },
    };
  }, [story]);
  return <PinView desk={desk} />;
}

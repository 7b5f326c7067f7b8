import { useMemo } from 'react';
import { cameraAround } from '../domain/guided-camera.ts';
import { createLessonShelf } from '../state/lesson-shelf.ts';
import { openLessonOf } from '../state/lesson-store.ts';
import { seenOnMap } from '../state/seen-on-map.ts';
import { useSession } from '../state/session-context.tsx';
import { type LessonDesk, PinView } from './pin-view.tsx';

/** Pins what the reader sees, with the part of the map that is shown, as the last stop of the lesson that this browser keeps. */
export function PinToKept() {
  const session = useSession();
  const { story } = session.whole;
  const desk = useMemo<LessonDesk>(() => {
    const shelf = createLessonShelf(() => localStorage, story.id);
    const read = () => openLessonOf(story, '', shelf);
    let opened = read();
    let { lesson } = opened;
    return {
      lesson() {
        // Another tab may have changed it since; what the browser did not take is here alone.
        if (opened.store.getState().keeps) {
          opened = read();
          lesson = opened.lesson;
        }
        return lesson;
      },
      put(next) {
        opened.store.getState().changed(next, lesson);
        lesson = next;
        return opened.store.getState().keeps;
      },
    };
  }, [story]);
  const where = () => {
    const seen = seenOnMap(session);
    return seen ? { camera: cameraAround(seen) } : {};
  };
  return <PinView desk={desk} where={where} />;
}

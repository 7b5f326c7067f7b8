import { useMemo } from 'react';
import { cameraAround } from '../domain/guided-camera.ts';
import type { CameraStore } from '../state/camera-store.ts';
import { useLessonStore } from '../state/lesson-context.tsx';
import { useTalk, useTalkStore } from '../state/talk-context.tsx';
import { type LessonDesk, PinView } from './pin-view.tsx';

/** Pins what is explored from a stop of a talk right after that stop. */
export function PinToTalk({ camera }: { readonly camera: CameraStore }) {
  const talk = useTalkStore();
  const own = useLessonStore();
  // Another window may change the lesson too.
  useTalk((state) => state.lesson);
  const desk = useMemo<LessonDesk>(
    () => ({
      lesson: () => talk.getState().lesson,
      put(lesson) {
        const from = talk.getState().lesson;
        talk.getState().lessonChosen(lesson);
        own.getState().changed(lesson, from);
        return own.getState().keeps;
      },
    }),
    [talk, own],
  );
  const where = () => {
    const { lesson, place } = talk.getState();
    const { held } = camera.getState();
    const after = lesson.stops[place.stop]?.id;
    return { ...(after !== undefined && { after }), ...(held && { camera: cameraAround(held) }) };
  };
  return <PinView desk={desk} where={where} />;
}

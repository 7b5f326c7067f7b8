// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { cameraAround } from '../../src/domain/guided-camera.ts';
import { PinToKept } from '../../src/lesson/pin-to-kept.tsx';
import { createLessonShelf } from '../../src/state/lesson-shelf.ts';
import { openLessonOf } from '../../src/state/lesson-store.ts';
import { offerLook } from '../../src/state/seen-on-map.ts';
import { renderTalk } from './render-talk.tsx';

beforeEach(() => localStorage.clear());

it('keeps the part of the map that is shown, as long as a live map shows one', async () => {
  const { session } = renderTalk(<PinToKept />);
  const { story } = session.whole;
  const lastPinned = () => {
    const stop = openLessonOf(
      story,
      '',
      createLessonShelf(() => localStorage, story.id),
    ).lesson.stops.at(-1);
    return stop?.kind === 'view' ? stop.view.camera : 'no view';
  };
  session.view.getState().cameraGuided(undefined);
  const takeBack = offerLook(session, () => [40, 10, 60, 30]);
  await userEvent.click(screen.getByRole('button', { name: 'Pin this view' }));
  expect(lastPinned()).toEqual(cameraAround([40, 10, 60, 30]));
  takeBack();
  await userEvent.click(screen.getByRole('button', { name: 'Pin this view' }));
  expect(lastPinned()).toBeUndefined();
});

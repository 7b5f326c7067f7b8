// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PresentScreen } from '../../src/present/present-screen.tsx';
import { PresenterScreen } from '../../src/present/presenter/presenter-screen.tsx';
import { createLessonClock } from '../../src/state/lesson-clock.ts';
import type { TalkStore } from '../../src/state/talk-store.ts';
import { renderTalk, standInForDrawing } from './render-talk.tsx';

const PAUSE = { id: 'pause', kind: 'pause', step: 'two-rooms' } as const;
const STOPS = [
  PAUSE,
  {
    id: 'own',
    kind: 'question',
    question: 'Whom would you ask?',
    choices: ['Oman', 'Nobody'],
    key: 'Ask Oman first.',
  },
  { id: 'open', kind: 'question', question: 'And why?', choices: [], key: 'It was in the room.' },
  { id: 'bare', kind: 'question', question: 'No key here?', choices: ['Yes', 'No'] },
  {
    id: 'muscat',
    kind: 'step',
    step: 'two-rooms',
    questions: [{ ask: 'Why Muscat?', key: 'It is next door.' }, { ask: 'Why then?' }],
  },
] as const;

const press = (key: string, init = {}) => fireEvent.keyDown(document.body, { key, ...init });
const keyOfClass = () => screen.queryByRole('heading', { name: 'The key' });
const go = (talk: TalkStore, stop: number, part = 0) => act(() => talk.getState().wentTo({ stop, part }));
const present = () => renderTalk(<PresentScreen map={null} />, STOPS);

beforeEach(standInForDrawing);

describe('the key before a class', () => {
  it('comes and goes by K once hands are due, with the question and the hands', () => {
    const { talk } = present();
    press('k');
    expect([keyOfClass(), talk.getState().shownKey]).toEqual([null, undefined]);
    go(talk, 0, 1);
    act(() => talk.getState().handsWritten('pause', 2, 9));
    press('ن', { code: 'KeyK' });
    const slide = keyOfClass()?.closest('.slide-question') as HTMLElement;
    expect(slide.textContent).toContain('No hand is the right one.');
    expect(within(slide).getByRole('heading', { level: 3 }).textContent).toContain('Who wanted the meeting?');
    expect(within(slide).getByText('9 hands')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('The key: That Iran asked');
    press('k');
    expect(keyOfClass()).toBeNull();
    expect(talk.getState().place).toEqual({ stop: 0, part: 1 });
  });

  it('hides with every step, and does not come back with a step back', () => {
    const { talk } = present();
    for (const [away, back] of [
      ['PageDown', 'PageUp'],
      ['PageUp', 'PageDown'],
      ['End', 'Home'],
    ] as const) {
      go(talk, 0, 1);
      press('k');
      expect(keyOfClass()).toBeTruthy();
      press(away);
      expect(keyOfClass()).toBeNull();
      press(back);
      expect(keyOfClass()).toBeNull();
    }
  });

  it('hides by Escape before anything else does; black and a dialog lie over it', () => {
    const { talk } = present();
    go(talk, 1, 1);
    press('k');
    press('b');
    press('k');
    expect([talk.getState().black, keyOfClass() !== null]).toEqual([false, true]);
    press('Escape');
    expect(keyOfClass()).toBeNull();
  });

  it('stands where no hands are asked for, and not where there is none', () => {
    const { talk } = present();
    go(talk, 2);
    press('k');
    expect(screen.getByText('It was in the room.')).toBeTruthy();
    go(talk, 3, 1);
    press('k');
    expect(talk.getState().shownKey).toBeUndefined();
  });

  it('is that of the question which the teacher put before the class', () => {
    const { talk } = present();
    go(talk, 4);
    press('k');
    expect(keyOfClass()).toBeNull();
    act(() => talk.getState().questionAsked(0));
    press('k');
    expect(screen.getByText('It is next door.')).toBeTruthy();
    press('Escape');
    expect([keyOfClass(), talk.getState().asked]).toEqual([null, 0]);
    press('k');
    act(() => talk.getState().questionAsked(1));
    expect(keyOfClass()).toBeNull();
    press('k');
    expect(talk.getState().shownKey).toBeUndefined();
  });
});

describe("the key in the teacher's window", () => {
  it('waits for the hands, is shown and hidden by a button, and says whether the class sees it', async () => {
    const { talk } = renderTalk((store) => {
      const clock = createLessonClock(store, Date.now, { read: () => null, write: () => {} });
      return (
        <PresenterScreen
          map={null}
          stillMap={null}
          clock={clock.store}
          others={[]}
          blocked={false}
          onProjected={() => {}}
          onHere={() => {}}
        />
      );
    }, STOPS);
    const questions = screen.getByRole('region', { name: 'Questions, with the key' });
    const way = () => within(questions).getByRole('button', { name: /^(Show|Hide) the key/ });
    expect(way().textContent).toBe('Show the key after hands up');
    await userEvent.click(way());
    expect(talk.getState().shownKey).toBeUndefined();
    go(talk, 0, 1);
    expect(questions.textContent).toContain('A key stays on this screen until you show it');
    await userEvent.click(way());
    expect(questions.textContent).toContain('The class sees the key');
    expect(talk.getState().shownKey).toEqual({ stop: 'pause', part: 1 });
    await userEvent.click(way());
    expect(talk.getState().shownKey).toBeUndefined();
    go(talk, 4);
    expect(within(questions).queryByRole('button', { name: /the key/ })).toBeNull();
    act(() => talk.getState().questionAsked(0));
    await userEvent.click(way());
    expect(talk.getState().shownKey).toEqual({ stop: 'muscat', part: 0, asked: 0 });
  });
});

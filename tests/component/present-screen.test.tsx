// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { PresentScreen } from '../../src/present/present-screen.tsx';
import { shortcutSwitchOf } from '../../src/state/shortcut-switch.ts';
import { useDisclosure } from '../../src/ui/use-disclosure.ts';
import { renderTalk, standInForDrawing } from './render-talk.tsx';

beforeAll(standInForDrawing);

/** Anything on the page that a button opens. */
function Tool() {
  const { open, root, opener, toggle, listeners } = useDisclosure<HTMLDivElement>();
  return (
    <div ref={root} {...listeners}>
      <button ref={opener} type="button" aria-expanded={open} onClick={toggle}>
        Tool
      </button>
    </div>
  );
}

function present(onPresenter = () => {}) {
  return renderTalk(
    <PresentScreen
      map={
        <>
          <canvas tabIndex={0} title="map" />
          <Tool />
        </>
      }
      tools={<input type="range" aria-label="Playhead" />}
      ways={(shutMenu) => (
        <>
          <li>
            <a href="#story">Back to the story</a>
          </li>
          <li>
            <button type="button" onClick={shutMenu}>
              Own lesson
            </button>
          </li>
        </>
      )}
      onPresenter={onPresenter}
    />,
  );
}
const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });

describe('keys of a talk', () => {
  it.each([
    ['PageDown', { stop: 3, part: 1 }],
    [' ', { stop: 3, part: 1 }],
    ['Enter', { stop: 3, part: 1 }],
    ['ArrowRight', { stop: 3, part: 1 }],
    ['ArrowDown', { stop: 3, part: 1 }],
    ['PageUp', { stop: 2, part: 2 }],
    ['ArrowLeft', { stop: 2, part: 2 }],
    ['ArrowUp', { stop: 2, part: 2 }],
    ['Home', { stop: 0, part: 0 }],
    ['End', { stop: 14, part: 0 }],
  ])('%s leads on, or back', (key, place) => {
    const { talk } = present();
    act(() => talk.getState().wentTo({ stop: 3, part: 0 }));
    press(key);
    expect(talk.getState().place).toEqual(place);
  });

  it('turns black by a full stop and by B, in a keyboard of any script', () => {
    const { talk } = present();
    press('.');
    expect(talk.getState().black).toBe(true);
    press('b');
    expect(talk.getState().black).toBe(false);
    press('ذ', { code: 'KeyB' });
    expect(talk.getState().black).toBe(true);
    press('Escape');
    expect(talk.getState().black).toBe(false);
  });

  it('does nothing with a modifier, for a key held down, or for letters that are switched off', () => {
    const { talk, session } = present();
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) press('PageDown', { [modifier]: true });
    press('PageDown', { repeat: true });
    act(() => shortcutSwitchOf(session).getState().switched(false));
    press('b');
    expect(talk.getState()).toMatchObject({ place: { stop: 0, part: 0 }, black: false });
    press('PageDown');
    expect(talk.getState().place.part).toBe(1);
    act(() => shortcutSwitchOf(session).getState().switched(true));
  });

  it('leaves Space and Enter to a button that has the focus, and takes Space from a link', async () => {
    const { talk } = present();
    const more = screen.getByRole('button', { name: 'More' });
    more.focus();
    await userEvent.keyboard(' ');
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(talk.getState().place).toEqual({ stop: 0, part: 0 });
    screen.getByRole('link', { name: 'Back to the story' }).focus();
    await userEvent.keyboard(' ');
    expect(talk.getState().place).toEqual({ stop: 0, part: 1 });
  });

  it('leaves the arrows to a range, and takes Page Down from it', () => {
    const { talk } = present();
    press('e');
    screen.getByRole('slider', { name: 'Playhead' }).focus();
    press('ArrowRight');
    press('End');
    expect(talk.getState().place).toEqual({ stop: 0, part: 0 });
    press('PageDown');
    expect(talk.getState().place).toEqual({ stop: 0, part: 1 });
  });

  it('goes to a stop by its number, and not while one writes', async () => {
    const { talk } = present();
    press('g');
    const field = screen.getByRole('textbox', { name: 'Number of the stop, 1 to 15' });
    await userEvent.type(field, 'b99');
    expect(talk.getState().black).toBe(false);
    expect(screen.getByText('This lesson has 15 stops.')).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, '٧{Enter}');
    expect(talk.getState().place).toEqual({ stop: 6, part: 0 });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['1', 'g1'])('goes to a stop whose number is typed at once (%s2)', async (begun) => {
    const { talk } = present();
    await userEvent.keyboard(`${begun}2{Enter}`);
    expect(talk.getState().place).toEqual({ stop: 11, part: 0 });
  });

  it('hears a clicker while a number is written', () => {
    const { talk } = present();
    press('g');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    press('PageDown');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(talk.getState().place).toEqual({ stop: 0, part: 1 });
  });

  it.each(['menu', 'look'])('leaves Escape to what is open in its place (%s)', async (which) => {
    const { talk } = present();
    const opener = screen.getByRole('button', { name: which === 'menu' ? 'More' : 'Tool' });
    await userEvent.click(opener);
    act(() => talk.getState().blackToggled());
    await userEvent.keyboard('{Escape}');
    expect([opener.getAttribute('aria-expanded'), talk.getState().black]).toEqual(['false', true]);
    await userEvent.keyboard('{Escape}');
    expect(talk.getState().black).toBe(false);
  });

  it('opens the overview, which leads to any stop, and shuts it when a clicker goes on', async () => {
    const { talk } = present();
    press('o');
    await userEvent.click(screen.getAllByRole('button', { name: /Strikes in Yemen/ }).at(-1) as HTMLElement);
    expect(talk.getState().place).toEqual({ stop: 6, part: 0 });
    press('o');
    expect(screen.getByRole('dialog', { name: 'Overview' })).toBeTruthy();
    press('PageDown');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(talk.getState().place).toEqual({ stop: 6, part: 1 });
  });

  it('asks for help, and for the window with the notes', () => {
    const asked = vi.fn();
    present(asked);
    press('?', { shiftKey: true });
    expect(screen.getByRole('dialog', { name: 'Keys and clickers' })).toBeTruthy();
    press('?', { shiftKey: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    press('s');
    expect(asked).toHaveBeenCalledOnce();
  });
});

describe('the page of a talk', () => {
  it('is named by its lesson', () => {
    document.title = 'Presenter: another';
    present();
    expect(document.title).toBe('The Muscat talks, January 2024 · Backchannel');
  });

  it('gives the focus to what stays before another way of the menu opens something', async () => {
    present();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('button', { name: 'Own lesson' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }));
    expect(screen.queryByRole('button', { name: 'Own lesson' })).toBeNull();
  });

  it('goes on where full screen is refused, and says so until the next move', async () => {
    const { talk } = present();
    press('f');
    await screen.findByText(/no full screen here/);
    press('PageDown');
    await waitFor(() => expect(screen.queryByText(/no full screen here/)).toBeNull());
    expect(talk.getState().place.part).toBe(1);
  });

  it('says how to come back from exploring, and comes back by one key', () => {
    const { talk, session } = present();
    act(() => talk.getState().wentTo({ stop: 4, part: 0 }));
    const day = session.playback.getState().position;
    act(() => session.playback.getState().scrubbed(day - 86_400_000 * 40));
    expect(talk.getState().exploring).toBe(true);
    expect(screen.getByText('press Escape or Backspace to come back to stop 5.')).toBeTruthy();
    press('Backspace');
    expect(talk.getState().exploring).toBe(false);
    expect(session.playback.getState().position).toBe(day);
  });

  it('announces each stop once', () => {
    const { talk } = present();
    const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    act(() => talk.getState().wentTo({ stop: 6, part: 0 }));
    expect(status()).toEqual(['Stop 7: Strikes in Yemen']);
    act(() => talk.getState().wentOn());
    expect(status()).toEqual(['Who says so?']);
  });

  it('turns by a swipe and a tap of a finger, and not by a mouse', () => {
    const { talk } = present();
    const words = document.querySelector('.slide-statement') as Element;
    const main = screen.getByRole('main');
    main.getBoundingClientRect = () => new DOMRect(0, 0, 900, 600);
    const finger = (from: number, to: number, pointerType = 'touch') => {
      const at = { pointerType, isPrimary: true, pointerId: 1 };
      fireEvent(
        words,
        Object.assign(new MouseEvent('pointerdown', { bubbles: true, clientX: from, clientY: 300 }), at),
      );
      fireEvent(words, Object.assign(new MouseEvent('pointerup', { bubbles: true, clientX: to, clientY: 300 }), at));
    };
    finger(500, 300);
    expect(talk.getState().place.part).toBe(1);
    finger(850, 850);
    expect(talk.getState().place.part).toBe(2);
    finger(50, 50);
    finger(300, 500);
    expect(talk.getState().place.part).toBe(0);
    finger(500, 300, 'mouse');
    finger(450, 450);
    expect(talk.getState().place.part).toBe(0);
  });
});

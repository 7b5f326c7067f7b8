// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bindAll, listenInRegion } from '../../src/ui/region-keys.ts';

const pressed: string[] = [];
let on = true;
let release = () => {};

beforeEach(() => {
  pressed.length = 0;
  on = true;
  render(
    <>
      <section className="region">
        <button type="button">Inside</button>
        <input aria-label="Field" />
        <input aria-label="Range" type="range" />
      </section>
      <button type="button">Outside</button>
    </>,
  );
  const note = (name: string) => () => void pressed.push(name);
  release = listenInRegion(
    '.region',
    bindAll(
      { play: ['k', ' '], closer: ['+'], sheet: ['?'] },
      { play: note('play'), closer: note('closer'), sheet: note('sheet') },
    ),
    () => on,
  );
});
afterEach(() => {
  release();
  cleanup();
});

const send = (key: string, rest: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }),
  );

describe('the keys of a region', () => {
  it('work on its controls, and nowhere else', async () => {
    const user = userEvent.setup();
    screen.getByRole('button', { name: 'Inside' }).focus();
    await user.keyboard('k');
    screen.getByRole('button', { name: 'Outside' }).focus();
    await user.keyboard('k');
    expect(pressed).toEqual(['play']);
  });

  it('leave fields alone', async () => {
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Field' });
    await userEvent.type(field, 'k?+');
    expect(field.value).toBe('k?+');
    expect(pressed).toEqual([]);
  });

  it('leave a button its space bar, and take it on a range', () => {
    screen.getByRole('button', { name: 'Inside' }).focus();
    send(' ', { code: 'Space' });
    expect(pressed).toEqual([]);
    screen.getByRole('slider').focus();
    send(' ', { code: 'Space' });
    expect(pressed).toEqual(['play']);
  });

  it('are not those of a modifier, nor while they are switched off', () => {
    screen.getByRole('slider').focus();
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) send('k', { [modifier]: true });
    on = false;
    send('k');
    expect(pressed).toEqual([]);
  });

  it('are found with and without Shift, as keyboards differ, and once', () => {
    screen.getByRole('slider').focus();
    send('?', { code: 'Slash', shiftKey: true });
    send('?', { code: 'KeyM' });
    send('+', { code: 'Equal', shiftKey: true });
    send('+', { code: 'NumpadAdd' });
    send('=', { code: 'Equal' });
    send('k', { code: 'KeyK' });
    expect(pressed).toEqual(['sheet', 'sheet', 'closer', 'closer', 'closer', 'play']);
  });

  it('lie in the same place on a keyboard of another script, and only there', () => {
    screen.getByRole('slider').focus();
    send('ن', { code: 'KeyK' });
    // On a Dvorak keyboard that place writes T.
    send('t', { code: 'KeyK' });
    expect(pressed).toEqual(['play']);
  });
});

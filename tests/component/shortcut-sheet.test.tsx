// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { ShortcutSheet } from '../../src/app/keyboard/shortcut-sheet.tsx';
import { shortcutSwitchOf } from '../../src/state/shortcut-switch.ts';
import { SHORTCUTS } from '../../src/ui/shortcut-list.ts';
import { renderStory } from './render-story.tsx';

// jsdom draws no dialog.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('the sheet of shortcuts', () => {
  it('has a line for every shortcut, under its region', () => {
    renderStory(<ShortcutSheet />);
    const sheet = screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
    for (const shortcuts of Object.values(SHORTCUTS)) {
      for (const keys of Object.values(shortcuts)) {
        for (const key of keys as readonly string[]) {
          const printed = key === ' ' ? 'Space' : key === '-' ? '−' : key.toUpperCase();
          expect(within(sheet).getAllByText(printed, { selector: 'kbd' }).length).toBeGreaterThan(0);
        }
      }
    }
    expect(within(sheet).getByRole('region', { name: 'Timeline' }).textContent).toContain('play, or pause');
  });

  it('switches them off and on, and shuts', async () => {
    const session = renderStory(<ShortcutSheet />);
    session.view.getState().shortcutsAsked(true);
    await userEvent.click(screen.getByRole('switch', { name: 'Shortcuts: on' }));
    expect(shortcutSwitchOf(session).getState().on).toBe(false);
    await userEvent.click(screen.getByRole('switch', { name: 'Shortcuts: off' }));
    expect(shortcutSwitchOf(session).getState().on).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(session.view.getState().shortcutsShown).toBe(false);
  });
});

// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseWhatIsSeen } from '../../src/share/choices.ts';
import { ShareDialog } from '../../src/share/share-dialog.tsx';
import { readStorySite } from '../../src/share/story-addresses.ts';
import type { Session } from '../../src/state/session.ts';
import { useSession } from '../../src/state/session-context.tsx';
import { renderStory, startOf } from './render-story.tsx';

const site = readStorySite(new URL('https://news.example/stories/muscat-2024/story.json'), 'abcdef0123456789', 'en');
const page = 'https://news.example/stories/muscat-2024/embed.html';
const words = { title: 'Secret talks', open: 'Open the full story' };
const closed = vi.fn();

// jsdom draws no dialog, and lays nothing out.
beforeAll(() => {
  Element.prototype.checkVisibility = () => true;
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
beforeEach(() => closed.mockClear());

function Opened() {
  const session = useSession();
  const [choices, setChoices] = useState(() => chooseWhatIsSeen(session));
  return <ShareDialog site={site} choices={choices} words={words} onChosen={setChoices} onClosed={closed} />;
}
/** The session of a reader who looks at something, and then opens the dialog. */
function open(look: (session: Session) => void = () => {}) {
  const Look = () => {
    const session = useSession();
    useState(() => look(session));
    return <Opened />;
  };
  const session = renderStory(<Look />);
  return { session, dialog: screen.getByRole('dialog', { name: 'Share or embed' }) };
}
const snippet = () => screen.getByRole('tabpanel').textContent ?? '';
const preview = () => screen.getByTitle<HTMLIFrameElement>('Preview of the frame');

describe('the dialog', () => {
  it('opens with what the reader looks at, the focus in its first field', () => {
    open(({ selection, view, playback, whole }) => {
      selection.getState().selected('ft-report', 'reader');
      view.getState().lensChosen('public');
      view.getState().themeChosen('dark');
      playback.getState().scrubbed(startOf({ whole } as Session, '2024-03-20'));
    });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Event' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'As it became public' }).checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('Another day', { selector: 'input' }).value).toBe('2024-03-20');
    expect(preview().src).toBe(`${page}?event=ft-report&t=2024-03-20&lens=public&theme=dark&layout=wide`);
  });

  it('has each choice in snippet and preview at once', async () => {
    const user = userEvent.setup();
    const { dialog } = open();
    expect(preview().src).toBe(`${page}?event=muscat-talks&layout=wide`);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Event' }), 'A deal to free detained Americans');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Square' }));
    await user.click(screen.getByRole('checkbox', { name: 'Controls' }));
    const query = 'event=detainee-deal&theme=dark&layout=square&controls=no';
    expect(preview().src).toBe(`${page}?${query}`);
    expect(snippet()).toContain(query.replaceAll('&', '&amp;'));
    await user.click(within(dialog).getByRole('radio', { name: 'Frozen abcdef01' }));
    expect(snippet()).toContain('/stories/muscat-2024/versions/abcdef01/embed.html?');
    expect(screen.getByRole('radio', { name: 'Frozen abcdef01' })).toBe(document.activeElement);
  });

  it('takes a day of the story, and no other', async () => {
    const user = userEvent.setup();
    open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Moment' }), 'Another day');
    const field = screen.getByLabelText('Another day', { selector: 'input' });
    await user.clear(field);
    await user.type(field, '2024-02-05');
    expect(snippet()).toContain(';t=2024-02-05');
    await user.clear(field);
    await user.type(field, '2031-02-05');
    expect(snippet()).toContain(';t=2024-02-05');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Moment' }), 'The event’s own: 10 January 2024');
    expect(snippet()).not.toContain(';t=');
  });

  it('tells of no event that is not public on the chosen day', () => {
    open(({ view, playback, whole }) => {
      view.getState().lensChosen('public');
      playback.getState().scrubbed(startOf({ whole } as Session, '2024-03-12'));
    });
    const event = screen.getByRole('combobox', { name: 'Event' });
    expect(within(event).queryByText(/Muscat/)).toBeNull();
    expect(within(event).getByRole<HTMLOptionElement>('option', { selected: true }).text).toBe(
      'An event that is not public yet',
    );
    expect(screen.getByText(/the public did not know of it/)).toBeTruthy();
  });

  it('keeps to what the reader has filtered for, says what that is, and lets go of it', async () => {
    const user = userEvent.setup();
    open(({ filter }) => {
      filter.getState().toggled('sources', 'ft');
      filter.getState().toggled('lanes', 'diplomacy');
      filter.getState().toggled('lanes', 'gaza');
    });
    const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Show only this in the frame' });
    expect(tick.checked).toBe(true);
    expect(document.getElementById(tick.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /are off; only Financial Times$/,
    );
    expect(preview().src).toContain('&lanes=diplomacy,gaza&sources=ft&');
    expect(snippet()).toContain('&amp;lanes=diplomacy,gaza&amp;sources=ft&amp;');
    await user.click(tick);
    expect(preview().src).not.toMatch(/lanes|sources/);
    expect(screen.getByRole('checkbox', { name: 'Show only this in the frame' })).toBe(tick);
  });

  it('has no word of filters where there are none', () => {
    open();
    expect(screen.queryByRole('group', { name: 'Filters' })).toBeNull();
  });

  it('leaves a still nothing to press', async () => {
    open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Still picture' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Controls' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Guided tour' }).disabled).toBe(true);
    expect(snippet()).toContain('interactive=no');
  });
});

describe('its forms', () => {
  it('are tabs that arrow keys go between', async () => {
    const user = userEvent.setup();
    open();
    screen.getByRole('tab', { name: 'iframe' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'iframe and loader', selected: true })).toBe(document.activeElement);
    expect(snippet()).toContain('<script async src="https://news.example/embed.js"></script>');
    await user.keyboard('{End}');
    expect(screen.getByRole('tabpanel', { name: 'Markdown' }).textContent).toMatch(/^\[!\[Secret talks\]/);
  });

  it('are copied, and a status says so', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole('button', { name: 'Copy the snippet' }));
    expect(await screen.findByText('The snippet is copied.')).toBe(screen.getByRole('status'));
    expect(await navigator.clipboard.readText()).toBe(snippet());
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect((await screen.findByRole('status')).textContent).toBe('The link is copied.');
    expect(await navigator.clipboard.readText()).toBe('https://news.example/stories/muscat-2024/?event=muscat-talks');
    await user.click(screen.getByRole('radio', { name: 'Column' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('are marked for the hand where the browser refuses', async () => {
    const user = userEvent.setup();
    open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText(/copy it by hand/)).toBe(screen.getByRole('status'));
    expect(getSelection()?.toString()).toBe('https://news.example/stories/muscat-2024/?event=muscat-talks');
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });
});

it('shuts by its button', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(closed).toHaveBeenCalledOnce();
});

describe('what a form cannot do', () => {
  it('is said: link and picture are never frozen', async () => {
    const user = userEvent.setup();
    const { dialog } = open();
    await user.click(within(dialog).getByRole('tab', { name: 'Markdown' }));
    expect(dialog.textContent).not.toContain('always live');
    await user.click(within(dialog).getByRole('radio', { name: 'Frozen abcdef01' }));
    expect(dialog.textContent).toContain('Link and picture are always live');
    expect(dialog.textContent).not.toContain('own language');
    await user.click(within(dialog).getByRole('tab', { name: 'iframe' }));
    expect(dialog.textContent).not.toContain('always live');
  });
});

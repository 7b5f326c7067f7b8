// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { lessonOfTour } from '../../src/domain/lesson/lesson.ts';
import { writeLessonFile } from '../../src/formats/lesson-file.ts';
import { unpackLesson } from '../../src/formats/lesson-link.ts';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { LessonEditor } from '../../src/lesson/lesson-editor.tsx';
import { PinToKept } from '../../src/lesson/pin-to-kept.tsx';
import { PinToTalk } from '../../src/lesson/pin-to-talk.tsx';
import { createCameraStore } from '../../src/state/camera-store.ts';
import { LessonProvider } from '../../src/state/lesson-context.tsx';
import { createLessonShelf } from '../../src/state/lesson-shelf.ts';
import { openLessonOf } from '../../src/state/lesson-store.ts';
import { createSession } from '../../src/state/session.ts';
import { SessionProvider } from '../../src/state/session-context.tsx';
import { TalkProvider } from '../../src/state/talk-context.tsx';
import { createTalkStore } from '../../src/state/talk-store.ts';
import { muscatCatalog } from './render-story.tsx';

const catalog = muscatCatalog();
const { story } = catalog;

// jsdom draws no dialog.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => localStorage.clear());
afterEach(cleanup);

function open(pinning = false, seen: Partial<ComponentProps<typeof LessonEditor>> = {}) {
  const session = createSession(catalog);
  const shelf = createLessonShelf(() => localStorage, story.id);
  // Four stops are as good as all, and sooner drawn.
  const tour = lessonOfTour(story);
  shelf.keep(writeLessonFile({ ...tour, stops: tour.stops.slice(0, 4) }));
  const { lesson, store } = openLessonOf(story, '', shelf);
  const talk = createTalkStore(lesson, story);
  render(
    <MessagesProvider speech={speakEnglish('Asia/Muscat')}>
      <SessionProvider value={session}>
        <TalkProvider value={talk}>
          <LessonProvider value={store}>
            {pinning ? <PinToTalk camera={createCameraStore()} /> : <LessonEditor onClosed={() => {}} {...seen} />}
          </LessonProvider>
        </TalkProvider>
      </SessionProvider>
    </MessagesProvider>,
  );
  const ids = () => talk.getState().lesson.stops.map(({ id }) => id);
  const kept = () => openLessonOf(story, '', shelf).lesson;
  const user = userEvent.setup();
  const write = async (name: string | RegExp, text: string) => {
    const field = screen.getByRole('textbox', { name });
    await user.clear(field);
    await user.paste(text);
    return field as HTMLInputElement;
  };
  return { session, talk, opened: lesson, ids, kept, user, write };
}
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const said = () => screen.getByRole('status').textContent;
/** jsdom's files have no bytes to give. */
const file = (text: string) =>
  Object.assign(new File([text], 'my-lesson.json'), {
    slice: () => ({ arrayBuffer: async () => new TextEncoder().encode(text).buffer }),
  });
const fileInput = () => screen.getByLabelText<HTMLInputElement>('Open a file', { selector: 'input' });

describe('the editor of a lesson', () => {
  it('keeps notes and keys from view where a class may see them, until the teacher asks', async () => {
    const onThere = vi.fn();
    const { user } = open(false, { seen: true, onThere });
    await user.click(press(/^Stop 1: /));
    expect(screen.getByRole('textbox', { name: 'Title' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull();
    expect(screen.queryByRole('textbox', { name: /^Key to/ })).toBeNull();
    await user.click(press('Open in the presenter window'));
    expect(onThere).toHaveBeenCalledOnce();
    await user.click(press('Show notes and keys here'));
    expect(screen.getByRole('textbox', { name: 'Notes' })).toBeTruthy();
    expect(screen.getAllByRole('textbox', { name: /^Key to/ }).length).toBeGreaterThan(0);
  });

  it('moves a stop, says so, keeps the focus on it and the lesson in the browser', async () => {
    const { user, ids, opened, kept } = open();
    expect(screen.getByRole('dialog', { name: 'Your own lesson' })).toBeTruthy();
    const [first, second, third] = opened.stops.map(({ id }) => id);
    await user.click(press('Move stop 3 up'));
    expect(said()).toBe('Stop 3 is now stop 2.');
    expect(ids().slice(0, 3)).toEqual([first, third, second]);
    expect(document.activeElement).toBe(press('Move stop 2 up'));
    await user.keyboard('{Enter}');
    expect(ids().slice(0, 3)).toEqual([third, first, second]);
    expect(document.activeElement).toBe(press('Move stop 1 up'));
    // At the top there is no way on, and nothing is lost by trying.
    await user.keyboard('{Enter}');
    expect(ids()[0]).toBe(third);
    await user.click(within(screen.getByRole('list', { name: 'Stops' })).getByRole('button', { name: /^Stop 1:/ }));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(ids().slice(0, 3)).toEqual([first, third, second]);
    expect(document.activeElement).toBe(press(/^Stop 2:/));
    expect(kept().stops.map(({ id }) => id)).toEqual(ids());
  });

  it('takes the teacher’s words, and gives the story’s back for an empty field', async () => {
    const { user, talk, kept, write } = open();
    const stop = () => talk.getState().lesson.stops[0];
    await user.click(press(/^Stop 1:/));
    const title = await write('Title', 'Where it began');
    expect(stop()?.title).toBe('Where it began');
    expect(press('Stop 1: Where it began')).toBeTruthy();
    await user.clear(title);
    expect(stop()).not.toHaveProperty('title');
    await user.tab();
    expect(title.value).not.toBe('');
    await user.click(press('Add a question'));
    const asked = stop()?.questions ?? [];
    expect(asked.at(-1)).toEqual({ ask: 'What do you think?' });
    await write(`Key to question ${asked.length}`, 'Nobody knows.');
    expect(stop()?.questions?.at(-1)?.key).toBe('Nobody knows.');
    await user.clear(screen.getByRole('spinbutton', { name: 'Minutes' }));
    await user.type(screen.getByRole('spinbutton', { name: 'Minutes' }), '25');
    expect(kept()).toEqual(talk.getState().lesson);
    expect(kept().minutes).toBe(25);
  });

  it('removes a stop, with a way to take that back, and adds it again', async () => {
    const { user, ids, opened } = open();
    const before = ids();
    await user.click(press('Remove stop 2'));
    expect(said()).toBe('Stop 2 is removed.');
    expect(ids()).toEqual(before.filter((_, index) => index !== 1));
    expect(document.activeElement).toBe(press(/^Stop 2:/));
    await user.click(press('Undo'));
    expect(ids()).toEqual(before);
    await user.click(press('Remove stop 2'));
    const what = screen.getByRole('combobox', { name: /^What to add/ });
    await user.selectOptions(what, opened.stops[1]?.id ?? '');
    await user.click(press('Add'));
    expect(ids().at(-1)).toBe(before[1]);
  });

  it('adds a question of the teacher’s own after the stop that is open', async () => {
    const { user, talk, write } = open();
    await user.click(press(/^Stop 1:/));
    await user.click(press('Add'));
    expect(said()).toBe('Added as stop 2.');
    await write(/^Choices/, 'Yes\nNo\n');
    expect(talk.getState().lesson.stops[1]).toMatchObject({ kind: 'question', choices: ['Yes', 'No'] });
  });

  it('gives no question the id of one that was removed, from which hands and times hang', async () => {
    const { user, ids } = open();
    const added: (string | undefined)[] = [];
    for (const _ of [1, 2]) {
      await user.click(press(/^Stop 1:/));
      await user.click(press('Add'));
      added.push(ids()[1]);
      await user.click(press('Remove stop 2'));
    }
    expect(new Set(added).size).toBe(2);
  });

  it('opens a file, and says what is wrong with one that is broken', async () => {
    const { user, talk, opened } = open();
    await user.upload(fileInput(), file('{"format": "backchannel-lesson/1", "stops": '));
    expect(await screen.findByText(/Your lesson is as it was/, { selector: '.lesson-outcome p' })).toBeTruthy();
    expect(screen.getByText(/Is the file whole\?/)).toBeTruthy();
    expect(talk.getState().lesson).toEqual(opened);
    await user.upload(fileInput(), file(writeLessonFile({ ...opened, story: 'another-story' })));
    expect(await screen.findByText(/This lesson belongs to another story/)).toBeTruthy();
    const own = { ...opened, title: 'Year 10', stops: [...opened.stops].reverse() };
    const lost = { id: 'lost', kind: 'step', step: 'no-step' } as const;
    await user.upload(fileInput(), file(writeLessonFile({ ...own, stops: [...own.stops, lost] })));
    expect(
      await screen.findByText(/Expected: the id of a stop of this story’s tour\. Name one of this story/),
    ).toBeTruthy();
    expect(talk.getState().lesson).toEqual(own);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the lesson' }).value).toBe('Year 10');
    await user.click(press('Undo'));
    expect(talk.getState().lesson).toEqual(opened);
  });

  it('saves a file, and copies an address, that hold the lesson', async () => {
    const { user, talk } = open();
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}` }));
    Object.assign(URL, { revokeObjectURL: () => {} });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await user.click(press('Move stop 2 down'));
    await user.click(press('Save as a file'));
    expect(blobs).toHaveLength(1);
    expect(blobs[0]?.size).toBe(new TextEncoder().encode(writeLessonFile(talk.getState().lesson)).length);
    await user.click(press('Copy as an address'));
    await waitFor(() => expect(said()).toBe('The address is copied. Whoever opens it sees this lesson.'));
    const { searchParams } = new URL(await navigator.clipboard.readText());
    expect(unpackLesson(searchParams.get('lesson') ?? '', story).lesson).toEqual(talk.getState().lesson);
    vi.restoreAllMocks();
  });

  it('offers no address in a copy on a disk, where it would be a path of the teacher’s', () => {
    vi.stubGlobal('location', new URL('file:///C:/Users/A%20Teacher/present.html'));
    open();
    expect(press('Save as a file')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy as an address' })).toBeNull();
    vi.unstubAllGlobals();
  });

  it('asks before it goes back to the story’s own lesson', async () => {
    const { user, talk, kept } = open();
    const tour = lessonOfTour(story);
    await user.click(press('Move stop 2 down'));
    await user.click(press('Back to the story’s own lesson'));
    expect(document.activeElement).toBe(press('Keep mine'));
    await user.click(press('Keep mine'));
    expect(document.activeElement).toBe(press('Back to the story’s own lesson'));
    expect(talk.getState().lesson).not.toEqual(tour);
    await user.click(press('Back to the story’s own lesson'));
    await user.click(press('Yes, the story’s own'));
    expect(talk.getState().lesson).toEqual(tour);
    expect(kept()).toEqual(tour);
  });
});

describe('pinning a view', () => {
  it('adds to the lesson as another tab left it', async () => {
    const shelf = createLessonShelf(() => localStorage, story.id);
    const kept = () => openLessonOf(story, '', shelf);
    const tour = lessonOfTour(story);
    render(
      <MessagesProvider speech={speakEnglish('Asia/Muscat')}>
        <SessionProvider value={createSession(catalog)}>
          <PinToKept />
        </SessionProvider>
      </MessagesProvider>,
    );
    const theirs = { ...tour, title: 'Made in another tab' };
    kept().store.getState().changed(theirs, tour);
    const user = userEvent.setup();
    await user.click(press('Pin this view'));
    expect(kept().lesson).toMatchObject({ title: 'Made in another tab' });
    kept()
      .store.getState()
      .changed({ ...kept().lesson, minutes: 20 }, kept().lesson);
    const field = screen.getByRole('textbox', { name: 'Title of the pinned view' });
    await user.clear(field);
    await user.paste('Here');
    expect(kept().lesson).toMatchObject({ title: 'Made in another tab', minutes: 20 });
    expect(kept().lesson.stops.at(-1)).toMatchObject({ kind: 'view', title: 'Here' });
    expect(kept().store.getState().aside).toEqual([]);
  });

  it('puts what is seen after the stop of the talk, with a title to edit', async () => {
    const { user, talk, session, opened, write } = open(true);
    talk.getState().wentTo({ stop: 1, part: 0 });
    session.selection.getState().selected('ft-report', 'reader');
    session.view.getState().lensChosen('public');
    session.playback.getState().scrubbed(Infinity);
    await user.click(press('Pin this view'));
    expect(said()).toBe('Pinned as stop 3 of your lesson.');
    await write('Title of the pinned view', 'The first report');
    expect(talk.getState().lesson.stops[2]).toEqual({
      id: expect.stringMatching(/^view-ft-report-[a-z0-9]{1,7}$/),
      kind: 'view',
      title: 'The first report',
      view: { day: story.extent.to, lens: 'public', event: 'ft-report', sources: [] },
    });
    expect(talk.getState().place.stop).toBe(1);
    expect(talk.getState().lesson.stops).toHaveLength(opened.stops.length + 1);
  });
});

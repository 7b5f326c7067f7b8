// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTalkWindows } from '../../src/app/talk-windows.ts';
import { lessonOfTour } from '../../src/domain/lesson/lesson.ts';
import { timeSpent } from '../../src/domain/lesson/lesson-time.ts';
import { createLessonShelf } from '../../src/state/lesson-shelf.ts';
import { openLessonOf } from '../../src/state/lesson-store.ts';
import { createSession } from '../../src/state/session.ts';
import { createTalkStore } from '../../src/state/talk-store.ts';
import { muscatCatalog } from './render-story.tsx';

const catalog = muscatCatalog();
const { story } = catalog;
const releases: (() => void)[] = [];

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/present.html');
});
afterEach(() => {
  for (const release of releases.splice(0)) release();
});

/** A page of the talk at this address, as far as no part of it is drawn. */
function openPage(query = location.search) {
  history.replaceState(null, '', `/present.html${query}`);
  const windows = createTalkWindows();
  const talk = createTalkStore(lessonOfTour(story), story);
  const { store: own } = openLessonOf(
    story,
    '',
    createLessonShelf(() => localStorage, story.id),
  );
  releases.push(windows.bind({ session: createSession(catalog), talk, own }));
  return { windows, talk };
}

/** What `window.open` gives. */
function makeWindow() {
  const made = { closed: false, focus: vi.fn(), location: { href: '/present.html', replace: vi.fn() } };
  vi.spyOn(window, 'open').mockReturnValue(made as unknown as Window);
  return made;
}

describe('the windows that a talk opens', () => {
  it('bring the projected screen to where the talk is, be it black or explored', async () => {
    makeWindow();
    const laptop = openPage('?role=presenter&stop=4');
    laptop.talk.getState().wentTo({ stop: 3, part: 1 });
    laptop.talk.getState().exploringBegan();
    laptop.talk.getState().blackToggled();
    laptop.windows.openProjected();
    const address = vi.mocked(window.open).mock.lastCall?.[0] as string;
    const projected = openPage(address.slice(address.indexOf('?')));
    await vi.waitFor(() => expect(projected.windows.state.getState().others).toHaveLength(1));
    await vi.waitFor(() => expect(laptop.windows.state.getState().others).toHaveLength(1));
    for (const { talk } of [laptop, projected]) {
      expect(talk.getState()).toMatchObject({ place: { stop: 3, part: 1 }, black: true, exploring: true });
    }
  });

  it('open the projected screen anew where its window went to another page', () => {
    const { focus } = makeWindow();
    const { windows } = openPage('?role=presenter&room=elsewhere');
    windows.openProjected();
    windows.openProjected();
    expect(vi.mocked(window.open).mock.calls.map(([address]) => address)).toEqual([
      '/present.html?room=elsewhere',
      '/present.html?room=elsewhere',
    ]);
    expect(focus).not.toHaveBeenCalled();
  });

  it('time the stop that is shown, whichever view this window has', () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const { windows, talk } = openPage();
    const spent = (stop: number) => {
      const time = windows.state.getState().clock?.getState().time;
      return time && timeSpent(time, Date.now(), talk.getState().lesson.stops[stop]?.id);
    };
    talk.getState().wentTo({ stop: 3, part: 0 });
    windows.shownHere('presenter');
    now.mockReturnValue(1_002_000);
    windows.shownHere('class');
    talk.getState().wentTo({ stop: 6, part: 0 });
    now.mockReturnValue(1_006_000);
    windows.shownHere('presenter');
    expect([spent(3), spent(6)]).toEqual([2000, 4000]);
  });
});

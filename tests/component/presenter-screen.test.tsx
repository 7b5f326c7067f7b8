// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lesson, lessonOfTour } from '../../src/domain/lesson/lesson.ts';
import { PresenterScreen } from '../../src/present/presenter/presenter-screen.tsx';
import { keepInWindow } from '../../src/state/kept-text.ts';
import { createLessonClock } from '../../src/state/lesson-clock.ts';
import { TalkProvider } from '../../src/state/talk-context.tsx';
import type { Peer } from '../../src/state/talk-message.ts';
import { createTalkStore, type TalkStore } from '../../src/state/talk-store.ts';
import { muscatCatalog, renderStory } from './render-story.tsx';

const { story } = muscatCatalog();
const PROJECTED: Peer = { id: 'b', role: 'class', width: 1024, height: 768 };

beforeEach(() => {
  sessionStorage.clear();
  // jsdom lays nothing out.
  Element.prototype.checkVisibility = () => true;
});

interface Around {
  readonly lesson?: Lesson;
  readonly others?: readonly Peer[];
  readonly blocked?: boolean;
}

function open({ lesson = lessonOfTour(story), others = [PROJECTED], blocked = false }: Around = {}) {
  const talk = createTalkStore(lesson, story);
  const clock = createLessonClock(talk, Date.now, keepInWindow(`backchannel-time-${story.id}`));
  clock.follow();
  const ways = { onProjected: vi.fn(), onHere: vi.fn() };
  renderStory(
    <TalkProvider value={talk}>
      <PresenterScreen map={null} stillMap={null} clock={clock.store} others={others} blocked={blocked} {...ways} />
    </TalkProvider>,
  );
  return { talk, ...ways };
}

const go = (talk: TalkStore, stop: number, part = 0) => act(() => talk.getState().wentTo({ stop, part }));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const stopOf = (id: string) => lessonOfTour(story).stops.findIndex((stop) => stop.id === id);

describe("the teacher's window", () => {
  it('goes on part by part, and names what comes', async () => {
    const { talk } = open();
    await press('Next: who says so?');
    expect(talk.getState().place).toEqual({ stop: 0, part: 1 });
    await press('Next: the sources');
    await press('Next: stop 2');
    expect(talk.getState().place).toEqual({ stop: 1, part: 0 });
    await press('Previous');
    expect(talk.getState().place).toEqual({ stop: 0, part: 2 });
    go(talk, 99);
    for (const _ of ['hands', 'sources', 'end']) act(() => talk.getState().wentOn());
    expect(button('The end of the lesson').getAttribute('aria-disabled')).toBe('true');
  });

  it('lists the parts of the stop, shown and to come', async () => {
    const { talk } = open();
    go(talk, 0, 1);
    const parts = screen.getByText('Stop 1, part by part').nextElementSibling as HTMLElement;
    expect(
      within(parts)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['The event shown', 'Who says so? shown', 'The sources to come']);
    expect(within(parts).getByRole('listitem', { current: 'step' }).textContent).toMatch('Who says so?');
  });

  it("has the stop's notes, and its questions with their keys, which are shown to the class and taken away", async () => {
    const { talk } = open();
    const [step] = story.steps;
    expect(screen.getByRole('region', { name: 'Notes' }).textContent).toContain(
      typeof step?.notes === 'string' ? step.notes : '',
    );
    const questions = screen.getByRole('region', { name: 'Questions, with the key' });
    expect(within(questions).getAllByRole('listitem')).toHaveLength(step?.questions.length ?? 0);
    const [show] = within(questions).getAllByRole('button', { name: 'Show to class' });
    if (show) await userEvent.click(show);
    expect(talk.getState().asked).toBe(0);
    await userEvent.click(within(questions).getByRole('button', { name: 'Take away' }));
    expect(talk.getState().asked).toBeUndefined();
  });

  it("puts the teacher's own words over the story's", () => {
    const lesson = lessonOfTour(story);
    const [first, ...others] = lesson.stops;
    if (!first) throw new Error('The tour has no stop.');
    const own = { ...first, notes: 'Wait for the bell.', questions: [{ ask: 'Why here?', key: 'Ask Oman.' }] };
    open({ lesson: { ...lesson, title: 'Year ten', stops: [own, ...others] } });
    expect(screen.getByRole('heading', { level: 1, name: 'Presenter: Year ten' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Notes' }).textContent).toContain('Wait for the bell.');
    const questions = screen.getByRole('region', { name: 'Questions, with the key' });
    expect(questions.textContent).toContain('Why here?');
    expect(questions.textContent).toContain('Ask Oman.');
  });

  it('counts hands, never below none, and clears them', async () => {
    const { talk } = open();
    const at = lessonOfTour(story).stops.findIndex(({ kind }) => kind === 'pause');
    go(talk, at);
    const stop = talk.getState().lesson.stops[at]?.id ?? '';
    const hands = screen.getByRole('region', { name: 'Show of hands' });
    const [more] = within(hands).getAllByRole('button', { name: /^One hand more/ });
    const [less] = within(hands).getAllByRole('button', { name: /^One hand less/ });
    if (!more || !less) throw new Error('There is nothing to count with.');
    for (const key of [more, more, less, less, less, more]) await userEvent.click(key);
    expect(talk.getState().hands[stop]?.[0]).toBe(1);
    const [written] = within(hands).getAllByRole<HTMLInputElement>('textbox', { name: /^Hands: / });
    if (!written) throw new Error('There is nothing to write a count in.');
    expect(written.value).toBe('1');
    await userEvent.clear(written);
    await userEvent.type(written, '27');
    expect(talk.getState().hands[stop]?.[0]).toBe(27);
    await userEvent.clear(written);
    expect(talk.getState().hands[stop]?.[0]).toBe(0);
    await userEvent.click(within(hands).getByRole('button', { name: 'Clear' }));
    expect(talk.getState().hands[stop]).toBeUndefined();
  });

  it('blacks out, explores and comes back', async () => {
    const { talk } = open();
    await press('Black');
    expect(talk.getState().black).toBe(true);
    expect(button('Black').getAttribute('aria-pressed')).toBe('true');
    await press('Black');
    await press('Explore freely');
    expect(talk.getState().exploring).toBe(true);
    await press('Back to stop 1');
    expect(talk.getState().exploring).toBe(false);
  });

  it('jumps to any stop by the strip', async () => {
    const { talk } = open();
    const strip = screen.getByRole('navigation', { name: 'Jump to a stop' });
    expect(within(strip).getAllByRole('button')).toHaveLength(talk.getState().lesson.stops.length);
    const fourth = within(strip).getAllByRole('button')[3];
    if (fourth) await userEvent.click(fourth);
    expect(talk.getState().place).toEqual({ stop: 3, part: 0 });
    expect(within(strip).getByRole('button', { current: 'step' })).toBe(fourth);
  });

  it('has each stop of the strip in reach of Tab: the arrows lead the talk', async () => {
    const { talk } = open();
    const strip = screen.getByRole('navigation', { name: 'Jump to a stop' });
    const [first, second] = within(strip).getAllByRole('button');
    first?.focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{ArrowRight}');
    expect(talk.getState().place).toEqual({ stop: 0, part: 1 });
    await userEvent.keyboard('{Enter}');
    expect(talk.getState().place).toEqual({ stop: 1, part: 0 });
  });

  it('listens to clickers and keys as the slides do', async () => {
    const { talk, onProjected } = open();
    button('Pointer').focus();
    await userEvent.keyboard('{PageDown}');
    expect(talk.getState().place).toEqual({ stop: 0, part: 1 });
    await userEvent.keyboard('b');
    expect(talk.getState().black).toBe(true);
    await userEvent.keyboard('{End}');
    expect(talk.getState().place.stop).toBe(talk.getState().lesson.stops.length - 1);
    await userEvent.keyboard('s');
    expect(onProjected).toHaveBeenCalled();
  });

  it('starts its time with the first step, and keeps it while it is loaded again', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const { talk } = open();
    expect(button('Start')).toBeTruthy();
    go(talk, 1);
    expect(button('Pause')).toBeTruthy();
    now.mockReturnValue(1_000_000 + 95_000);
    await press('Pause');
    expect(screen.getByRole('timer', { name: 'Time of the lesson' }).textContent).toBe('1:35');
    expect(button(/^2.*1:35/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /^4% of the time is gone, \d+% of the lesson is told$/ })).toBeTruthy();
    expect(JSON.parse(sessionStorage.getItem(`backchannel-time-${story.id}`) ?? '{}')).toMatchObject({
      spent: { [talk.getState().lesson.stops[1]?.id ?? '']: 95_000 },
    });
    await press('Reset');
    expect(screen.getByRole('timer').textContent).toBe('0:00');
  });

  it('has one timer for all that shows the time', () => {
    const timers = vi.spyOn(globalThis, 'setInterval');
    open();
    expect(timers.mock.calls.filter(([, every]) => every === 1000)).toHaveLength(1);
  });

  it('says whether the class follows, and offers ways where it does not', async () => {
    open();
    expect(screen.getByText('The projector follows: stop 1, lens “As it happened”')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Show the slides here/ })).toBeNull();
  });

  it.each([false, true])('stands alone (blocked: %s)', async (blocked) => {
    const { onHere } = open({ others: [], blocked });
    expect(
      screen.getByText(blocked ? 'The browser let no second window open.' : 'No projected screen is open.'),
    ).toBeTruthy();
    expect(screen.queryAllByRole('button', { name: 'Open the projected screen' })).toHaveLength(blocked ? 0 : 1);
    await press('Show the slides here');
    await userEvent.keyboard('s');
    expect(onHere).toHaveBeenCalledTimes(2);
  });

  it('has no question of a stop that asks by itself to show again, but its key', () => {
    const { talk } = open();
    go(talk, stopOf(`${story.steps.find(({ pause }) => pause)?.id}-pause`));
    const questions = screen.getByRole('region', { name: 'Questions, with the key' });
    expect(within(questions).getAllByRole('listitem')).toHaveLength(1);
    expect(within(questions).getAllByRole('button', { name: /^Show the key/ })).toHaveLength(1);
    expect(within(questions).queryByRole('button', { name: 'Show to class' })).toBeNull();
  });
});

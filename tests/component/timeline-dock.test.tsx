// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { type Speech, speakEnglish } from '../../src/i18n/speech.ts';
import { createSession, type Session } from '../../src/state/session.ts';
import { SessionProvider } from '../../src/state/session-context.tsx';
import { TimelineDock } from '../../src/timeline/timeline-dock.tsx';
import { compileStory, makeClaim, makeEvent } from '../unit/domain/small-story.ts';

const DAY = 86_400_000;
const claims = [
  makeClaim({ id: 'c1', event: 'ships', time: { how: 'stated', edtf: '2023-11/..' } }),
  makeClaim({
    id: 'c2',
    event: 'talks',
    time: { how: 'stated', edtf: '2024-01-10' },
    places: [{ place: 'muscat', role: 'location' }],
  }),
  makeClaim({ id: 'c3', event: 'strikes', time: { how: 'stated', edtf: '2024-01-12' } }),
];
const events = [
  makeEvent({ id: 'ships', lane: 'strikes', extent: 'ongoing', when: ['c1'] }),
  makeEvent({ id: 'talks', when: ['c2'], where: ['c2'] }),
  makeEvent({ id: 'strikes', lane: 'strikes', when: ['c3'] }),
  makeEvent({ id: 'undated' }),
];

let session: Session;
let renders = 0;

beforeEach(() => {
  session = createSession(compileStory(events, claims));
  session.playback.getState().scrubbed(Date.parse('2024-01-10T12:00+04:00'));
  renders = 0;
  renderDock(speakEnglish('Asia/Muscat'));
});
afterEach(cleanup);

function renderDock(speech: Speech) {
  render(
    <SessionProvider value={session}>
      <MessagesProvider speech={speech}>
        <Profiler
          id="dock"
          onRender={() => {
            renders += 1;
          }}
        >
          <TimelineDock />
        </Profiler>
      </MessagesProvider>
    </SessionProvider>,
  );
}

const playhead = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Playhead' });
const day = () => new Date(session.playback.getState().position + 4 * 3_600_000).toISOString().slice(0, 10);

describe('the timeline dock', () => {
  it('is a region that says what it shows', () => {
    const region = screen.getByRole('region', { name: 'Timeline' });
    expect(region.textContent).toContain('3 dated events in 2 lanes, from January 2023 to March 2024');
    expect(region.textContent).toContain('Wednesday 10 January 2024');
    expect(region.textContent).toContain('2 events under way');
  });

  it('tells the playhead’s day, event and place in words', () => {
    expect(playhead().getAttribute('aria-valuetext')).toBe('10 January 2024, event 2 of 4, Muscat');
    act(() => session.playback.getState().scrubbed(Date.parse('2023-05-01T12:00+04:00')));
    expect(playhead().getAttribute('aria-valuetext')).toBe('1 May 2023, before the first of 4 events');
    act(() => session.playback.getState().scrubbed(Date.parse('2024-01-11T12:00+04:00')));
    expect(playhead().getAttribute('aria-valuetext')).toBe('11 January 2024, after event 2 of 4');
    expect(playhead().min).toBe('0');
    expect(playhead().max).toBe('455');
  });

  it('moves the playhead by the input, a day a step, a month a page', () => {
    fireEvent.input(playhead(), { target: { value: String(playhead().valueAsNumber - 1) } });
    expect(day()).toBe('2024-01-09');
    fireEvent.keyDown(playhead(), { key: 'PageUp' });
    expect(day()).toBe('2024-02-08');
    fireEvent.keyDown(playhead(), { key: 'PageDown' });
    expect(day()).toBe('2024-01-09');
  });

  it('moves the playhead by left and right keys the way that time runs', () => {
    fireEvent.keyDown(playhead(), { key: 'ArrowRight' });
    expect(day()).toBe('2024-01-11');
    fireEvent.keyDown(playhead(), { key: 'ArrowLeft' });
    expect(day()).toBe('2024-01-10');
    cleanup();
    renderDock({ ...speakEnglish('Asia/Muscat'), direction: 'rtl' });
    fireEvent.keyDown(playhead(), { key: 'ArrowLeft' });
    expect(day()).toBe('2024-01-11');
    fireEvent.keyDown(playhead(), { key: 'ArrowRight' });
    expect(day()).toBe('2024-01-10');
  });

  it('plays and pauses, and pauses when the playhead is taken hold of', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Play' }));
    expect(session.playback.getState().playing).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(session.playback.getState().playing).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Play' }));
    fireEvent.pointerDown(playhead());
    expect(session.playback.getState().playing).toBe(false);
  });

  it('steps to the event before and after', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Next event' }));
    expect([session.selection.getState().event, day()]).toEqual(['strikes', '2024-01-12']);
    await user.click(screen.getByRole('button', { name: 'Previous event' }));
    expect([session.selection.getState().event, day()]).toEqual(['talks', '2024-01-10']);
  });

  it('chooses pace and speed', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'calendar' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '2×');
    expect(session.playback.getState()).toMatchObject({ pace: 'calendar', speed: 2 });
  });

  it('moves the window’s edges by keyboard, and by buttons', async () => {
    const user = userEvent.setup();
    const from = screen.getByRole('slider', { name: 'Timeline shows from' });
    const before = session.view.getState().window;
    fireEvent.keyDown(from, { key: 'ArrowLeft' });
    expect(session.view.getState().window).toEqual({ start: before.start - 7 * DAY, end: before.end });
    await user.click(screen.getByRole('button', { name: 'Whole story' }));
    expect(session.view.getState().window.start).toBe(session.whole.calendar.starts[0]);
    expect(from.getAttribute('aria-valuetext')).toBe('1 January 2023');
    await user.click(screen.getByRole('button', { name: 'Show a shorter time' }));
    const { start, end } = session.view.getState().window;
    expect(end - start).toBeLessThan(400 * DAY);
    expect(start).toBeLessThan(session.playback.getState().position);
  });

  it('brings the window after a playhead that leaves it', () => {
    act(() => session.playback.getState().scrubbed(Date.parse('2023-05-01T12:00+04:00')));
    const { start, end } = session.view.getState().window;
    const { position } = session.playback.getState();
    expect(start <= position && position < end).toBe(true);
  });

  it('renders nothing while the playhead moves among the same active events', () => {
    const region = screen.getByRole('region', { name: 'Timeline' });
    act(() => session.playback.getState().scrubbed(Date.parse('2024-01-20T12:00+04:00')));
    const settled = renders;
    for (let at = 0; at < 60; at += 1) {
      act(() => session.playback.getState().scrubbed(Date.parse('2024-01-20T12:00+04:00') + (at % 30) * DAY));
    }
    expect(renders).toBe(settled);
    expect(region.textContent).toContain('Sunday 18 February 2024');
  });
});

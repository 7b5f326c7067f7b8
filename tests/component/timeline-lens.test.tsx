// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/state/session.ts';
import { TimelineDock } from '../../src/timeline/timeline-dock.tsx';
import { renderStory, startOf } from './render-story.tsx';

let session: Session;
let renders = 0;

beforeEach(() => {
  renders = 0;
  session = renderStory(
    <Profiler
      id="dock"
      onRender={() => {
        renders += 1;
      }}
    >
      <TimelineDock />
    </Profiler>,
  );
});

const dock = () => screen.getByRole('region', { name: 'Timeline' });
const playhead = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Playhead' });
const look = (lens: 'happened' | 'public') => act(() => session.view.getState().lensChosen(lens));
const goTo = (day: string) => act(() => session.playback.getState().scrubbed(startOf(session, day)));

describe('the dock through the second lens', () => {
  beforeEach(() => look('public'));

  it('says what is in print, and what is new today', () => {
    goTo('2024-03-13');
    expect(dock().textContent).toContain('In print by 13 March 2024');
    expect(dock().textContent).toContain('4 events became public today');
    expect(dock().textContent).toContain('17 events known so far, in 5 lanes');
    expect(playhead().getAttribute('aria-valuetext')).toBe('13 March 2024, 4 events became public today, 17 known');
  });

  it('speaks of the chosen sources where only some count', () => {
    act(() => session.filter.getState().toggled('sources', 'nyt'));
    goTo('2024-03-14');
    expect(playhead().getAttribute('aria-valuetext')).toBe(
      '14 March 2024, no event is new in the chosen sources today, 0 known',
    );
    expect(dock().textContent).not.toMatch(/became public/);
  });

  it('tells no number of what is not known yet', () => {
    goTo('2024-03-14');
    expect(playhead().getAttribute('aria-valuetext')).toBe('14 March 2024, more became known today, 17 known');
    expect(dock().textContent).toContain('more became known today');
    expect(dock().textContent).not.toMatch(/\b(of )?(23|24)\b/);
  });

  it('keeps steps of one day', () => {
    goTo('2024-03-13');
    fireEvent.input(playhead(), { target: { value: String(playhead().valueAsNumber + 2) } });
    expect(playhead().getAttribute('aria-valuetext')).toBe('15 March 2024, 6 events became public today, 23 known');
  });

  it('says where nothing came out', () => {
    goTo('2024-03-14');
    goTo('2024-03-20');
    expect(dock().textContent).toContain('no event became public today');
    expect(playhead().getAttribute('aria-valuetext')).toBe('20 March 2024, no event became public today, 23 known');
  });

  it('says it on the way back too', () => {
    goTo('2024-03-20');
    goTo('2024-03-16');
    expect(dock().textContent).toContain('more became known today');
    goTo('2024-03-17');
    expect(dock().textContent).toContain('no event became public today');
  });

  it('follows the filter, and says so', () => {
    goTo('2024-03-13');
    act(() => session.filter.getState().replaced({ ...session.filter.getState(), lanes: new Set(['gaza']) }, ''));
    const none = 'no event of those shown became public today';
    expect(playhead().getAttribute('aria-valuetext')).toBe(`13 March 2024, ${none}, 17 known`);
    expect(dock().textContent).toContain(none);
    act(() => session.filter.getState().replaced({ ...session.filter.getState(), lanes: new Set(['diplomacy']) }, ''));
    expect(dock().textContent).toContain('3 events of those shown became public today');
  });

  it('renders nothing for a frame without a publication', () => {
    goTo('2024-02-20');
    const settled = renders;
    for (let day = 21; day < 29; day += 1) goTo(`2024-02-${day}`);
    expect(renders).toBe(settled);
    expect(dock().textContent).toContain('In print by 28 February 2024');
    goTo('2024-03-13');
    expect(renders).toBeGreaterThan(settled);
  });
});

it('takes up the words of the first lens again', () => {
  look('public');
  goTo('2024-03-15');
  look('happened');
  expect(dock().textContent).toContain('Friday 15 March 2024');
  expect(playhead().getAttribute('aria-valuetext')).toContain('of 24');
});

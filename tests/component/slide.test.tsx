// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Stop } from '../../src/domain/lesson/lesson.ts';
import { Slide } from '../../src/present/slide.tsx';
import { type OpenTalk, renderTalk } from './render-talk.tsx';

const show = (stops?: readonly Stop[]): OpenTalk => renderTalk(<Slide map={<p>map</p>} />, stops);
const goTo = ({ talk }: OpenTalk, stop: number, part = 0) => act(() => talk.getState().wentTo({ stop, part }));
const TALKS: Stop = { id: 'two-rooms', kind: 'step', step: 'two-rooms' };
const PAUSE: Stop = { id: 'pause', kind: 'pause', step: 'two-rooms' };

describe('a stop of the tour', () => {
  it('tells the event first, then who says so, then the sources side by side', () => {
    const open = show([TALKS]);
    const slide = screen.getByRole('region', { name: 'The lesson' });
    expect(within(slide).getByText('10 January 2024')).toBeTruthy();
    expect(within(slide).getByText('1 of 1')).toBeTruthy();
    expect(slide.querySelector('.slide-aside')?.getAttribute('data-shown')).toBe('false');
    goTo(open, 0, 1);
    const aside = screen.getByRole('region', { name: 'Who says so?' });
    expect(aside.dataset['shown']).toBe('true');
    expect(aside.textContent).toContain('Financial Times, 13 March 2024');
    expect(aside.textContent).toContain('Both rest on American and Iranian officials, unnamed.');
    expect(screen.queryByRole('article')).toBeNull();
    goTo(open, 0, 2);
    const [first, second] = screen.getAllByRole('article');
    expect(first?.textContent).toContain('Financial Times');
    expect(first?.textContent).toContain('January, Oman');
    expect(second?.textContent).toContain('10 January, Muscat');
    // All that the stop says, with what had no room in large letters.
    expect(slide.textContent).toContain('The Financial Times knows of January and of Oman');
  });

  it('has the words of the teacher in the place of the story’s', () => {
    show([{ ...TALKS, title: 'Two rooms in one town' }]);
    expect(document.querySelector('.slide-statement')?.textContent).toBe('Two rooms in one town');
  });

  it('says in a line what has no place', () => {
    show([{ id: 'before', kind: 'step', step: 'before' }]);
    expect(screen.getByText('No place given: Talks in May')).toBeTruthy();
  });

  it('tells nothing of the talks through the second lens on the day before their publication', () => {
    show([
      {
        id: 'pinned',
        kind: 'view',
        view: { day: '2024-03-12', lens: 'public', event: 'muscat-talks', sources: [] },
      },
    ]);
    expect(document.body.textContent).not.toMatch(/Muscat|Oman/);
    expect(document.body.textContent).toContain('12 March 2024');
  });

  it('leads to a stop from the line of progress', async () => {
    const { talk } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Stop 4: Attacks on ships' }));
    expect(talk.getState().place).toEqual({ stop: 3, part: 0 });
    expect(screen.getByRole('button', { name: 'Stop 4: Attacks on ships' }).getAttribute('aria-current')).toBe('step');
  });
});

describe('a question', () => {
  it('hides whose words they are until the class has voted', () => {
    const open = show([TALKS, PAUSE]);
    goTo(open, 1);
    expect(screen.getByText('Question 1 of 1')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Who wanted the meeting?' })).toBeTruthy();
    const accounts = screen.getByRole('article', { name: 'Account one' }).parentElement;
    expect(accounts?.textContent).not.toMatch(/Times/);
    expect(within(accounts as HTMLElement).getAllByText('Who says so: later')).toHaveLength(2);
    goTo(open, 1, 2);
    expect(screen.getByRole('article', { name: 'Account one' }).textContent).toContain('Financial Times');
    expect(screen.queryByText('Who says so: later')).toBeNull();
  });

  it('counts hands in strokes and figures', () => {
    const open = show([TALKS, PAUSE]);
    goTo(open, 1, 1);
    act(() => {
      for (let hand = 0; hand < 7; hand += 1) open.talk.getState().handsCounted('pause', 0, 1);
    });
    const votes = screen.getByRole('list', { name: 'Show of hands' });
    const [first] = within(votes).getAllByRole('listitem');
    expect(first?.textContent).toContain('An American official');
    expect(within(first as HTMLElement).getByText('7 hands')).toBeTruthy();
    // Five and two.
    expect(first?.querySelectorAll('svg')).toHaveLength(2);
  });

  it('of the stop stands over it when the teacher shows it', () => {
    const open = show([TALKS]);
    act(() => open.talk.getState().questionAsked(0));
    expect(screen.getByRole('heading', { name: 'Two newspapers tell it. Are they two witnesses?' })).toBeTruthy();
    act(() => open.talk.getState().questionAsked(undefined));
    expect(screen.queryByRole('heading', { name: /two witnesses/ })).toBeNull();
  });
});

it('compares two reports, and names them with the second part', () => {
  const open = show([{ id: 'months', kind: 'comparison', comparison: 'C04' }]);
  expect(screen.getByText('they contradict')).toBeTruthy();
  expect(
    screen
      .getAllByRole('article')
      .map(({ textContent }) => textContent)
      .join(),
  ).not.toContain('Times');
  goTo(open, 0, 1);
  expect(screen.getByRole('article', { name: 'Account two' }).textContent).toContain('New York Times');
});

it('is blank, and black', () => {
  const open = show([{ id: 'eyes', kind: 'blank' }]);
  expect(screen.queryByRole('article')).toBeNull();
  act(() => open.talk.getState().blackToggled());
  expect(screen.getByText('The screen is black')).toBeTruthy();
});

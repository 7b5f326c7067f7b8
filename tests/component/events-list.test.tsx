// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EventList } from '../../src/events/event-list.tsx';
import { renderStory, seenText, startOf } from './render-story.tsx';

const list = () => screen.getByRole('list', { name: 'Events' });
const item = (id: string) => list().querySelector<HTMLElement>(`[data-event="${id}"]`) as HTMLElement;
const shownIds = () =>
  [...list().querySelectorAll('li[data-event]:not([hidden])')].map((li) => li.getAttribute('data-event'));

describe('the event list', () => {
  it('has one item an event, with its state at the playhead and its dates in words', () => {
    const session = renderStory(<EventList />);
    expect(list().querySelectorAll(':scope > li')).toHaveLength(24);
    for (const { id } of session.whole.events) expect(item(id).dataset.state).toBe(session.states.stateOf(id));
    expect(item('muscat-talks').dataset.state).toBe('active');
    expect(within(item('muscat-talks')).getByText(/10 January, or “January”/)).toBeTruthy();
    expect(seenText(item('regional-hostilities'))).toContain('no date given · no place');
    const described = within(item('regional-hostilities')).getByRole('button');
    expect(document.getElementById(described.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'no place',
    );
  });

  it('groups by year and month, undated ones last', () => {
    renderStory(<EventList />);
    const headings = within(list())
      .getAllByRole('heading')
      .map(({ textContent }) => textContent);
    expect(headings).toEqual(['2023', 'January 2024', 'February 2024', 'March 2024', 'No date given']);
  });

  it('selects an event by its button and marks the selected one', async () => {
    const session = renderStory(<EventList />);
    expect(screen.getByRole('button', { current: true }).textContent).toBe('Secret, indirect talks in Muscat');
    await userEvent.click(screen.getByRole('button', { name: 'Strikes on Houthi targets in Yemen' }));
    expect(session.selection.getState()).toMatchObject({ event: 'yemen-strikes', cause: 'reader' });
    expect(screen.getByRole('button', { current: true }).textContent).toBe('Strikes on Houthi targets in Yemen');
  });

  it('follows the playhead', () => {
    const session = renderStory(<EventList />);
    act(() => session.playback.getState().scrubbed(startOf(session, '2024-01-09')));
    expect(item('muscat-talks').dataset.state).not.toBe('active');
    act(() => session.playback.getState().scrubbed(startOf(session, '2024-01-12')));
    expect(item('yemen-strikes').dataset.state).toBe('active');
  });

  it('tells how the map draws an event, once the map has told', () => {
    const session = renderStory(<EventList />);
    expect(item('muscat-talks').hasAttribute('data-drawn')).toBe(false);
    act(() => session.drawn.getState().told([['muscat-talks', 'point:muscat country:oman']]));
    expect(item('muscat-talks').dataset.drawn).toBe('point:muscat country:oman');
  });
});

describe('its filters', () => {
  it('switch a lane off and on, and keep its items in the document', async () => {
    const session = renderStory(<EventList />);
    const gaza = screen.getByRole('button', { name: 'Gaza, 4 events' });
    await userEvent.click(gaza);
    expect(gaza.getAttribute('aria-pressed')).toBe('false');
    expect(item('gaza-war').dataset.state).toBe('hidden');
    expect(item('gaza-war').hidden).toBe(true);
    expect(screen.getByText('20 of 24 events').parentElement?.textContent).toBe('20 of 24 events Gaza is off');
    expect(session.announcements.getState().words).toBe('20 of 24 events');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(gaza.getAttribute('aria-pressed')).toBe('true');
    expect(shownIds()).toHaveLength(24);
  });

  it('open by keyboard, close by Escape, and give the focus back', async () => {
    const session = renderStory(<EventList />);
    const opener = screen.getByRole('button', { name: 'Source' });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    await screen.findByRole('checkbox', { name: /Financial Times/ });
    await userEvent.keyboard('{Tab} ');
    expect([...session.filter.getState().sources]).toEqual(['ft']);
    await userEvent.keyboard('{Escape}');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener);
    expect(opener.textContent).toBe('Source: Financial Times');
    await userEvent.click(screen.getByRole('button', { name: 'Clear source' }));
    expect(shownIds()).toHaveLength(24);
  });
});

describe('its search', () => {
  it('narrows the list alone, marks the words and shows the claims that have them', async () => {
    renderStory(<EventList />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search 24 events, 111 claims' }), 'ceasefire');
    await waitFor(() => expect(item('jordan-attack').hidden).toBe(true));
    expect(item('muscat-talks').hidden).toBe(false);
    expect(item('jordan-attack').dataset.state).not.toBe('hidden');
    const claims = await within(item('muscat-talks')).findByRole('list', { name: 'Claims found' });
    expect(within(claims).getAllByText('ceasefire', { selector: 'mark' }).length).toBeGreaterThan(0);
    await userEvent.keyboard('{Escape}');
    expect(shownIds()).toHaveLength(24);
  });

  it('says what narrows an empty result, and the ways out', async () => {
    const session = renderStory(<EventList />);
    act(() => {
      session.filter.getState().toggled('lanes', 'gaza');
      session.filter.getState().toggled('sources', 'ft');
      session.filter.getState().searched('Jordan');
    });
    expect(await screen.findByRole('heading', { name: 'Nothing here has “Jordan”' })).toBeTruthy();
    expect(shownIds()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Clear both filters' }));
    expect(session.filter.getState().query).toBe('Jordan');
    expect(shownIds()).toContain('jordan-attack');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(shownIds()).toHaveLength(24);
  });
});

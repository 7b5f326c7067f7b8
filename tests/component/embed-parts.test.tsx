// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EmbedNotice } from '../../src/app/embed-notice.tsx';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { EmbedFoot } from '../../src/embed/embed-foot.tsx';
import { EmbedHead } from '../../src/embed/embed-head.tsx';
import { readEmbedQuery } from '../../src/embed/embed-query.ts';
import { EventIndex } from '../../src/embed/event-index.tsx';
import { EventSources } from '../../src/embed/event-sources.tsx';
import { FilterNote } from '../../src/embed/filter-note.tsx';
import { PlacelessNote } from '../../src/embed/placeless-note.tsx';
import { TourSteps } from '../../src/embed/tour-steps.tsx';
import { readAddress } from '../../src/state/address-query.ts';
import { muscatCatalog, renderStory, startOf } from './render-story.tsx';

describe('the head', () => {
  it('has the title, and the first sentence of what the story is about', () => {
    const { whole } = renderStory(<EmbedHead />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The Muscat talks, January 2024');
    const first = document.querySelector('.embed-head p')?.textContent ?? '';
    expect(first).toMatch(/\.$/);
    expect(JSON.stringify(whole.story.summary)).toContain(first);
    expect(first.match(/\. /)).toBeNull();
  });
});

it('the notice says what the address asks for in vain', () => {
  const search = '?layout=round&event=nobody&controls=yes';
  const problems = [...readAddress(search, muscatCatalog()).problems, ...readEmbedQuery(search).problems];
  renderStory(<EmbedNotice problems={problems} />);
  expect(screen.getByRole('status').textContent).toBe(
    '2 values of the link were left out. event=nobody: expected the id of an event of this story. layout=round: expected column / wide / square / list.',
  );
});

it('the note says which part of the story is shown, and nothing where it is the whole', () => {
  const { filter, whole } = renderStory(<FilterNote />);
  expect(document.querySelector('.embed-filter')).toBeNull();
  const lanes = whole.story.lanes.map(({ id }) => id).slice(1);
  act(() => filter.getState().replaced({ ...NO_FILTER, lanes: new Set(lanes), sources: new Set(['ft']) }, ''));
  expect(document.querySelector('.embed-filter')?.textContent).toBe(
    `Filters ${whole.story.lanes[0]?.name} is off; only Financial Times`,
  );
});

describe('the sources of an event', () => {
  const evidence = () => screen.getByRole('region', { name: 'Evidence' });

  it('are side by side, each with its day, its words and its whole address for paper', () => {
    const { whole } = renderStory(<EventSources />);
    const articles = within(evidence()).getAllByRole('article');
    expect(articles.map((article) => article.getAttribute('aria-label'))).toEqual([
      'Financial Times',
      'New York Times',
    ]);
    articles.forEach((article, index) => {
      const source = whole.sources.get(['ft', 'nyt'][index] ?? '');
      const link = within(article).getByRole<HTMLAnchorElement>('link');
      expect([link.getAttribute('href'), link.textContent]).toEqual([source?.url, source?.url]);
    });
    expect(articles[0]?.textContent).toContain('ten months');
    expect(articles[1]?.textContent).toContain('nearly eight months');
  });

  it('leave room for a report that is not in print yet', () => {
    const session = renderStory(<EventSources />);
    act(() => {
      session.view.getState().lensChosen('public');
      session.playback.getState().scrubbed(startOf(session, '2024-03-14'));
    });
    expect(within(evidence()).getAllByRole('article')).toHaveLength(1);
    expect(within(evidence()).getByRole('heading', { name: 'A second report' })).toBeTruthy();
    expect(evidence().textContent).not.toContain('Muscat');
  });

  it('say so where nothing of the event was in print', () => {
    const session = renderStory(<EventSources />);
    act(() => {
      session.view.getState().lensChosen('public');
      session.playback.getState().scrubbed(startOf(session, '2024-01-10'));
      session.selection.getState().selected('muscat-talks', 'reader');
    });
    expect(evidence().textContent).toBe('Nothing of this event was in print by this day.');
  });

  it('do not repeat the day on which a report came out', () => {
    const session = renderStory(<EventSources />);
    act(() => session.selection.getState().selected('ft-report', 'reader'));
    const [own] = within(evidence()).getAllByRole('article');
    expect(own?.textContent?.match(/13 March/g)).toHaveLength(1);
  });
});

describe('the list of events', () => {
  it('chooses, and marks what is chosen', async () => {
    const { selection } = renderStory(<EventIndex choosable />);
    const list = screen.getByRole('list', { name: 'Events' });
    const chosen = () => list.querySelectorAll('[aria-current="true"]');
    expect(chosen()[0]?.textContent).toBe('Secret, indirect talks in Muscat');
    await userEvent.click(within(list).getByRole('button', { name: 'War in Gaza' }));
    expect(selection.getState().event).toBe('gaza-war');
    expect([...chosen()].map(({ textContent }) => textContent)).toEqual(['War in Gaza']);
  });

  it('has the same words with nothing to press', () => {
    renderStory(
      <>
        <EventIndex choosable />
        <EventIndex choosable={false} />
      </>,
    );
    const [first, second] = screen.getAllByRole('list', { name: 'Events' });
    expect(second?.textContent).toBe(first?.textContent);
    expect(within(second as HTMLElement).queryAllByRole('button')).toEqual([]);
  });
});

describe('the foot', () => {
  const follow = vi.fn();
  const foot = () => screen.getByRole('contentinfo');

  it('of a live page leads to the story, and says nothing of versions', () => {
    renderStory(<EmbedFoot href="./" onFollow={follow} version={undefined} />);
    expect(screen.getByRole('link', { name: /^Open the full story ?,/ }).getAttribute('href')).toBe('./');
    expect(foot().textContent).not.toMatch(/frozen|version/i);
  });

  it('of a frozen one says of which day and version it is, and that the story goes on', () => {
    renderStory(<EmbedFoot href="../../" onFollow={follow} version={{ name: 'ae6907bf', day: '2026-11-22' }} />);
    expect(foot().textContent).toContain('Frozen as it stood on 22 November 2026 (version ae6907bf)');
    expect(screen.getByRole('link', { name: /^Open the full story as it is now/ })).toBeTruthy();
  });

  it('of one whose day nobody wrote down names the version', () => {
    renderStory(<EmbedFoot href="../../" onFollow={follow} version={{ name: 'ae6907bf', day: undefined }} />);
    expect(foot().textContent).toContain('Frozen as version ae6907bf');
  });

  it('has its whole address on paper, of what is shown then', () => {
    const point = (link: HTMLAnchorElement) => {
      link.href = 'https://news.example/stories/muscat-2024/?event=gaza-war';
    };
    renderStory(<EmbedFoot href="./" onFollow={point} version={undefined} />);
    expect(screen.getByRole('link').dataset['address']).toBeUndefined();
    dispatchEvent(new Event('beforeprint'));
    expect(screen.getByRole('link').dataset['address']).toBe(
      'https://news.example/stories/muscat-2024/?event=gaza-war',
    );
  });
});

describe('the tour in the place of the scrubber', () => {
  it('goes from stop to stop, and not beyond either end', async () => {
    const user = userEvent.setup();
    const { view, whole } = renderStory(<TourSteps />);
    act(() => view.getState().tourStopReached(0));
    const tour = screen.getByRole('region', { name: 'Guided tour' });
    const button = (name: string) => within(tour).getByRole<HTMLButtonElement>('button', { name });
    expect(button('Previous stop').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Next stop'));
    expect(tour.dataset['stop']).toBe('2');
    await user.click(button('Previous stop'));
    expect(tour.dataset['stop']).toBe('1');
    // Disabled, it would have dropped the focus.
    expect(document.activeElement).toBe(button('Previous stop'));
    await user.click(button('Previous stop'));
    expect(tour.dataset['stop']).toBe('1');
    act(() => view.getState().tourStopReached(whole.story.steps.length - 1));
    expect(button('Next stop').getAttribute('aria-disabled')).toBe('true');
  });

  it('claims no stop where somebody went their own way, and leads back', async () => {
    const { view } = renderStory(<TourSteps />);
    act(() => view.getState().tourStopReached(2));
    act(() => view.getState().tourLeft());
    const tour = screen.getByRole('region', { name: 'Guided tour' });
    expect(tour.dataset['stop']).toBeUndefined();
    await userEvent.click(within(tour).getByRole('button', { name: /^Back to stop 3 of / }));
    expect(tour.dataset['stop']).toBe('3');
  });
});

describe('an event without a place', () => {
  it('is named over the map, in words, since no mark on it is its own', () => {
    const session = renderStory(<PlacelessNote />);
    expect(screen.queryByText(/Not on the map/)).toBeNull();
    act(() => session.selection.getState().selected('post-january-messages', 'reader'));
    expect(screen.getByText(/Not on the map/).textContent).toBe(
      'Messages go on through Oman Not on the map: no place is given for it.',
    );
  });
});

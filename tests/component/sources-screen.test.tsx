// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SourcesScreen } from '../../src/sources/sources-screen.tsx';
import type { Session } from '../../src/state/session.ts';
import { renderStory, seenText, startOf } from './render-story.tsx';

const OUTSIDE = ['Xinhua', 'CENTCOM', 'Tower 22', 'Doha', 'Galaxy Leader', 'IRNA', 'irantimes', 'Felicia Schwartz'];

const report = (name: string) => screen.getByRole('article', { name });
const outside = () => screen.getByRole('region', { name: /^Outside/ });
const oddities = () => screen.getByRole('region', { name: 'Oddities of the print' });
const source = (name: string) => {
  const item = within(outside()).getByText(name).closest('li');
  if (!item) throw new Error(`${name} is in no list.`);
  return within(item);
};
const choose = (session: Session, ...sources: readonly string[]) =>
  act(() => {
    const { replaced, query, ...state } = session.filter.getState();
    replaced({ ...state, sources: new Set(sources) }, query);
  });
const readPublicly = (session: Session, day: string) =>
  act(() => {
    session.view.getState().lensChosen('public');
    session.playback.getState().scrubbed(startOf(session, day));
  });

describe('the reports', () => {
  it('are counted, and what is missing of them is said first', () => {
    renderStory(<SourcesScreen />);
    expect(screen.getByRole('heading', { name: 'Sources' })).toBeTruthy();
    expect(
      screen.getByText(/^Two reports carry the story’s 86 claims\. 19 sources outside .* add 25 claims/),
    ).toBeTruthy();
    expect(screen.getByText(/^Neither report prints a year/)).toBeTruthy();
    expect(screen.getByText(/Neither newspaper’s own page was seen/)).toBeTruthy();
  });

  it('are not said to be out of print where none was chosen, or none of the chosen is out', () => {
    const session = renderStory(<SourcesScreen />);
    choose(session, 'xinhua');
    expect(screen.getByText(/^None of the story’s reports is among the chosen sources\./)).toBeTruthy();
    choose(session, 'nyt', 'reuters-doha');
    readPublicly(session, '2024-03-14');
    expect(screen.getByText(/^None of the chosen reports is in print yet\./)).toBeTruthy();
  });

  it('stand in the order of their days, with chain, facts and page', () => {
    renderStory(<SourcesScreen />);
    const names = screen.getAllByRole('article').map((article) => article.getAttribute('aria-label'));
    expect(names).toEqual(['Financial Times', 'New York Times']);
    const nyt = within(report('New York Times'));
    expect(nyt.getByText('Friday 15 March 2024')).toBeTruthy();
    const chain = within(nyt.getByRole('list', { name: 'From the fact outwards' })).getAllByRole('listitem');
    expect(chain.map(({ textContent }) => textContent)).toEqual([
      'Iranian and American officialsunnamed',
      'New York Times',
      'Alhurrain Arabic',
      'a republisherin machine-translated English',
    ]);
    expect(nyt.getByText('51 claims on 15 events, B01 to B51')).toBeTruthy();
    expect(nyt.getByText('none named for 22 of its claims')).toBeTruthy();
    expect(nyt.getByText('Alhurra, day unknown')).toBeTruthy();
    expect(nyt.getByText('unknown; the report’s own day counts')).toBeTruthy();
    expect(nyt.getByText('22 November 2026')).toBeTruthy();
    const page = nyt.getByRole('link', { name: /^powerlinescrap\.com/ });
    expect(page.getAttribute('href')).toBe(page.querySelector('[title]')?.getAttribute('title'));
    expect(nyt.getByText('SHA-256 8209af40…132a4305', { selector: '[title]' }).title).toHaveLength(64);
  });

  it('give their whole SHA-256 to the clipboard', async () => {
    const user = userEvent.setup();
    renderStory(<SourcesScreen />);
    await user.click(within(report('Financial Times')).getByRole('button', { name: /^Copy the whole SHA-256/ }));
    expect(await navigator.clipboard.readText()).toMatch(/^61a22901[0-9a-f]{48}5b8e8875$/);
    expect(await within(report('Financial Times')).findByText('Copied')).toBeTruthy();
  });
});

describe('the sources outside the reports', () => {
  it('come with the denial first, its chain, its host and the claims that it denies', () => {
    renderStory(<SourcesScreen />);
    const first = within(outside()).getAllByRole('listitem')[0];
    expect(first?.textContent).toContain('Xinhua, citing IRNA 14 March 2024');
    const xinhua = source('Xinhua, citing IRNA');
    expect(xinhua.getByText('An Iranian official, unnamed, then IRNA, then Xinhua')).toBeTruthy();
    expect(xinhua.getByText('denies A01, A02, A08, B02, B04, B21')).toBeTruthy();
    const link = xinhua.getByRole('link', {
      name: /^english\.news\.cn ?, opens in a new tab$/,
    });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/english\.news\.cn\//);
  });

  it('say how each bears on the reports', () => {
    renderStory(<SourcesScreen />);
    expect(source('Reuters, as carried by Lincoln Daily News').getByText('differs from B41')).toBeTruthy();
    expect(source('Wikipedia, Tower 22 drone attack').getByText('adds to B29')).toBeTruthy();
    expect(source('Hawar News').getByText('agrees with B27')).toBeTruthy();
  });

  it('lead to their event on the map', async () => {
    const user = userEvent.setup();
    const session = renderStory(<SourcesScreen />);
    await user.click(source('Hawar News').getByRole('button', { name: /on map and timeline$/ }));
    expect(session.selection.getState().event).toBe('iraq-syria-strikes');
    expect(session.view.getState().screen).toBe('map');
  });

  it('list those apart that only settle a point', () => {
    renderStory(<SourcesScreen />);
    const single = within(screen.getByRole('region', { name: 'Looked up for single points' }));
    expect(single.getAllByRole('listitem')).toHaveLength(11);
    expect(single.getByText('Copies of the Financial Times report')).toBeTruthy();
  });

  it('can be switched off: then nothing of them is left, and the rest of the filter stays', async () => {
    const user = userEvent.setup();
    const session = renderStory(<SourcesScreen />);
    act(() => session.filter.getState().toggled('lanes', 'talks'));
    await user.click(screen.getByRole('checkbox', { name: 'Show them in the views' }));
    expect([...session.filter.getState().sources]).toEqual(['ft', 'nyt']);
    expect([...session.filter.getState().lanes]).toEqual(['talks']);
    expect(within(outside()).getByText(/^30 outside sources are switched off/)).toBeTruthy();
    for (const word of OUTSIDE) expect(document.body.textContent).not.toContain(word);
    await user.click(screen.getByRole('checkbox', { name: 'Show them in the views' }));
    expect(session.filter.getState().sources.size).toBe(0);
    expect(source('Xinhua, citing IRNA')).toBeTruthy();
  });

  it('come beside the one report that was chosen, and leave it alone again', async () => {
    const user = userEvent.setup();
    const session = renderStory(<SourcesScreen />);
    choose(session, 'ft');
    const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Show them in the views' });
    expect(tick.checked).toBe(false);
    await user.click(tick);
    expect(session.filter.getState().sources.has('ft')).toBe(true);
    expect(session.filter.getState().sources.has('nyt')).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Another choice/ }).checked).toBe(true);
    await user.click(tick);
    expect([...session.filter.getState().sources]).toEqual(['ft']);
  });
});

describe('which sources count', () => {
  it('offers all, the reports, and each of them, with what each tells', () => {
    renderStory(<SourcesScreen />);
    const group = within(screen.getByRole('group', { name: 'Which sources count' }));
    const names = group.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(names).toEqual([
      'All of them, 24 events, 111 claims',
      'The two reports alone, 24 events, 86 claims',
      'Financial Times alone, 12 events, 35 claims',
      'New York Times alone, 15 events, 51 claims',
    ]);
    expect(screen.getByText('Every source counts: nothing is left out.')).toBeTruthy();
  });

  it('tells what the Financial Times alone leaves out, without naming it', async () => {
    const user = userEvent.setup();
    const session = renderStory(<SourcesScreen />);
    await user.click(screen.getByRole('radio', { name: /^Financial Times alone/ }));
    expect([...session.filter.getState().sources]).toEqual(['ft']);
    expect(
      screen.getByText('Financial Times alone: 12 of 24 events, 76 of 111 claims and 21 comparisons are lost.'),
    ).toBeTruthy();
    expect(screen.getByText('The exact place of “Secret, indirect talks in Oman”')).toBeTruthy();
    expect(screen.getByText(/^The day of .*“Secret, indirect talks in Oman”/)).toBeTruthy();
    expect(screen.queryByRole('article', { name: 'New York Times' })).toBeNull();
    expect(screen.getByRole('main').textContent).not.toMatch(/Muscat|10 January/);
    await user.click(screen.getByRole('radio', { name: /^All of them/ }));
    expect(session.filter.getState().sources.size).toBe(0);
  });
});

describe('the oddities of the print', () => {
  it('are set as printed, as they are likely to be read, and on what ground', () => {
    renderStory(<SourcesScreen />);
    const table = within(within(oddities()).getByRole('table', { name: 'Oddities of the print' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Where',
      'As printed',
      'Likely reading',
      'What it rests on',
    ]);
    const cells = (row: RegExp) => within(table.getByRole('row', { name: row })).getAllByRole('cell');
    expect(cells(/United Nations/).map(seenText)).toEqual([
      'FT ¶7',
      'the United Nations spokesman',
      'US officials',
      expect.stringContaining('Copies of the report.'),
    ]);
    expect(cells(/ten months/)[2]?.textContent).toBe('left as it is');
    expect(within(oddities()).getByText('23 in the two reports')).toBeTruthy();
    expect(within(oddities()).getByText(/^“Today \(Wednesday\)”/)).toBeTruthy();
  });

  it('keep to what the sources that count tell', () => {
    const session = renderStory(<SourcesScreen />);
    choose(session, 'ft', 'nyt');
    expect(within(oddities()).getByRole('row', { name: /United Nations/ }).textContent).toContain('left as it is');
  });
});

describe('through the second lens', () => {
  it('says that nothing is in print yet, and gives ways on', async () => {
    const user = userEvent.setup();
    const session = renderStory(<SourcesScreen />);
    readPublicly(session, '2023-01-01');
    expect(screen.getByRole('heading', { name: 'Nothing is in print by 1 January 2023.' })).toBeTruthy();
    expect(screen.getByRole('main').textContent).not.toMatch(/Muscat|Oman|Times|Xinhua/);
    await user.click(screen.getByRole('button', { name: 'Go to the first day in print' }));
    expect(source('Axios, as carried by Shafaqna')).toBeTruthy();
    readPublicly(session, '2023-01-01');
    await user.click(screen.getByRole('button', { name: 'See it as it happened' }));
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('knows a report from its day on, and nothing of those to come', () => {
    const session = renderStory(<SourcesScreen />);
    readPublicly(session, '2024-03-12');
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(/^None of the story’s reports is in print yet/)).toBeTruthy();
    expect(screen.getByRole('main').textContent).not.toMatch(/Muscat|Financial Times|New York Times|the talks:/);
    readPublicly(session, '2024-03-14');
    expect(screen.getAllByRole('article').map((article) => article.getAttribute('aria-label'))).toEqual([
      'Financial Times',
    ]);
    // What the second report says is not out, nor which of its claims are denied.
    expect(source('Xinhua, citing IRNA').getByText('denies A01, A02, A08')).toBeTruthy();
    expect(screen.getByRole('main').textContent).not.toMatch(/Muscat|New York Times/);
    readPublicly(session, '2024-03-15');
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('tells when nothing of the chosen sources is out, with the way back to all', async () => {
    const user = userEvent.setup();
    const session = renderStory(<SourcesScreen />);
    choose(session, 'nyt');
    readPublicly(session, '2024-03-13');
    expect(screen.getByRole('heading', { name: /^Nothing of the sources that you chose/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Let all sources count' }));
    expect(report('Financial Times')).toBeTruthy();
  });
});

// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DifferencesScreen } from '../../src/differences/differences-screen.tsx';
import { renderStory, startOf } from './render-story.tsx';

const table = () => screen.getByRole('table', { name: 'What each report says, topic by topic' });
// By their markup: roles of a whole table are slow to work out in jsdom.
const heads = () => [...table().querySelectorAll('th[scope="row"]')];
const topics = () => heads().map((head) => head.firstChild?.textContent);
const reason = () => document.querySelector('.differences-empty > p')?.textContent;
const row = (topic: string) =>
  heads()
    .find((head) => head.firstChild?.textContent === topic)
    ?.closest('tr') as HTMLElement;

describe('where the reports differ', () => {
  it('lays all topics side by side, what clashes first, the reports in the order of their days', () => {
    renderStory(<DifferencesScreen />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Where the reports differ');
    expect(screen.getByText(/^Two reports, two days apart\. 21 topics .* Neither is marked right\.$/)).toBeTruthy();
    expect(screen.getByText(/^Not two witnesses/, { selector: '.differences-witnesses' })).toBeTruthy();
    expect(
      within(table())
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Topic',
      'Financial Times 13 March 2024',
      'Relation',
      'New York Times 15 March 2024',
      'Why, and how it is drawn',
    ]);
    expect(within(table()).getAllByRole('rowheader')).toHaveLength(21);
    expect(topics().slice(0, 2)).toEqual(['How long since the last talks?', 'Whose initiative']);
  });

  it('marks the differing words, draws differing values, and keeps a silence quiet', () => {
    renderStory(<DifferencesScreen />);
    expect(within(table()).getByText('and Abram Paley', { selector: 'mark' })).toBeTruthy();
    for (const topic of ['Day', 'Place']) expect(row(topic).querySelectorAll('.precision-mark')).toHaveLength(2);
    expect(row('How long since the last talks?').querySelectorAll('.span-mark')).toHaveLength(2);
    expect(row('Form of the talks').querySelectorAll('.precision-mark, .span-mark')).toHaveLength(0);
    expect(within(row('Start of the ship attacks')).getByText('No start is given').closest('p')?.className).toContain(
      'silent',
    );
  });

  it('draws the contradiction large, with what we infer and the reason beside it', () => {
    renderStory(<DifferencesScreen />);
    const figure = screen.getByRole('region', { name: 'How long since the last talks?' });
    const drawing = within(figure).getByRole('img', { name: /ten months, 10 March 2023 to 10 January 2024/ });
    expect(drawing.getAttribute('aria-label')).toContain('nearly eight months');
    expect(drawing.getAttribute('aria-label')).toContain('our inference');
    expect(figure.textContent).toContain('Shaded: May 2023, Indirect talks in May (Financial Times)');
    expect(within(figure).getByText(/That last count is our inference\.$/)).toBeTruthy();
  });

  it('shows as many topics as each choice of relation says', async () => {
    const session = renderStory(<DifferencesScreen />);
    const choices = within(screen.getByRole('group', { name: 'Which topics' })).getAllByRole('button');
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'All 21',
      'Contradict 1',
      'Tension 1',
      'Differ 3',
      'More exact 2',
      'One says more 5',
      'Compatible 2',
      'Agree 4',
      'Other 3',
    ]);
    for (const choice of choices) {
      await userEvent.click(choice);
      expect(choice.getAttribute('aria-pressed')).toBe('true');
      expect(choices.filter((other) => other.getAttribute('aria-pressed') === 'true')).toHaveLength(1);
      const count = Number(choice.textContent?.match(/\d+$/)?.[0]);
      expect(topics()).toHaveLength(count);
      if (count < 21) expect(session.announcements.getState().words).toBe(`${count} of 21 topics`);
    }
  });

  it('goes from a claim and from a topic to the event in the reader', async () => {
    const session = renderStory(<DifferencesScreen />);
    const { screenChosen, evidenceToggled } = session.view.getState();
    act(() => screenChosen('differences'));
    act(() => evidenceToggled());
    await userEvent.click(screen.getByRole('button', { name: 'Claim A29, in “Attacks on ships in the Red Sea”' }));
    expect(session.selection.getState()).toMatchObject({ event: 'houthi-ship-attacks', cause: 'reader' });
    expect(session.view.getState()).toMatchObject({ screen: 'map', panel: 'evidence', evidenceFolded: false });
    act(() => screenChosen('differences'));
    const events = screen.getByRole('list', { name: 'Events: Military sequel' });
    await userEvent.click(within(events).getByRole('button', { name: 'Three US soldiers killed in Jordan' }));
    expect(session.selection.getState().event).toBe('jordan-attack');
    expect(session.view.getState().screen).toBe('map');
  });

  it('names every claim of every side', () => {
    const session = renderStory(<DifferencesScreen />);
    const named = within(table()).getAllByRole('button', { name: /^Claim / });
    const said = session.whole.story.comparisons.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims));
    expect(named.map(({ textContent }) => textContent).sort()).toEqual([...said].sort());
  });
});

describe('where nothing can be laid side by side', () => {
  it('speaks of the chosen reports where only some sources count', () => {
    const session = renderStory(<DifferencesScreen />);
    act(() => {
      for (const source of ['ft', 'nyt']) session.filter.getState().toggled('sources', source);
      session.view.getState().lensChosen('public');
    });
    expect(reason()).toMatch(/^None of the chosen reports is out by 10 January 2024: /);
  });

  it('says which reports are not out yet, and moves on to them', async () => {
    const session = renderStory(<DifferencesScreen />);
    act(() => session.view.getState().lensChosen('public'));
    expect(screen.queryByRole('table')).toBeNull();
    expect(reason()).toBe(
      'No report is out by 10 January 2024: there is nothing to lay side by side yet. Next in print: 13 March.',
    );
    expect(document.body.textContent).not.toContain('Muscat');
    await userEvent.click(screen.getByRole('button', { name: 'Move on to 13 March' }));
    expect(reason()).toBe(
      'Only one report is out by 13 March 2024: there is nothing to lay beside it yet. Next in print: 15 March.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Move on to 15 March' }));
    expect(session.playback.getState().position).toBeGreaterThan(startOf(session, '2024-03-15'));
    expect(topics()).toHaveLength(21);
  });

  it('says that one report alone has nothing beside it, and lets all sources count again', async () => {
    const session = renderStory(<DifferencesScreen />);
    act(() => session.filter.getState().toggled('sources', 'ft'));
    expect(reason()).toBe('With the Financial Times alone nothing can be laid beside it.');
    await userEvent.click(screen.getByRole('button', { name: 'Let all sources count' }));
    expect(session.filter.getState().sources.size).toBe(0);
    expect(topics()).toHaveLength(21);
  });

  it('says so where no report counts at all', () => {
    const session = renderStory(<DifferencesScreen />);
    act(() => session.filter.getState().toggled('sources', 'cnn'));
    expect(reason()).toMatch(/^None of the reports counts/);
  });

  it('tells no word of the outside sources where they are left out', () => {
    const session = renderStory(<DifferencesScreen />);
    expect(screen.getByText(/Outside accounts are named/)).toBeTruthy();
    act(() => session.filter.getState().toggled('sources', 'ft'));
    act(() => session.filter.getState().toggled('sources', 'nyt'));
    expect(topics()).toHaveLength(21);
    expect(screen.queryByText(/Outside accounts are named/)).toBeNull();
  });
});

// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { EvidenceFolds } from '../../src/evidence/evidence-folds.tsx';
import { EventDetails, EvidencePanel } from '../../src/evidence/evidence-panel.tsx';
import { renderStory, startOf } from './render-story.tsx';

beforeAll(() => EventDetails.preload());

const panel = () => screen.getByRole('region', { name: 'Evidence' });

describe('the evidence panel', () => {
  it('tells what is known of the selected event, how exactly, and who says so', () => {
    renderStory(<EvidencePanel />);
    expect(panel().dataset.event).toBe('muscat-talks');
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe('Secret, indirect talks in Muscat');
    expect(within(panel()).getByText('36 claims, 2 reports; 2 outside sources')).toBeTruthy();
    const [dates, places] = ['When', 'Where'].map((name) => within(panel()).getByRole('list', { name }).textContent);
    expect(dates).toBe('10 January 2024a day, New York TimesJanuary 2024a month, Financial Times');
    expect(places).toBe('Muscata city, New York TimesOmana country, Financial Times');
  });

  it('says whether the event is under way, as list and map do', () => {
    const session = renderStory(<EvidencePanel />);
    expect(within(panel()).getByText('Under way on this day')).toBeTruthy();
    act(() => session.playback.getState().scrubbed(startOf(session, '2024-01-11')));
    expect(within(panel()).getByText('Over by this day')).toBeTruthy();
    act(() => session.playback.getState().scrubbed(startOf(session, '2023-12-01')));
    expect(within(panel()).getByText('Not yet begun on this day')).toBeTruthy();
  });

  it('says that two reports are not two witnesses', () => {
    renderStory(<EvidencePanel />);
    const words = within(panel()).getByText('2 reports, 2 origins').parentElement?.textContent;
    expect(words).toBe(
      '2 reports, 2 origins, both resting on American and Iranian officials, unnamed; the second credits the first. ' +
        'The year is inferred: neither report prints it. 1 outside account denies it, 1 agrees.',
    );
    expect(within(panel()).getByRole('img', { name: /^Who told whom\./ })).toBeTruthy();
  });

  it.each([
    ['detainee-deal', true],
    ['may-talks', true],
    ['ft-report', false],
    ['base-attack-lull', false],
  ])('says of %s whether its year is inferred, not of any date that is', (event, inferred) => {
    const session = renderStory(<EvidencePanel />);
    act(() => session.selection.getState().selected(event, 'reader'));
    expect((panel().textContent ?? '').includes('The year is inferred')).toBe(inferred);
  });

  it('draws a contradiction to scale, and says the same in words', () => {
    renderStory(<EvidencePanel />);
    expect(within(panel()).getByRole('heading', { name: 'How long since the last talks?' })).toBeTruthy();
    const drawing = within(panel()).getByRole('img', { name: /ten months, 10 March 2023 to 10 January 2024/ });
    expect(drawing.getAttribute('aria-label')).toContain('nearly eight months');
    expect(drawing.getAttribute('aria-label')).toContain('our inference');
  });

  it('lays the topics side by side, with the relation named and the differing words marked', () => {
    renderStory(<EvidencePanel />);
    const table = within(panel()).getByRole('table', { name: 'Topics, report by report' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Financial Times13 March, 14 claims', 'Relation', 'New York Times15 March, 22 claims']);
    expect(within(table).getAllByRole('img', { name: 'more exact' }).length).toBe(2);
    expect(within(table).getByText('and Abram Paley', { selector: 'mark' })).toBeTruthy();
  });

  it('shows every claim by its source, with paragraph, chain and corrected print', async () => {
    renderStory(<EvidencePanel />);
    const times = within(panel()).getByRole('region', { name: 'Financial Times' });
    expect(panel().querySelectorAll('.claims-by-source [data-claim]')).toHaveLength(36);
    expect(times.querySelectorAll('[data-claim]')).toHaveLength(14);
    const link = within(times).getAllByRole('link', {
      name: /^Paragraph 1 of the reprint at .+, opens in a new tab$/,
    })[0];
    expect(link?.getAttribute('rel')).toBe('noopener');
    const claim = panel().querySelector('[data-claim="A14"]') as HTMLElement;
    expect(within(claim).getByText('his special envoy')).toBeTruthy();
    expect(within(claim).getByText('the White House’s special envoy')).toBeTruthy();
    const details = claim.querySelector('details') as HTMLDetailsElement;
    await userEvent.click(within(claim).getByText('Who told whom'));
    expect(details.open).toBe(true);
    expect(within(details).getAllByRole('listitem').at(-1)?.textContent).toContain('republisher');
  });

  it('leaves nothing empty for any event of the story', () => {
    const session = renderStory(<EvidencePanel />);
    for (const { id, event, claims } of session.whole.events) {
      act(() => session.selection.getState().selected(id, 'reader'));
      expect(panel().dataset.event).toBe(id);
      expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe(event.title);
      expect(panel().querySelectorAll('[data-claim]')).toHaveLength(claims.length);
      for (const fact of within(panel()).getAllByRole('list', { name: /^Whe(n|re)$/ }))
        expect(fact.textContent).not.toBe('');
    }
  });
});

describe('accounts outside the reports', () => {
  it('stand apart, each with how it stands to the reports and the claims it bears on', () => {
    renderStory(<EvidencePanel />);
    const accounts = [...panel().querySelectorAll<HTMLElement>('.outside-account')];
    expect(accounts.map(({ dataset }) => dataset.bearing)).toEqual(['denies', 'agrees']);
    const [denial] = accounts as [HTMLElement];
    expect(within(denial).getByRole('link', { name: /^Xinhua, citing IRNA/ })).toBeTruthy();
    expect(within(denial).getByText('Denies').closest('details')?.open).toBe(true);
    expect(within(denial).getByText(/^The US and Iran held talks in secret this year\./)).toBeTruthy();
    const denied = panel().querySelector('.claims-by-source [data-claim="A01"]') as HTMLElement;
    expect(within(denied).getByText('Denied outside the reports: Xinhua, citing IRNA')).toBeTruthy();
    const foot = within(panel()).getByText('Denied').parentElement?.textContent;
    expect(foot).toBe('Denied by an Iranian official, unnamed (Xinhua, citing IRNA)');
  });

  it('are told once: a verdict stands only where no account does', () => {
    renderStory(<EvidencePanel />);
    const verdicts = panel().querySelector('.verdict-lines') as HTMLElement;
    expect(verdicts.textContent).toContain('Found only in copies of the same report');
    expect(verdicts.textContent).not.toContain('Iranian official');
  });
});

describe('the folded evidence', () => {
  it('says what each fold holds, and unfolds it', async () => {
    renderStory(<EvidenceFolds />);
    expect(panel().dataset.event).toBe('muscat-talks');
    const fold = within(panel()).getByText('Claims by source').closest('details') as HTMLDetailsElement;
    expect(fold.querySelector('summary')?.textContent).toContain('36 claims');
    expect(fold.open).toBe(false);
    await userEvent.click(within(fold).getByText('Claims by source'));
    expect(fold.open).toBe(true);
  });
});

// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EventDetails, EvidencePanel, UnknownEvent } from '../../src/evidence/evidence-panel.tsx';
import type { Session } from '../../src/state/session.ts';
import { renderStory, startOf } from './render-story.tsx';

beforeAll(() => Promise.all([EventDetails.preload(), UnknownEvent.preload()]));

const panel = () => screen.getByRole('region', { name: 'Evidence' });
const words = () => panel().textContent ?? '';
const lookFrom = (day: string, event = 'muscat-talks', ...sources: readonly string[]): Session => {
  const session = renderStory(<EvidencePanel />);
  act(() => {
    session.view.getState().lensChosen('public');
    session.playback.getState().scrubbed(startOf(session, day));
    session.selection.getState().selected(event, 'reader');
    for (const source of sources) session.filter.getState().toggled('sources', source);
  });
  return session;
};

describe('the evidence, as it became public', () => {
  it('with the first report alone: 42 to 72 days, and a second report whose name is not told', async () => {
    lookFrom('2024-03-13');
    expect(panel().querySelector('.event-secrecy-figure')?.textContent).toBe('42 to 72 days kept from the public');
    const drawing = await within(panel()).findByRole('img', { name: /^Kept from the public until 13 March 2024/ });
    expect(drawing.textContent).toContain('a day in January');
    expect(drawing.textContent).toContain('72 at most');
    expect(drawing.textContent).toContain('42 at least');
    expect(within(panel()).getByText('14 claims, 1 report so far')).toBeTruthy();
    expect(within(panel()).getByRole('heading', { level: 4, name: 'A second report' })).toBeTruthy();
    expect(within(panel()).getByText('not in print yet')).toBeTruthy();
    expect(words()).not.toMatch(/Muscat|New York Times|10 January/);
  });

  it('goes to the next day in print, until all is out: 63 days', async () => {
    const session = lookFrom('2024-03-13');
    await userEvent.click(within(panel()).getByRole('button', { name: 'Next in print: 14 March' }));
    expect(panel().querySelector('[data-bearing="denies"]')).toBeTruthy();
    expect(words()).not.toMatch(/Muscat/);
    await userEvent.click(within(panel()).getByRole('button', { name: 'Next in print: 15 March' }));
    expect(session.playback.getState().position).toBeGreaterThan(startOf(session, '2024-03-15'));
    expect(panel().querySelector('.event-secrecy-figure')?.textContent).toBe('63 days kept from the public');
    expect(within(panel()).queryByRole('button', { name: /^Next in print/ })).toBeNull();
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe('Secret, indirect talks in Muscat');
  });

  it('names nothing of an event that is not public yet, and shows the way to it', async () => {
    lookFrom('2024-03-01');
    expect(words()).toBe(
      'This event is not public yet on this day.Nothing of it has been in print so far.Next in print: 13 March 2024',
    );
    expect(panel().dataset.event).toBeUndefined();
    await userEvent.click(within(panel()).getByRole('button', { name: 'Next in print: 13 March 2024' }));
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe('Secret, indirect talks in Oman');
    await waitFor(() => expect(document.activeElement).toBe(panel()));
  });

  it('says what was public the same day', () => {
    lookFrom('2024-03-31', 'yemen-strikes');
    expect(within(panel()).getByText('Public the same day.')).toBeTruthy();
  });

  it('tells what was public earlier from what was news', () => {
    lookFrom('2024-03-13', 'gaza-mediation');
    expect(within(panel()).getByText('Reported here on 13 March; public earlier: date not in this data.')).toBeTruthy();
  });

  it('leaves an outside account without a bearing while the report that it bears on is not out', () => {
    lookFrom('2024-02-01', 'yemen-strikes');
    expect(within(panel()).getByText('2 outside accounts tell of it.')).toBeTruthy();
    expect(words()).not.toMatch(/differs|agrees|the talks|[Tt]he report /);
    expect(within(panel()).getByRole('heading', { level: 4, name: 'A report' })).toBeTruthy();
  });
});

describe('the evidence, as the chosen sources tell it', () => {
  it('says that others tell of it already, and lets them count', async () => {
    lookFrom('2024-03-14', 'muscat-talks', 'nyt');
    expect(words()).toBe(
      'None of the chosen sources tells of it yet.Other sources do, by this day.' +
        'Next in the chosen sources: 15 March 2024Let all sources count',
    );
    await userEvent.click(within(panel()).getByRole('button', { name: 'Let all sources count' }));
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe('Secret, indirect talks in Oman');
  });

  it('does not say that others do before they do', () => {
    lookFrom('2024-03-12', 'muscat-talks', 'nyt');
    expect(words()).toMatch(/^This event is not public yet on this day\./);
    expect(within(panel()).queryByRole('button', { name: 'Let all sources count' })).toBeNull();
  });

  it('claims nothing of the public', async () => {
    lookFrom('2024-03-15', 'muscat-talks', 'nyt');
    expect(panel().querySelector('.event-secrecy-figure')?.textContent).toBe('65 days, by the chosen sources');
    expect(await within(panel()).findByRole('img', { name: /^Not in the chosen sources for 65 days/ })).toBeTruthy();
    expect(within(panel()).getByText('First told by the chosen sources on this day')).toBeTruthy();
    expect(words()).not.toMatch(/the public|[Bb]ecame public/);
  });
});

describe('the first in print', () => {
  it('is the report that made it public, while another is to come', () => {
    const session = lookFrom('2024-03-13');
    expect(words()).toContain('The first in print.');
    act(() => session.playback.getState().scrubbed(startOf(session, '2024-03-15')));
    expect(words()).not.toContain('The first in print.');
  });

  it('is no report on what was public since it happened', () => {
    lookFrom('2024-03-13', 'oct7-attack');
    expect(words()).toContain('1 report, 1 origin');
    expect(words()).not.toMatch(/The first in print|No other report/);
  });
});

describe('the evidence, from one source', () => {
  const readAlone = (event: string, source: string) => {
    const session = renderStory(<EvidencePanel />);
    act(() => {
      session.filter.getState().toggled('sources', source);
      session.selection.getState().selected(event, 'reader');
    });
    return session;
  };

  it('has from the Financial Times alone Paley, and neither Muscat nor 10 January', () => {
    readAlone('muscat-talks', 'ft');
    expect(words()).toContain('Abram Paley');
    expect(words()).not.toMatch(/Muscat|10 January|Xinhua|New York Times/);
    expect(within(panel()).getByText('In the chosen sources since 13 March 2024, after 42 to 72 days.')).toBeTruthy();
  });

  it('has no strikes, says so without naming them, and lets all sources count again', async () => {
    readAlone('yemen-strikes', 'ft');
    expect(words()).toBe(
      'None of the chosen sources tells of it.It comes back with the sources that do.Let all sources count',
    );
    await userEvent.click(within(panel()).getByRole('button', { name: 'Let all sources count' }));
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe('Strikes on Houthi targets in Yemen');
  });
});

describe('citing', () => {
  const openSheet = async () => {
    // It brings a clipboard of its own.
    const user = userEvent.setup();
    const session = renderStory(<EvidencePanel />);
    const claim = panel().querySelector('.claims-by-source [data-claim="A09"]') as HTMLElement;
    await user.click(within(claim).getByText('Cite'));
    await within(claim).findByRole('button', { name: 'Copy as text' }, { timeout: 5000 });
    return { claim, session };
  };

  it('copies a claim as text, and as CSL-JSON, and says so', async () => {
    const { claim, session } = await openSheet();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(within(claim).getByRole('button', { name: 'Copy as text' }));
    expect(write.mock.lastCall?.[0]).toMatch(/^Financial Times, .*, paragraph 2, .*\nClaim, .*\n.*http:\/\/localhost/);
    expect(within(claim).getByText('Copied as text.')).toBeTruthy();
    expect(session.announcements.getState().words).toBe('Copied as text.');
    await userEvent.click(within(claim).getByRole('button', { name: 'Copy as CSL-JSON' }));
    expect(JSON.parse(write.mock.lastCall?.[0] ?? '')).toHaveLength(2);
    expect(session.announcements.getState().words).toBe('Copied as CSL-JSON.');
  });

  it('gives the address of what is shown, not that of the bar', async () => {
    const user = userEvent.setup();
    const session = lookFrom('2024-03-13');
    const claim = panel().querySelector('.claims-by-source [data-claim="A09"]') as HTMLElement;
    await user.click(within(claim).getByText('Cite'));
    const button = await within(claim).findByRole('button', { name: 'Copy as text' }, { timeout: 5000 });
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    act(() => session.playback.getState().scrubbed(startOf(session, '2024-03-14')));
    await user.click(button);
    expect(window.location.search).toBe('');
    expect(write.mock.lastCall?.[0]).toContain('t=2024-03-14');
    expect(write.mock.lastCall?.[0]).toContain('lens=public');
  });

  it('shows the citation to copy by hand where the clipboard is refused', async () => {
    const { claim, session } = await openSheet();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await userEvent.click(within(claim).getByRole('button', { name: 'Copy as text' }));
    const field = within(claim).getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation to copy' });
    expect(field.value).toContain('paragraph 2');
    expect(within(claim).getByText(/refused the clipboard/)).toBeTruthy();
    expect(session.announcements.getState().words).toContain('refused the clipboard');
  });
});

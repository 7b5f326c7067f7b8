// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import arabic from '../../data/stories/muscat-2024/texts/ar.json' with { type: 'json' };
import persian from '../../data/stories/muscat-2024/texts/fa.json' with { type: 'json' };
import { messages as ar } from '../../src/i18n/ar/messages.ts';
import { messages as fa } from '../../src/i18n/fa/messages.ts';
import { createSpeech } from '../../src/i18n/speech.ts';
import { CorroborationTable } from '../../src/testimony/corroboration-table.tsx';
import { HistorianPrompts } from '../../src/testimony/historian-prompts.tsx';
import { muscatCatalog, renderStory } from './render-story.tsx';

const inZone = { timeZone: 'Asia/Muscat', storyLanguage: 'en' };
const speeches = {
  ar: createSpeech({ ...inZone, language: 'ar', messages: ar, translations: arabic }),
  fa: createSpeech({ ...inZone, language: 'fa', messages: fa, translations: persian }),
};
const catalog = muscatCatalog();
const NAMES = [...catalog.sources.values()].flatMap(({ name, publisher }) => [String(name), String(publisher)]);

/** Texts of a row of the table, cell by cell; spaces as one. */
const cellsOf = (name: string | RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    // The name of the account stands before what it says, for where there are no columns.
    .map((cell) =>
      [...cell.children]
        .slice(1)
        .map(({ textContent }) => textContent)
        .join(' | '),
    );

describe('the corroboration table', () => {
  it('has a column for each account and a row for each topic', () => {
    renderStory(<CorroborationTable event="muscat-talks" />);
    const table = screen.getByRole('table', { name: 'How each account stands, topic by topic' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Topic',
      'Financial Times 13 March',
      'New York Times 15 March',
      'Xinhua, citing IRNA 14 Marchoutside the reports',
      'A later account, of the talks of May 2024 outside the reports',
    ]);
    expect(cellsOf(/^Day/)).toEqual(['says less | January, no day', 'more exact | 10 January', 'silent', 'silent']);
    expect(cellsOf(/^Whose initiative/)).toEqual([
      'tension | A US effort to persuade Tehran; who asked is not said',
      'tension | Iran asked, American officials say, and Oman urged a yes',
      'denies (FT)',
      'silent',
    ]);
    expect(cellsOf(/^Form of the talks/)[2]).toBe('denies (FT, NYT)');
  });

  it('leaves outside accounts away, and counts the topics that are left', () => {
    renderStory(<CorroborationTable event="muscat-talks" outside={false} most={3} />);
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
    expect(screen.getAllByRole('row')).toHaveLength(4);
    expect(screen.getByText('15 more topics')).toBeTruthy();
  });

  it('gives no name away until the sources are told', () => {
    renderStory(<CorroborationTable event="muscat-talks" revealed={false} />);
    const told = screen.getByRole('table').textContent ?? '';
    expect(NAMES.filter((name) => told.includes(name))).toEqual([]);
    expect(screen.getByRole('columnheader', { name: 'Account one' })).toBeTruthy();
    expect(cellsOf(/^Whose initiative/)[2]).toBe('denies (one)');
  });

  it('holds back a text that would give a name away, in a language that lacks the name too', () => {
    // This story's own words name nobody here.
    const tactless = { 'Unnamed American and Iranian officials': 'Officials, through the Financial Times' };
    const speech = createSpeech({
      ...inZone,
      storyLanguage: 'fa',
      language: 'en',
      translations: tactless,
    });
    renderStory(<CorroborationTable event="muscat-talks" revealed={false} />, speech);
    expect(cellsOf(/^Sourcing/)[0]).toMatch(/ \| shown with the sources$/);
  });

  it('speaks Arabic and Persian', () => {
    renderStory(<CorroborationTable event="muscat-talks" revealed={false} />, speeches.ar);
    expect(screen.getByRole('columnheader', { name: 'الرواية الأولى' })).toBeTruthy();
    expect(cellsOf(/^اليوم/)).toEqual(['أقل تفصيلًا | يناير، بلا يوم', 'أدقّ | ١٠ يناير', 'تسكت', 'تسكت']);
    renderStory(<CorroborationTable event="muscat-talks" />, speeches.fa);
    expect(screen.getByRole('table', { name: fa.inquiry.table }).textContent).toContain('دقیق‌تر است');
    expect(screen.getByRole('columnheader', { name: /^نیویورک تایمز/ })).toBeTruthy();
  });

  it('is nothing where the event is not known', () => {
    renderStory(<CorroborationTable event="nothing" />);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the four prompts', () => {
  const prompt = (name: string) => screen.getByRole('region', { name });
  const facts = (name: string) =>
    within(prompt(name))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('ask, and answer from the data', () => {
    renderStory(<HistorianPrompts event="muscat-talks" />);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Sourcing',
      'Contextualization',
      'Corroboration',
      'Close reading',
    ]);
    expect(prompt('Sourcing').textContent).toContain('what might they gain');
    expect(facts('Sourcing')).toContain('Both give the same source: two reports, but not two independent witnesses.');
    expect(facts('Sourcing')).toContain('American officials, unnamed: 2 claims on their word alone');
    expect(facts('Contextualization')).toContain('New York Times: 15 March 2024, 65 days after');
    expect(facts('Contextualization')).toContain(
      'Kept from the public then, and reported later: Secret, indirect talks in Muscat',
    );
    expect(facts('Corroboration')).toContain('Denies, outside the reports: Xinhua, citing IRNA');
    expect(facts('Close reading')).toContain('Odd in print: “to target bases”, likely “attacks on the bases to stop”');
    expect(facts('Close reading')).toContain('The year is inferred: neither report prints it.');
  });

  it('name no source before the sources are told, at any event', () => {
    for (const { id, event } of catalog.events) {
      // That a newspaper reports is what these events are.
      if (event.lane === 'publication') continue;
      const { container } = renderPrompts(id);
      const told = container.textContent ?? '';
      expect([id, NAMES.filter((name) => told.includes(name))]).toEqual([id, []]);
    }
  });

  it('ask alone, with headings of another level', () => {
    renderStory(<HistorianPrompts event="muscat-talks" answered={false} level={2} />);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(4);
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('speak Arabic and Persian', () => {
    renderStory(<HistorianPrompts event="muscat-talks" />, speeches.ar);
    expect(facts('السياق')).toContain('فايننشال تايمز: ١٣ مارس ٢٠٢٤، بعد ٦٣ يومًا');
    renderStory(<HistorianPrompts event="muscat-talks" />, speeches.fa);
    expect(facts('زمینه')).toContain('فایننشال تایمز: ۱۳ مارس ۲۰۲۴، ۶۳ روز پس از آن');
    expect(document.body.textContent).not.toMatch(/undefined|NaN/);
  });
});

function renderPrompts(event: string): { container: Element } {
  document.body.replaceChildren();
  renderStory(<HistorianPrompts event={event} revealed={false} />);
  return { container: document.body };
}

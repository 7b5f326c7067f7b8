// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { drawOn } from '../../src/app/print-map.tsx';
import { buildBasemap } from '../../src/build/basemap/build-basemap.ts';
import { type Lesson, lessonOfTour, type Stop } from '../../src/domain/lesson/lesson.ts';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { HandoutSheet } from '../../src/print/handout-sheet.tsx';
import { PagedPack } from '../../src/print/paged-pack.tsx';
import { UnnamedSources } from '../../src/print/unnamed-sources.tsx';
import { muscatCatalog } from './render-story.tsx';

const whole = muscatCatalog();
const basemap = buildBasemap();
const tour = lessonOfTour(whole.story);
const shared = {
  whole,
  basemap,
  drawMap: drawOn(basemap),
  address: 'https://example.org/print.html',
  onPages: () => {},
};

function renderSheets(
  part: 'handout' | 'pack' | 'key',
  lesson: Lesson = tour,
  around = (sheets: ReactNode): ReactNode => sheets,
  naming = false,
): HTMLElement {
  const sheets =
    part === 'handout' ? (
      <HandoutSheet {...shared} lesson={lesson} event="muscat-talks" />
    ) : (
      <PagedPack {...shared} lesson={lesson} sheet={part} naming={naming} />
    );
  return render(<MessagesProvider speech={speakEnglish('Asia/Muscat')}>{around(sheets)}</MessagesProvider>).container;
}

const withStops = (...stops: readonly Stop[]): Lesson => ({ ...tour, title: 'My own hour', stops });

describe('the handout', () => {
  it('has every event of the lesson by number, on the map or in the list of those without a place', () => {
    const page = renderSheets('handout');
    const map = screen.getByRole('img', { name: /^Map, with the events/ });
    const onMap = new Set([...map.querySelectorAll('[data-number]')].map((badge) => badge.getAttribute('data-number')));
    const [placed, placeless] = [...page.querySelectorAll('.event-lines')].map((list) =>
      [...list.querySelectorAll('.event-badge')].map((badge) => badge.textContent),
    );
    expect(new Set(placed)).toEqual(onMap);
    expect([...(placed ?? []), ...(placeless ?? [])].map(Number).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(placeless).toContain('1');
  });

  it('lets no outside source place or date anything on its map', () => {
    const page = renderSheets('handout');
    expect(page.querySelector('.annotation-outside, .static-map-outside')).toBeNull();
  });

  it('has the addresses of the pages that were read, whole, and that no year is printed', () => {
    renderSheets('handout');
    expect(screen.getByText(/Neither report prints a year/)).toBeTruthy();
    const links = screen.getAllByRole('link').map((link) => link.textContent);
    expect(links).toContain('https://scope24.net/en/news_reports/5522.html');
  });
});

describe('the pack', () => {
  it('has a map for each stop of the tour, with marks on it, and all topics', async () => {
    const pack = renderSheets('pack');
    await waitFor(() => expect(pack.querySelector('[aria-busy]')).toBeNull());
    const maps = screen.getAllByRole('img', { name: /^Map, with the events/ });
    expect(maps).toHaveLength(whole.story.steps.length);
    for (const map of maps) expect(map.querySelectorAll('[data-number]').length).toBeGreaterThan(0);
    expect(pack.querySelectorAll('[data-comparison]')).toHaveLength(whole.story.comparisons.length);
    expect(pack.querySelectorAll('[data-source]')).toHaveLength(whole.story.sources.length);
  });

  it('tells nothing of a key, and no notes', () => {
    const { textContent } = renderSheets('pack');
    const { text } = speakEnglish('Asia/Muscat');
    for (const { notes, questions, pause } of whole.story.steps) {
      for (const secret of [notes, pause?.key ?? '', ...questions.map(({ key = '' }) => key)]) {
        if (text(secret) !== '') expect(textContent).not.toContain(text(secret));
      }
    }
  });

  it('does not say whose accounts are to be judged at a pause', () => {
    const pack = renderSheets('pack');
    for (const pause of pack.querySelectorAll<HTMLElement>('.pause-accounts')) {
      expect(within(pause).getByText('Account 1')).toBeTruthy();
      expect(pause.textContent).not.toMatch(/Times/);
    }
  });

  it('has a lesson of the teacher’s own: their titles and questions, in their order, without blanks', () => {
    const pack = renderSheets(
      'pack',
      withStops(
        { id: 'b', kind: 'blank', title: 'Nothing at all' },
        { id: 'q', kind: 'question', question: 'Whom do you believe?', choices: ['One', 'Both'], key: 'It depends.' },
        {
          id: 's',
          kind: 'step',
          step: 'ships',
          title: 'Ships under fire',
          notes: 'Ask Amal first.',
          questions: [{ ask: 'Where were they?', key: 'Nobody says.' }],
        },
        {
          id: 'v',
          kind: 'view',
          view: { day: '2024-01-10', lens: 'happened', event: 'muscat-talks', sources: [] },
        },
        { id: 'c', kind: 'comparison', comparison: 'C04' },
      ),
    );
    expect(within(pack).getByRole('heading', { name: 'My own hour' })).toBeTruthy();
    const heads = [...pack.querySelectorAll('.stop-head h2')].map(({ textContent }) => textContent);
    expect(heads).toEqual([
      'Whom do you believe?',
      'Ships under fire',
      'Secret, indirect talks in Muscat',
      'How long since the last talks?',
    ]);
    const { textContent } = pack;
    expect(textContent).toContain('Where were they?');
    for (const hidden of ['Nothing at all', 'Ask Amal', 'Nobody says', 'It depends', 'single pin'])
      expect(textContent).not.toContain(hidden);
  });
});

describe('the key', () => {
  it('has each question with its key, the teacher’s own too', () => {
    const { textContent } = renderSheets(
      'key',
      withStops(
        { id: 'q', kind: 'question', question: 'Whom do you believe?', choices: [], key: 'It depends.' },
        { id: 's', kind: 'step', step: 'ships' },
      ),
    );
    expect(textContent).toContain('It depends.');
    expect(textContent).toContain('A pin says “here”');
    expect(textContent).toContain('Not to be handed out');
  });
});

describe('paper on which pupils fill in who says what', () => {
  const NAMED = /Financial Times|New York Times|\bFT\b|\bNYT\b|Axios|Al-Ittihad|scope24/;

  it.each(['handout', 'pack'] as const)('names no source on the %s, and leaves lines with numbers', async (part) => {
    const page = renderSheets(part, tour, (sheets) => <UnnamedSources whole={whole}>{sheets}</UnnamedSources>);
    await waitFor(() => expect(page.querySelector('.sheets[aria-busy=true]')).toBeNull());
    expect(page.textContent).not.toMatch(NAMED);
    for (const number of [1, 2]) {
      expect(screen.getAllByRole('columnheader', { name: new RegExp(`^_+ \\(${number}\\)`) })).not.toHaveLength(0);
    }
  });

  it('has its names in the key: by number, and those of the accounts at each pause', async () => {
    const key = renderSheets('key', tour, undefined, true);
    await waitFor(() => expect(key.querySelector('.sheets[aria-busy=true]')).toBeNull());
    const [first, second] = [...key.querySelectorAll('.key-accounts li')];
    expect([first?.textContent, second?.textContent]).toEqual([
      'Account 1: Financial Times',
      'Account 2: New York Times',
    ]);
    expect(key.textContent).toContain('Who is who');
    const numbered = [...key.querySelectorAll('.key-name')].map((line) => [
      line.firstElementChild?.textContent,
      line.querySelector('b')?.textContent,
    ]);
    expect(numbered).toHaveLength(whole.story.sources.length);
    expect(numbered).toContainEqual(['1', 'Financial Times']);
    expect(numbered).toContainEqual(['2', 'New York Times, by way of Alhurra']);
  });
});

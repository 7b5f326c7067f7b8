import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../../src/build/basemap/build-basemap.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import { ShareCard } from '../../../src/share-image/share-card.tsx';
import { toldBy } from '../../../src/share-image/told-by.ts';
import { story } from '../data/muscat-story.ts';

const catalog = buildCatalog(story, dateClaims(story));
const basemap = buildBasemap();
const speech = speakEnglish(story.timeZone);
/** As wide as letters are on average. */
const measure = (text: string, _face: unknown, size: number) => text.length * size * 0.44;

function draw(event: string | undefined): { markup: string; words: string } {
  const markup = renderToStaticMarkup(<ShareCard {...{ catalog, basemap, speech, event, measure }} />);
  const lines = [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, line]) => line);
  return { markup, words: lines.join(' ') };
}

describe('the card of an event', () => {
  it('says what, when, who says so, and whose boundaries these are', () => {
    const { words } = draw('muscat-talks');
    for (const said of [
      'Diplomacy',
      'Secret, indirect talks in Muscat',
      '10 January 2024, or “January 2024”',
      'Financial Times 13 March 2024',
      'New York Times 15 March 2024',
      'The talks were held in Oman; no city is given.',
      'Rooms drawn, not located',
      'Boundaries: Natural Earth, de facto',
      'Backchannel',
    ]) {
      expect(words).toContain(said);
    }
  });

  it('draws its own marks alone where it has a place', () => {
    expect(draw('muscat-talks').words).not.toContain('Attacks on ships');
    expect(draw('yemen-strikes').markup.match(/static-map-flash/g)).toHaveLength(1);
  });

  it('stands in the tray where it has none, and the map shows what went on', () => {
    const { words } = draw('second-round');
    expect(words).toContain('No place given');
    expect(words).toContain('Attacks on ships');
    expect(draw('muscat-talks').words).not.toContain('No place given');
  });

  it('draws nothing on the map where it has no date either', () => {
    const { markup, words } = draw('regional-hostilities');
    expect(words).toContain('No date given');
    expect(markup).not.toMatch(/static-map-(?:active|past)/);
  });
});

it('the card of the story names its reports and its lanes', () => {
  const { words } = draw(undefined);
  expect(words).toContain('The Muscat talks, January 2024');
  expect(words).toContain('Financial Times 13 March 2024');
  for (const lane of ['Diplomacy', 'Red Sea', 'Gaza']) expect(words).toContain(lane);
});

it('each report is given with its own claims of when and where', () => {
  const record = catalog.byId.get('muscat-talks');
  const told = record ? toldBy(catalog, record) : [];
  expect(told.map(({ origin, claims }) => [origin, claims.map(({ id }) => id)])).toEqual([
    ['ft', ['A10', 'A09']],
    ['nyt', ['B07', 'B08']],
  ]);
});

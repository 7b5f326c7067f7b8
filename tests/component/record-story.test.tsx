import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { StoryRecord } from '../../src/record/story-record.tsx';
import { muscatCatalog } from './render-story.tsx';

const catalog = muscatCatalog();
const html = renderToStaticMarkup(
  <MessagesProvider speech={speakEnglish('Asia/Muscat')}>
    <StoryRecord catalog={catalog} />
  </MessagesProvider>,
);
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

describe('the record of a story', () => {
  it('has every title, claim, comparison, oddity and source', () => {
    const { story } = catalog;
    const texts = [
      ...story.events.map(({ title }) => title),
      ...story.claims.map(({ statement }) => statement),
      ...story.comparisons.map(({ topic }) => topic),
      ...story.oddities.map(({ text }) => text),
      ...story.sources.map(({ name }) => name),
      ...story.cautions,
      ...story.steps.map(({ text }) => text),
    ];
    for (const text of texts) expect(html).toContain(escaped(speakEnglish('UTC').text(text)));
    expect(html.match(/data-claim=/g)).toHaveLength(111);
    expect(html.match(/id="record-/g)).toHaveLength(24);
  });

  it('gives dates and places in words, with who says so', () => {
    expect(html).toContain('10 January 2024 (year inferred, New York Times)');
    expect(html).toContain('January 2024 (year inferred, Financial Times)');
    expect(html).toContain('Oman (a country, Financial Times)');
    expect(html).toContain('No date given');
  });

  it('gives each claim its source, its paragraph and its chain', () => {
    const claim = /<li data-claim="B12">.*?<\/li>/s.exec(html)?.[0];
    expect(claim).toContain('New York Times, paragraph 4');
    expect(claim).toContain('No source named; presumably the New York Times, then Alhurra, in Arabic');
  });

  it('needs no style attribute and no script', () => {
    expect(html).not.toMatch(/ style=|<script|<style/);
  });
});

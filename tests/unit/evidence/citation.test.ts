import { describe, expect, it } from 'vitest';
import story from '../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import type { Catalog } from '../../../src/domain/catalog.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { ALL_SOURCES, knowFrom } from '../../../src/domain/knowledge.ts';
import type { Prose } from '../../../src/domain/prose.ts';
import type { Story } from '../../../src/domain/story.ts';
import { dayIndexOf, dayInterval } from '../../../src/domain/time/calendar.ts';
import { describeCited, listReferences, wordReference, wordView } from '../../../src/evidence/citation.ts';
import { writeCsl } from '../../../src/evidence/citation-csl.ts';
import { createDateWords } from '../../../src/i18n/date-words.ts';
import { allEnglish } from '../../../src/i18n/later-english.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';

const muscat = story as unknown as Story;
const whole = buildCatalog(muscat, dateClaims(muscat));
const words = { messages: allEnglish, dates: createDateWords('en-GB', 'Asia/Muscat', allEnglish.dates) };
const text = (prose: Prose) => speakEnglish('UTC').text(prose);
const claimsOf = (catalog: Catalog, ...ids: readonly string[]) => ids.flatMap((id) => catalog.claims.get(id) ?? []);
const ADDRESS = 'https://atlas.example/?lens=public&t=2024-03-13';

describe('a citation', () => {
  it('names report, title, day, paragraph and the page it was read at', () => {
    const [reference] = listReferences(whole, claimsOf(whole, 'A09'), text);
    expect(reference && wordReference(reference, words)).toBe(
      'Financial Times, “US held secret talks with Iran over Red Sea attacks”, 13 March 2024, paragraph 2, ' +
        'read at scope24.net on 22 November 2026, https://scope24.net/en/news_reports/5522.html',
    );
  });

  it('has one reference a page, with every paragraph once and in order', () => {
    const references = listReferences(whole, whole.byId.get('muscat-talks')?.claims ?? [], text);
    expect(references.map(({ id }) => id)).toEqual(['A', 'B', 'xinhua', 'later-account']);
    for (const { paragraphs } of references) {
      expect([...paragraphs]).toEqual([...new Set(paragraphs)].sort((a, b) => a - b));
    }
  });

  it('tells of the view with the claim in our words, and its address', () => {
    const claims = claimsOf(whole, 'A09');
    const cited = describeCited(whole, 'muscat-talks', claims, text);
    expect(wordView({ ...cited, address: ADDRESS }, words)).toEqual([
      'Claim, in our words: The talks were held in Oman; no city is given.',
      `As shown under “Secret, indirect talks in Muscat” in “The Muscat talks, January 2024”, Backchannel: ${ADDRESS}`,
    ]);
  });

  it('names no address of a copy on a disk', () => {
    const cited = describeCited(whole, 'muscat-talks', [], text);
    expect(wordView({ ...cited, address: undefined }, words).join()).not.toMatch(/undefined|null|:\s*$/);
    const [view] = JSON.parse(writeCsl([], { ...cited, address: undefined, seen: '2026-11-22' }, words.messages)).slice(
      -1,
    );
    expect(view).not.toHaveProperty('URL');
  });

  it('says no more than is known on its day', () => {
    const before = dayInterval(whole.calendar, dayIndexOf(whole.calendar, '2024-03-13') ?? -1).end;
    const known = knowFrom(whole, { lens: 'public', sources: ALL_SOURCES, before });
    const claims = known.byId.get('muscat-talks')?.claims ?? [];
    const cited = { ...describeCited(known, 'muscat-talks', claims, text), address: ADDRESS, seen: '2026-11-22' };
    const references = listReferences(known, claims, text);
    const all = [
      ...references.map((reference) => wordReference(reference, words)),
      ...wordView(cited, words),
      writeCsl(references, cited, allEnglish),
    ].join('\n');
    expect(all).not.toMatch(/Muscat|New York Times/);
    expect(all).toContain('Financial Times');
  });

  it('notes several paragraphs as several', () => {
    const cited = { ...describeCited(whole, 'muscat-talks', [], text), address: ADDRESS, seen: '2026-11-22' };
    const [first] = JSON.parse(writeCsl(listReferences(whole, claimsOf(whole, 'A09', 'A27'), text), cited, allEnglish));
    expect(first.note).toMatch(/^paragraphs \d+, \d+; /);
  });

  it('is CSL-JSON that a reference manager reads', () => {
    const claims = claimsOf(whole, 'B07', 'X01');
    const cited = { ...describeCited(whole, 'muscat-talks', claims, text), address: ADDRESS, seen: '2026-11-22' };
    const items = JSON.parse(writeCsl(listReferences(whole, claims, text), cited, allEnglish));
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      type: 'article-newspaper',
      title: 'Iran and U.S. Held Secret Talks on Proxy Attacks and Cease-Fire',
      'container-title': 'New York Times',
      publisher: 'The New York Times',
      issued: { 'date-parts': [[2024, 3, 15]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      note: expect.stringMatching(/^paragraph \d+; read as reprinted at powerlinescrap\.com$/),
    });
    expect(items[1]).toMatchObject({ type: 'webpage', 'container-title': 'Xinhua, citing IRNA' });
    expect(items[2]).toMatchObject({ type: 'webpage', URL: ADDRESS, 'container-title': 'Backchannel' });
  });
});

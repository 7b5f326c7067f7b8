import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import arabic from '../../../data/stories/muscat-2024/texts/ar.json' with { type: 'json' };
import persian from '../../../data/stories/muscat-2024/texts/fa.json' with { type: 'json' };
import { createSearchIndex } from '../../../src/domain/search.ts';
import { fold, splitMatches, wordsOf } from '../../../src/domain/search-words.ts';
import { createSpeech } from '../../../src/i18n/speech.ts';
import { muscatCatalog } from '../../component/render-story.tsx';

const catalog = muscatCatalog();
const index = createSearchIndex(catalog, (text) => (typeof text === 'string' ? text : (text.en ?? '')));
const events = (query: string) => [...(index.search(query)?.events ?? [])];

describe('search', () => {
  it('narrows nothing without a word', () => {
    expect(index.search('  ')).toBeUndefined();
    expect(index.search('…')).toBeUndefined();
  });

  it('finds titles, statements, actors and places, by the beginning of a word', () => {
    expect(events('detain')).toContain('detainee-deal');
    expect(events('Paley')).toEqual(['muscat-talks']);
    expect(index.search('Paley')?.claims.size).toBeGreaterThan(0);
    expect(events('houthi')).toContain('houthi-ship-attacks');
  });

  it('forgives a slip in a long word, and none in a short one', () => {
    expect(events('cease-fire')).toEqual(events('cease fire'));
    expect(events('mcgurck')).toContain('muscat-talks');
    const iran = [...(index.search('iran')?.terms ?? [])];
    expect(iran).not.toContain('iraq');
  });

  it('asks for every word, and folds capitals and diacritics', () => {
    expect(events('MÚSCAT')).toEqual(events('muscat'));
    expect(events('muscat zzz')).toEqual([]);
    const both = events('jordan soldiers');
    expect(both).toContain('jordan-attack');
    expect(both.length).toBeLessThan(events('soldiers').length + 1);
  });

  it('explains a find whose words are spread over several claims', () => {
    const spread = index.search('houthi mcgurk');
    expect(spread?.events.has('yemen-strikes')).toBe(true);
    expect([...(spread?.claims ?? [])]).toContain('B25');
  });

  it('marks the words that matched, and leaves the text whole', () => {
    const terms = new Set(['muscat', 'sana']);
    const parts = splitMatches('In Muscat, not in Saná.', terms);
    expect(parts.map(({ text }) => text).join('')).toBe('In Muscat, not in Saná.');
    expect(parts.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(['Muscat', 'Saná']);
  });
});

const SPEECHES = { ar: arabic, fa: persian } as const;
const indexes = Object.entries(SPEECHES).map(([language, translations]) => {
  const speech = createSpeech({ language, timeZone: 'Asia/Muscat', storyLanguage: 'en', translations });
  return { language, speech, index: createSearchIndex(catalog, speech.text) };
});

describe('search in Arabic and Persian', () => {
  it.each([
    ['أحداث', 'احداث'],
    ['آخر', 'اخر'],
    ['إيران', 'ایران'],
    ['على', 'علي'],
    ['عليّ', 'علی'],
    ['كتاب', 'کتاب'],
    ['غزّة', 'غزه'],
    ['مـســقط', 'مسقط'],
    ['مُحادَثات', 'محادثات'],
    ['می‌گوید', 'میگوید'],
    ['ژانویهٔ', 'ژانویه'],
    ['مسؤول', 'مسوول'],
    ['۲۰۲۴', '2024'],
    ['٢٠٢٤', '2024'],
  ])('reads %s and %s alike', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('folds what is folded no further', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
    const arabicLetter = fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code));
    fc.assert(fc.property(fc.string({ unit: arabicLetter }), (text) => fold(fold(text)) === fold(text)));
  });

  it.each(indexes)('finds a statement by any of its words: $language', ({ speech, index: own }) => {
    const words = catalog.story.claims.flatMap(({ id, statement }) =>
      wordsOf(speech.text(statement)).map((word) => ({ id, word })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...words), ({ id, word }) => {
        expect(own.search(word)?.claims).toContain(id);
      }),
    );
  });

  it('finds people and places by their names in the language', () => {
    const [ar, fa] = indexes;
    expect(ar?.index.search('مسقط')?.events).toContain('muscat-talks');
    expect(ar?.index.search('الحوثيون')?.events).toContain('houthi-ship-attacks');
    expect(fa?.index.search('مسقط')?.events).toContain('muscat-talks');
    expect(fa?.index.search('حوثی')?.events).toContain('houthi-ship-attacks');
  });

  it('marks whole words, with their vowels and joiners', () => {
    const parts = splitMatches('قال إنّ المحادثــات في مسقط، ٢٠٢٤', new Set(['المحادثات', '2024', fold('إن')]));
    expect(parts.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(['إنّ', 'المحادثــات', '٢٠٢٤']);
    const persianParts = splitMatches('او می‌گوید', new Set([fold('میگوید')]));
    expect(persianParts.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(['می‌گوید']);
  });
});

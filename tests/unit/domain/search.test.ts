import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/domain/search.ts';
import { splitMatches } from '../../../src/domain/search-words.ts';
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

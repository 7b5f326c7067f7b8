import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/state/address-query.ts';
import { compileDated } from '../domain/small-story.ts';

const catalog = compileDated('once', '2024-01-10');

describe('readAddress', () => {
  it('reads what it knows', () => {
    const { view, problems } = readAddress('?event=e&t=2024-01-12&lanes=talks,strikes&theme=dark&q=oman', catalog);
    expect(problems).toEqual([]);
    expect(view).toEqual({
      event: 'e',
      day: '2024-01-12',
      theme: 'dark',
      query: 'oman',
      facets: { lanes: ['talks', 'strikes'] },
    });
  });

  it('takes a time of day for its day', () => {
    expect(readAddress('?t=2024-01-12T23:00:00Z', catalog).view.day).toBe('2024-01-12');
  });

  it('names each value that it leaves out, and keeps the rest', () => {
    const { view, problems } = readAddress('?event=no&t=2024-13-40&lens=hapened&lanes=talks,x&lang=tlh', catalog);
    expect(view).toEqual({ facets: { lanes: ['talks'] } });
    expect(problems.map(({ key }) => key)).toEqual(['event', 't', 'lens', 'lang', 'lanes']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (search) => void readAddress(search, catalog)));
  });
});

describe('writeAddress', () => {
  it('reads back as it was written, and leaves the keys of others alone', () => {
    const view = {
      event: 'e',
      day: '2024-01-12',
      theme: 'dark',
      query: 'a, b & c',
      facets: { kinds: ['statement'] },
    } as const;
    const search = writeAddress(view, '?utm=1&t=2023-01-01');
    expect(search).toContain('utm=1');
    expect(readAddress(search, catalog)).toEqual({ view, problems: [] });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPENING_EMBED, readEmbedQuery } from '../../../src/embed/embed-query.ts';

describe('what the address of an embed says of the embed', () => {
  test('without a word: by the frame, with controls, quiet', () => {
    expect(readEmbedQuery('')).toEqual({ query: OPENING_EMBED, problems: [] });
  });

  test('every key that it takes', () => {
    const { query, problems } = readEmbedQuery('?layout=wide&controls=yes&tour=no&autoplay=yes&interactive=yes');
    expect(query).toEqual({ layout: 'wide', controls: true, tour: false, autoplay: true, interactive: true });
    expect(problems).toEqual([]);
  });

  test('a still has neither controls nor a tour, and never plays', () => {
    const { query } = readEmbedQuery('?interactive=no&autoplay=yes&tour=yes&controls=yes');
    expect(query).toMatchObject({ interactive: false, controls: false, tour: false, autoplay: false });
  });

  test('what nobody could pause does not play by itself', () => {
    expect(readEmbedQuery('?controls=no&autoplay=yes').query).toMatchObject({ controls: false, autoplay: false });
  });

  test('a tour does not play by itself', () => {
    expect(readEmbedQuery('?tour=yes&autoplay=yes').query).toMatchObject({ tour: true, autoplay: false });
  });

  test('a broken value is named, with what was expected, and changes nothing', () => {
    const { query, problems } = readEmbedQuery('?layout=round&controls=false&tour=');
    expect(query).toEqual(OPENING_EMBED);
    expect(problems).toEqual([
      { key: 'layout', value: 'round', expected: ['column', 'wide', 'square', 'list'] },
      { key: 'controls', value: 'false', expected: ['yes', 'no'] },
      { key: 'tour', value: '', expected: ['yes', 'no'] },
    ]);
  });

  test('no address breaks it, and what it could not use is short', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        const { problems } = readEmbedQuery(`?layout=${value}&${key}=${value}`);
        for (const problem of problems) expect(problem.value.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

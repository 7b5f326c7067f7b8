import { describe, expect, it } from 'vitest';
import {
  attributionKey,
  type ChainRow,
  groupByRoot,
  listChainRows,
  sharedRoot,
} from '../../../src/domain/chain-rows.ts';
import type { Attribution } from '../../../src/domain/claim.ts';
import { compileStory, makeClaim, makeEvent } from '../domain/small-story.ts';

const officials = (words: string): Attribution => ({ text: words, kind: 'officials' });
const row = (source: string, root: Attribution | undefined): ChainRow => ({
  source,
  origin: source,
  root,
  unnamed: undefined,
  links: [],
});

describe('the people behind a report', () => {
  it('are the same in whatever order they are named, and others where a word differs', () => {
    const one = attributionKey(officials('American and Iranian officials, unnamed'));
    expect(attributionKey(officials('Iranian and American officials, unnamed'))).toBe(one);
    expect(attributionKey(officials('American officials, unnamed'))).not.toBe(one);
  });

  it('are the same in every language of the story, however a language writes its "and"', () => {
    const both: Attribution = {
      text: { en: 'American and Iranian officials', ar: 'مسؤولون أمريكيون وإيرانيون' },
      kind: 'officials',
    };
    const turned: Attribution = {
      text: { en: 'Iranian and American officials', ar: 'مسؤولون إيرانيون وأمريكيون' },
      kind: 'officials',
    };
    expect(attributionKey(turned)).toBe(attributionKey(both));
  });

  it('are one root for the reports that share them', () => {
    const [a, b, c, d] = [
      row('A', officials('American and Iranian officials')),
      row('B', officials('An Iranian official')),
      row('C', officials('Iranian and American officials')),
      row('D', undefined),
    ] as const;
    expect(groupByRoot([a, b, c, d]).map((group) => group.map(({ source }) => source))).toEqual([
      ['A', 'C'],
      ['B'],
      ['D'],
    ]);
    expect(sharedRoot([a, c])).toBe(a.root);
    expect(sharedRoot([a, b, c])).toBeUndefined();
    expect(sharedRoot([d, row('E', undefined)])).toBeUndefined();
  });

  it('are those that most claims of a page name', () => {
    const claims = ['x', 'y', 'z'].map((id, index) =>
      makeClaim({
        id,
        event: 'e',
        attribution:
          index === 0 ? [{ text: 'Nobody', kind: 'unnamed' }] : [officials('Officials'), { text: 'P', kind: 'outlet' }],
      }),
    );
    const catalog = compileStory([makeEvent({ id: 'e' })], claims);
    const record = catalog.byId.get('e');
    const rows = record ? listChainRows(catalog, record) : [];
    expect(rows.map(({ source, root, links }) => [source, root?.text, links.length])).toEqual([['A', 'Officials', 1]]);
  });
});

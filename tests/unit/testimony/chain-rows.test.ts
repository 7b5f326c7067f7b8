import { describe, expect, it } from 'vitest';
import type { Attribution, Prose } from '../../../src/domain/story.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import {
  attributionKey,
  type ChainRow,
  groupByRoot,
  listChainRows,
  sharedRoot,
} from '../../../src/testimony/chain-rows.ts';
import { compileStory, makeClaim, makeEvent } from '../domain/small-story.ts';

const text = (prose: Prose) => speakEnglish('UTC').text(prose);
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
    const one = attributionKey(officials('American and Iranian officials, unnamed'), text);
    expect(attributionKey(officials('Iranian and American officials, unnamed'), text)).toBe(one);
    expect(attributionKey(officials('American officials, unnamed'), text)).not.toBe(one);
  });

  it('are one root for the reports that share them', () => {
    const [a, b, c, d] = [
      row('A', officials('American and Iranian officials')),
      row('B', officials('An Iranian official')),
      row('C', officials('Iranian and American officials')),
      row('D', undefined),
    ] as const;
    expect(groupByRoot([a, b, c, d], text).map((group) => group.map(({ source }) => source))).toEqual([
      ['A', 'C'],
      ['B'],
      ['D'],
    ]);
    expect(sharedRoot([a, c], text)).toBe(a.root);
    expect(sharedRoot([a, b, c], text)).toBeUndefined();
    expect(sharedRoot([d, row('E', undefined)], text)).toBeUndefined();
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

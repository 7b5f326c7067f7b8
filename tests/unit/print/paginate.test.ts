import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, paginate } from '../../../src/print/paginate.ts';

const ROOM = 100;

const piece = fc.record({
  height: fc.integer({ min: 1, max: ROOM }),
  startsPage: fc.boolean(),
  keepsNext: fc.boolean(),
});
const pieces = fc
  .array(piece, { maxLength: 40 })
  .map((list) => list.map((each, index): Piece => ({ ...each, key: `piece ${index}` })));
/** The height of a run of headings with what they stand over. */
const groupHeight = (list: readonly Piece[], start: number) => {
  let height = 0;
  for (let index = start; index < list.length; index += 1) {
    height += list[index]?.height ?? 0;
    if (!list[index]?.keepsNext || list[index + 1]?.startsPage) break;
  }
  return height;
};

describe('laying on pages', () => {
  it('loses nothing, doubles nothing, and keeps the order', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        expect(paginate(list, ROOM).flat()).toEqual(list.map(({ key }) => key));
      }),
    );
  });

  it('fills no page beyond its edge, as far as a heading and what it stands over fit on one', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        fc.pre(list.every((_, index) => groupHeight(list, index) <= ROOM));
        const heights = new Map(list.map(({ key, height }) => [key, height]));
        for (const page of paginate(list, ROOM)) {
          expect(page.reduce((sum, key) => sum + (heights.get(key) ?? 0), 0)).toBeLessThanOrEqual(ROOM);
        }
      }),
    );
  });

  it('leaves no heading at the foot of a page', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const pages = paginate(list, ROOM);
        for (const page of pages.slice(0, -1)) {
          const at = list.findIndex(({ key }) => key === page.at(-1));
          expect(list[at]?.keepsNext && !list[at + 1]?.startsPage).toBeFalsy();
        }
      }),
    );
  });

  it('begins a page where one is asked for, and at no place else while there is room', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const starts = new Set(paginate(list, ROOM).map(([first]) => first));
        for (const { key, startsPage } of list) if (startsPage) expect(starts.has(key)).toBe(true);
      }),
    );
    expect(
      paginate(
        [
          { key: 'a', height: 60 },
          { key: 'b', height: 40 },
        ],
        ROOM,
      ),
    ).toEqual([['a', 'b']]);
  });

  it('says the head of a table again where it goes on', () => {
    const row = (key: string): Piece => ({ key, height: 40, under: 'head' });
    const list: readonly Piece[] = [{ key: 'head', height: 20, keepsNext: true }, row('1'), row('2'), row('3')];
    expect(paginate(list, ROOM)).toEqual([
      ['head', '1', '2'],
      ['head', '3'],
    ]);
  });

  it('gives what is higher than a page one of its own', () => {
    const list: readonly Piece[] = [
      { key: 'a', height: 10 },
      { key: 'b', height: 300 },
      { key: 'c', height: 10 },
    ];
    expect(paginate(list, ROOM)).toEqual([['a'], ['b'], ['c']]);
  });
});

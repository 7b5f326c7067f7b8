import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Labelled, placeLabels } from '../../../src/timeline/place-labels.ts';

const WIDTH = 800;
const labelled = fc
  .array(
    fc.tuple(
      fc.nat(3),
      fc.nat(790),
      fc.integer({ min: 4, max: 400 }),
      fc.integer({ min: 20, max: 200 }),
      fc.boolean(),
      fc.nat(1),
    ),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(([row, left, length, width, roomy, rank], at): Labelled => {
      const right = Math.min(left + length, WIDTH);
      return {
        id: `e${at}`,
        row: `0/${row}`,
        left,
        right,
        width,
        rank,
        ...(roomy && { inside: { left: left + 5, right: right - 5 } }),
      };
    }),
  );

it('never lets a label overlap another, a mark of another event, or the edge', () => {
  fc.assert(
    fc.property(labelled, (all) => {
      const places = placeLabels(all, WIDTH);
      const texts = all.flatMap(({ id, row, width }) => {
        const place = places.get(id);
        return place && place.place !== 'none' ? [{ id, row, left: place.x, right: place.x + width }] : [];
      });
      for (const text of texts) {
        expect(text.left).toBeGreaterThanOrEqual(0);
        expect(text.right).toBeLessThanOrEqual(WIDTH);
        for (const other of [...texts, ...all]) {
          if (other.id === text.id || other.row !== text.row) continue;
          expect(text.right <= other.left || other.right <= text.left).toBe(true);
        }
      }
    }),
  );
});

it('prefers inside, then after, then before, and gives up where there is no room', () => {
  const mark = { id: 'a', row: '0/0', left: 300, right: 400, width: 80, rank: 0 };
  const placeOf = (...all: Labelled[]) => placeLabels(all, WIDTH).get('a')?.place;
  expect(placeOf({ ...mark, inside: { left: 305, right: 395 } })).toBe('inside');
  expect(placeOf({ ...mark, inside: { left: 350, right: 395 } })).toBe('after');
  expect(placeOf({ ...mark, left: 700, right: 790 })).toBe('before');
  const neighbours = [
    { ...mark, id: 'b', left: 250, right: 290, width: 9 },
    { ...mark, id: 'c', left: 410, right: 500, width: 9 },
  ];
  expect(placeOf(mark, ...neighbours)).toBe('none');
});

it('lets the selected event choose first', () => {
  const one = { id: 'a', row: '0/0', left: 100, right: 110, width: 80, rank: 0 };
  const two = { id: 'b', row: '0/0', left: 210, right: 220, width: 80, rank: 1 };
  const places = placeLabels(
    [
      { ...one, left: 20, right: 110 },
      { ...two, left: 210, right: 800 },
    ],
    WIDTH,
  );
  expect(places.get('b')?.place).toBe('before');
  expect(places.get('a')?.place).toBe('none');
});

it('says all there is to say where it fits, and less where it does not', () => {
  const mark = { id: 'a', row: '0/0', left: 300, right: 310, width: 80, longWidth: 200, rank: 0 };
  expect(placeLabels([mark], WIDTH).get('a')).toEqual({ place: 'after', x: 315, long: true });
  const wall = { id: 'b', row: '0/0', left: 420, right: 800, width: 900, rank: 0 };
  expect(placeLabels([{ ...mark, left: 100, right: 310 }, wall], WIDTH).get('a')).toEqual({ place: 'after', x: 315 });
});

it('sets the words of a tie in the middle of it, or nowhere', () => {
  const marks = { id: 'a', row: '0/0', left: 100, right: 500, inside: { left: 105, right: 195 }, width: 60, rank: 0 };
  const tie = { id: 't', on: 'a', row: '0/0', left: 100, right: 500, inside: { left: 200, right: 490 }, rank: 1 };
  const placeOf = (width: number) => placeLabels([marks, { ...tie, width }], WIDTH).get('t');
  expect(placeOf(90)).toEqual({ place: 'inside', x: 300 });
  expect(placeOf(300)?.place).toBe('none');
  expect(placeLabels([marks, { ...tie, width: 90 }], WIDTH).get('a')?.place).toBe('inside');
});

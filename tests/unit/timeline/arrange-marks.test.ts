import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allotRows, arrangeMarks } from '../../../src/timeline/arrange-marks.ts';
import type { Mark } from '../../../src/timeline/describe-marks.ts';

const span = { start: 0, end: 1000 };
const marks = fc
  .array(fc.tuple(fc.nat(2), fc.nat(990), fc.integer({ min: 1, max: 300 })), { maxLength: 60 })
  .map((all) =>
    all.map(
      ([lane, start, length], at): Mark => ({
        id: `e${at}/0`,
        event: `e${at}`,
        lane,
        kind: 'band',
        start,
        end: start + length,
        label: '',
        hollow: false,
      }),
    ),
  );

it('lets no two events of a row overlap, and keeps to the rows there are', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 3, max: 20 }), (all, budget) => {
      const rows = allotRows(all, 3, budget);
      const { marks: placed } = arrangeMarks(all, rows, span);
      expect(rows.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(Math.max(budget, 3));
      for (const one of placed) {
        expect(one.row).toBeLessThan(rows[one.lane] ?? 0);
        for (const other of placed) {
          if (one === other || one.lane !== other.lane || one.row !== other.row) continue;
          expect(one.end <= other.start || other.end <= one.start).toBe(true);
        }
      }
    }),
  );
});

it('loses no event: what has no row is counted', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 3, max: 20 }), (all, budget) => {
      const { marks: placed, crowded } = arrangeMarks(all, allotRows(all, 3, budget), span);
      const drawn = placed.reduce((sum, { kind, label }) => sum + (kind === 'more' ? Number(label) : 1), 0);
      expect(drawn).toBe(all.length);
      expect(crowded).toBe(placed.some(({ kind }) => kind === 'more'));
    }),
  );
});

it('keeps the marks of one event in one row', () => {
  const mark = { id: 'a/0', event: 'a', lane: 0, kind: 'band', start: 0, end: 31, label: '', hollow: false } as const;
  const other = { ...mark, id: 'b/0', event: 'b', start: 20, end: 40 };
  const all: Mark[] = [mark, { ...mark, id: 'a/1', kind: 'day', start: 10, end: 11 }, other];
  const rows = allotRows(all, 1);
  const { marks: placed } = arrangeMarks(all, rows, span);
  expect(placed.map(({ id, row }) => [id, row])).toEqual([
    ['a/0', 0],
    ['a/1', 0],
    ['b/0', 1],
  ]);
  expect(rows).toEqual([2]);
});

const plain = { lane: 0, label: '', hollow: false } as const;
const threaded = (event: string, start: number, until: number): Mark[] => [
  { ...plain, id: `${event}/m`, event, kind: 'band', start, end: start + 10 },
  { ...plain, id: `${event}/t`, event, kind: 'tie', start: start + 10, end: until, slack: true },
  { ...plain, id: `${event}/p`, event, kind: 'block', start: until, end: until + 1, slack: true },
];

it('leaves out threads before it counts events together, and what then stands under another', () => {
  const all = [...threaded('a', 0, 500), ...threaded('b', 50, 400), ...threaded('c', 100, 400)];
  expect(allotRows(all, 1, 9)).toEqual([3]);
  expect(arrangeMarks(all, [3], span).marks).toHaveLength(9);
  const { marks: placed, crowded } = arrangeMarks(all, [1], span);
  expect(crowded).toBe(false);
  expect(allotRows(all, 1, 1)).toEqual([1]);
  // Those of b and c share their day, and say it in their names.
  expect(placed.map(({ id }) => id)).toEqual(['a/m', 'a/p', 'b/m', 'c/m']);
});

it('gives the parts of an event rows of their own while there are rows', () => {
  const all: Mark[] = [
    { ...plain, id: 'a/month', event: 'a', kind: 'band', start: 0, end: 31 },
    { ...plain, id: 'a/day', event: 'a', kind: 'day', start: 10, end: 11, part: 1 },
  ];
  expect(arrangeMarks(all, [2], span).marks.map(({ row }) => row)).toEqual([0, 1]);
  expect(arrangeMarks(all, [1], span).marks.map(({ row }) => row)).toEqual([0, 0]);
});

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

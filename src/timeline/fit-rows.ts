import type { Interval } from '../domain/time/interval.ts';
import type { Mark } from './describe-marks.ts';

/** Marks that lie on one row together, and the time for which nothing else does. */
export interface Group extends Interval {
  readonly marks: readonly Mark[];
}

/** How much room events take: with their threads, without, and with all their parts on one row. */
export type Looseness = 'threads' | 'apart' | 'together';
export const LOOSEST = ['threads', 'apart', 'together'] as const satisfies readonly Looseness[];

/** The marks of a lane by event, or by part of one, in the order of their start. */
export function groupMarks(marks: readonly Mark[], looseness: Looseness): readonly Group[] {
  const members = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (looseness !== 'threads' && mark.kind === 'tie' && mark.slack) continue;
    const key = looseness === 'together' || !mark.part ? mark.event : `${mark.event} ${mark.part}`;
    const group = members.get(key);
    if (group) group.push(mark);
    else members.set(key, [mark]);
  }
  const groups = [...members.values()].map((own): Group => {
    const firm = looseness === 'threads' ? own : own.filter(({ slack }) => !slack);
    const counted = firm.length > 0 ? firm : own;
    const start = Math.min(...counted.map((mark) => mark.start));
    const end = Math.max(...counted.map((mark) => mark.end));
    return { marks: own, start, end };
  });
  return groups.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The first row that is free; an event that finds none has no row. Groups come in the order of their start. */
export function fitRows(
  groups: readonly Group[],
  room: number,
): { readonly used: number; readonly rowOf: ReadonlyMap<Group, number> } {
  const ends: number[] = [];
  const rowOf = new Map<Group, number>();
  for (const group of groups) {
    const free = ends.findIndex((end) => end <= group.start);
    const row = free < 0 ? ends.length : free;
    if (row >= room) continue;
    ends[row] = group.end;
    rowOf.set(group, row);
  }
  return { used: ends.length, rowOf };
}

/** Rows for each lane, from what it wants at each looseness: first the lanes that want most lie closer, then they yield. */
export function shareRows(wanted: readonly (readonly number[])[], budget: number): readonly number[] {
  const lanes = wanted.map((rows) => ({ rows, at: 0 }));
  const rowsOf = ({ rows, at }: (typeof lanes)[number]) => rows[at] ?? 1;
  const total = () => lanes.reduce((sum, lane) => sum + rowsOf(lane), 0);
  while (total() > budget) {
    const [most] = lanes.filter(({ rows, at }) => at + 1 < rows.length).sort((a, b) => rowsOf(b) - rowsOf(a));
    if (!most) break;
    most.at += 1;
  }
  return yieldRows(lanes.map(rowsOf), budget);
}

/** Takes rows from the lanes that want the most until they fit. */
function yieldRows(wanted: readonly number[], budget: number): readonly number[] {
  const rows = wanted.map((count) => Math.min(count, budget));
  let total = rows.reduce((sum, count) => sum + count, 0);
  while (total > Math.max(budget, rows.length)) {
    const most = Math.max(...rows);
    rows[rows.lastIndexOf(most)] = most - 1;
    total -= 1;
  }
  return rows;
}

import { type Interval, meets } from '../domain/time/interval.ts';
import type { Mark } from './describe-marks.ts';

export interface PlacedMark extends Mark {
  /** Row in its lane, from the top. */
  readonly row: number;
}

export interface Arrangement {
  readonly marks: readonly PlacedMark[];
  /** Whether some events found no row and are drawn together. */
  readonly crowded: boolean;
}

/** Rows that the dock has room for, over all lanes. */
export const ROW_BUDGET = 14;
const SLICES = 24;

interface Group {
  readonly marks: readonly Mark[];
  readonly start: number;
  readonly end: number;
}

/** How many rows each lane gets, one at the least, so that no two events overlap, and no more than the budget. */
export function allotRows(marks: readonly Mark[], laneCount: number, budget = ROW_BUDGET): readonly number[] {
  const lanes = groupByEvent(marks, laneCount);
  return shareRows(
    lanes.map((groups) => Math.max(fitRows(groups, Infinity).used, 1)),
    budget,
  );
}

/**
 * Gives each event that meets the span a row of its lane where it overlaps no other. Where the rows do not suffice,
 * the last row of the lane draws the rest in slices of the span, with their number.
 */
export function arrangeMarks(marks: readonly Mark[], rows: readonly number[], span: Interval): Arrangement {
  const lanes = groupByEvent(
    marks.filter((mark) => meets(mark, span)),
    rows.length,
  );
  const placed: PlacedMark[] = [];
  let crowded = false;
  lanes.forEach((groups, lane) => {
    const room = rows[lane] ?? 1;
    const whole = fitRows(groups, Infinity);
    const { rowOf } = whole.used <= room ? whole : fitRows(groups, room - 1);
    const left: Group[] = [];
    for (const group of groups) {
      const row = rowOf.get(group);
      if (row === undefined) left.push(group);
      else for (const mark of group.marks) placed.push({ ...mark, row });
    }
    if (left.length > 0) {
      crowded = true;
      placed.push(...gather(left, lane, room - 1, span));
    }
  });
  return { marks: placed, crowded };
}

function groupByEvent(marks: readonly Mark[], laneCount: number): readonly (readonly Group[])[] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.event);
    if (group) group.push(mark);
    else groups.set(mark.event, [mark]);
  }
  const lanes: Group[][] = Array.from({ length: laneCount }, () => []);
  for (const group of groups.values()) {
    const start = Math.min(...group.map((mark) => mark.start));
    const end = Math.max(...group.map((mark) => mark.end));
    lanes[group[0]?.lane ?? 0]?.push({ marks: group, start, end });
  }
  for (const lane of lanes) lane.sort((a, b) => a.start - b.start || b.end - a.end);
  return lanes;
}

/** The first row that is free; an event that finds none has no row. */
function fitRows(groups: readonly Group[], room: number): { used: number; rowOf: ReadonlyMap<Group, number> } {
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

/** Takes rows from the lanes that want the most until they fit. */
function shareRows(wanted: readonly number[], budget: number): readonly number[] {
  const rows = wanted.map((rowCount) => Math.min(rowCount, budget));
  let total = rows.reduce((sum, rowCount) => sum + rowCount, 0);
  while (total > Math.max(budget, rows.length)) {
    const most = Math.max(...rows);
    rows[rows.lastIndexOf(most)] = most - 1;
    total -= 1;
  }
  return rows;
}

function gather(groups: readonly Group[], lane: number, row: number, span: Interval): readonly PlacedMark[] {
  const slice = (span.end - span.start) / SLICES;
  const slices = new Map<number, Group[]>();
  for (const group of groups) {
    const at = Math.min(Math.max(Math.floor((group.start - span.start) / slice), 0), SLICES - 1);
    const members = slices.get(at);
    if (members) members.push(group);
    else slices.set(at, [group]);
  }
  return [...slices].map(([at, members]) => ({
    id: `more/${lane}/${at}`,
    event: '',
    lane,
    kind: 'more',
    start: span.start + at * slice,
    end: span.start + (at + 1) * slice,
    label: String(members.length),
    hollow: false,
    row,
  }));
}

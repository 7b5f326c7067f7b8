import { type Interval, meets } from '../domain/time/interval.ts';
import type { Mark } from './describe-marks.ts';
import { fitRows, type Group, groupMarks, LOOSEST, type Looseness, shareRows } from './fit-rows.ts';

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
/** The second lens ties marks over months: it may have more rows, and closer ones. */
export const PUBLIC_ROW_BUDGET = 18;
const SLICES = 24;

/** How many rows each lane gets, one at the least, so that no two events overlap, and no more than the budget. */
export function allotRows(marks: readonly Mark[], laneCount: number, budget = ROW_BUDGET): readonly number[] {
  const lanes = marksByLane(marks, laneCount);
  const wanted = lanes.map((own) =>
    LOOSEST.map((looseness) => Math.max(fitRows(groupMarks(own, looseness), Infinity).used, 1)),
  );
  return shareRows(wanted, budget);
}

/**
 * Gives each event that meets the span a row of its lane where it overlaps no other. Where the rows do not suffice,
 * threads are left out, then the parts of an event share a row; then the last row of the lane draws the rest in
 * slices of the span, with their number.
 */
export function arrangeMarks(marks: readonly Mark[], rows: readonly number[], span: Interval): Arrangement {
  const lanes = marksByLane(
    marks.filter((mark) => meets(mark, span)),
    rows.length,
  );
  const placed: PlacedMark[] = [];
  let crowded = false;
  lanes.forEach((own, lane) => {
    const room = rows[lane] ?? 1;
    const { groups, used, rowOf } = fitLane(own, room);
    const fitting = used <= room ? rowOf : fitRows(groups, room - 1).rowOf;
    const left: Group[] = [];
    for (const group of groups) {
      const row = fitting.get(group);
      if (row === undefined) left.push(group);
      else for (const mark of group.marks) placed.push({ ...mark, row });
    }
    if (left.length > 0) {
      crowded = true;
      placed.push(...gather(left, lane, room - 1, span));
    }
  });
  return { marks: withoutCovered(placed), crowded };
}

/** Where rows are scarce, what became public with another mark of its row stands under it: its name says the day. */
function withoutCovered(placed: readonly PlacedMark[]): readonly PlacedMark[] {
  return placed.filter(
    (mark) =>
      !mark.slack ||
      !placed.some(
        (other) =>
          other.event !== mark.event && other.lane === mark.lane && other.row === mark.row && meets(other, mark),
      ),
  );
}

/** The loosest way to lay a lane that needs no more rows than there are; else the closest. */
function fitLane(marks: readonly Mark[], room: number) {
  const lay = (looseness: Looseness) => {
    const groups = groupMarks(marks, looseness);
    return { groups, ...fitRows(groups, Infinity) };
  };
  const [first, ...closer] = LOOSEST;
  let laid = lay(first);
  for (const looseness of closer) {
    if (laid.used <= room) break;
    laid = lay(looseness);
  }
  return laid;
}

function marksByLane(marks: readonly Mark[], laneCount: number): readonly (readonly Mark[])[] {
  const lanes: Mark[][] = Array.from({ length: laneCount }, () => []);
  for (const mark of marks) lanes[mark.lane]?.push(mark);
  return lanes;
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
    label: String(new Set(members.map(({ marks: [first] }) => first?.event)).size),
    hollow: false,
    row,
  }));
}

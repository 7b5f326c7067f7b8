import type { PlacedMark } from './arrange-marks.ts';
import type { Labelled } from './place-labels.ts';

/** Half of a day's shape, with its outline, in px. */
const SHAPE = 8;
/** Half of the block on a day of publication. */
const BLOCK = 9;
const PAD = 5;
/** Room that a chevron takes inside a bar. */
const CHEVRON = 12;

export interface LabelContext {
  readonly scale: (instant: number) => number;
  readonly viewWidth: number;
  readonly widthOf: (text: string) => number;
  readonly selected: string | undefined;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** What `placeLabels` needs to know of the events in view, from their marks. Ids are those of the labelled marks. */
export function listLabelled(marks: readonly PlacedMark[], context: LabelContext): readonly Labelled[] {
  const groups = new Map<string, PlacedMark[]>();
  for (const mark of marks) {
    // Parts of an event that share a row share their room too.
    const key = mark.event ? `${mark.event} ${mark.row}` : mark.id;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()].flatMap((group) => labelledOf(group, context));
}

function labelledOf(group: readonly PlacedMark[], context: LabelContext): readonly Labelled[] {
  const { viewWidth, selected, widthOf } = context;
  const drawn = group.filter(({ kind }) => kind !== 'tie');
  const first = drawn.find(({ label }) => label) ?? drawn[0];
  if (!first) return [];
  // A mark far off that nothing ties to these takes no room between.
  const tied = group.some(({ kind, slack }) => kind === 'tie' && slack);
  const extents = group.filter(({ slack }) => !slack || tied).map((mark) => extentOf(mark, context));
  const left = Math.max(Math.min(...extents.map((extent) => extent.left)), 0);
  const right = Math.min(Math.max(...extents.map((extent) => extent.right)), viewWidth);
  if (right <= 0 || left >= viewWidth) return [];
  const row = `${first.lane}/${first.row}`;
  const rank = first.event === selected ? 2 : 0;
  const sizeOf = ({ label, longLabel }: PlacedMark) => ({
    width: widthOf(label),
    ...(longLabel !== undefined && { longWidth: widthOf(longLabel) }),
  });
  const inside = insideOf(first, group, context);
  const own: Labelled = { id: first.id, row, left, right, ...(inside && { inside }), ...sizeOf(first), rank };
  const ties = group.filter(({ kind, label }) => kind === 'tie' && label);
  return [
    own,
    ...ties.map((tie) => ({
      id: tie.id,
      row,
      left,
      right,
      inside: hatchOf(tie, group, context),
      ...sizeOf(tie),
      on: first.id,
      // The words on a tie have no other place.
      rank: rank + 1,
    })),
  ];
}

function extentOf(mark: PlacedMark, { scale }: LabelContext): Extent {
  if (mark.kind === 'day' || mark.kind === 'block') {
    const x = scale((mark.start + mark.end) / 2);
    const half = mark.kind === 'day' ? SHAPE : BLOCK;
    return { left: x - half, right: x + half };
  }
  return { left: scale(mark.start), right: scale(mark.end) };
}

/** The part of a tie in view where its words may stand: on its hatch, clear of the marks at its ends. */
function hatchOf(tie: PlacedMark, group: readonly PlacedMark[], context: LabelContext): Extent {
  const hatch = {
    left: Math.max(context.scale(tie.secrecy?.hatchFrom ?? tie.start), 0),
    right: Math.min(context.scale(tie.end), context.viewWidth),
  };
  return widestFree({ left: hatch.left + PAD, right: hatch.right - PAD }, obstacles(group, context)) ?? hatch;
}

/** The part of a band or bar in view where text may stand, clear of chevrons, blocks and the day's mark. */
function insideOf(ground: PlacedMark, group: readonly PlacedMark[], context: LabelContext): Labelled['inside'] {
  if (!['band', 'bar', 'fade', 'more'].includes(ground.kind)) return undefined;
  const { scale, viewWidth } = context;
  const start = scale(ground.start);
  const chevron = ground.kind === 'fade' || (ground.kind === 'bar' && start < 0) ? CHEVRON : PAD;
  let left = Math.max(start, 0) + chevron;
  if (ground.fuzzyUntil !== undefined) left = Math.max(left, scale(ground.fuzzyUntil) + PAD);
  const right = Math.min(scale(ground.end) - (ground.openFrom === undefined ? PAD : CHEVRON), viewWidth - PAD);
  return widestFree({ left, right }, obstacles(group, context));
}

function obstacles(group: readonly PlacedMark[], context: LabelContext): readonly Extent[] {
  return group.filter(({ kind }) => kind === 'day' || kind === 'block').map((mark) => extentOf(mark, context));
}

/** The widest part of a room that nothing stands in; the first of equals. */
function widestFree(room: Extent, taken: readonly Extent[]): Extent | undefined {
  let widest: Extent | undefined;
  let { left } = room;
  const offer = (right: number) => {
    if (right > left && (!widest || right - left > widest.right - widest.left)) widest = { left, right };
  };
  for (const other of [...taken].sort((a, b) => a.left - b.left)) {
    offer(Math.min(other.left - 2, room.right));
    left = Math.max(left, other.right + 2);
  }
  offer(room.right);
  return widest;
}

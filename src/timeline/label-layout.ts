import type { PlacedMark } from './arrange-marks.ts';
import type { Labelled } from './place-labels.ts';

/** Half of a day's shape, with its outline, in px. */
const SHAPE = 8;
const PAD = 5;
/** Room that a chevron takes inside a bar. */
const CHEVRON = 12;

export interface LabelContext {
  readonly scale: (instant: number) => number;
  readonly viewWidth: number;
  readonly widthOf: (text: string) => number;
  readonly selected: string | undefined;
}

/** What `placeLabels` needs to know of the events in view, from their marks. Ids are those of the labelled marks. */
export function listLabelled(marks: readonly PlacedMark[], context: LabelContext): readonly Labelled[] {
  const byEvent = new Map<string, PlacedMark[]>();
  for (const mark of marks) {
    const key = mark.event || mark.id;
    const group = byEvent.get(key);
    if (group) group.push(mark);
    else byEvent.set(key, [mark]);
  }
  const labelled: Labelled[] = [];
  for (const group of byEvent.values()) {
    const item = labelledOf(group, context);
    if (item) labelled.push(item);
  }
  return labelled;
}

function labelledOf(group: readonly PlacedMark[], context: LabelContext): Labelled | undefined {
  const { viewWidth, selected } = context;
  const [first] = group;
  if (!first) return undefined;
  const extents = group.map((mark) => extentOf(mark, context));
  const left = Math.max(Math.min(...extents.map((extent) => extent.left)), 0);
  const right = Math.min(Math.max(...extents.map((extent) => extent.right)), viewWidth);
  if (right <= 0 || left >= viewWidth) return undefined;
  const inside = insideOf(group, context);
  return {
    id: first.id,
    row: `${first.lane}/${first.row}`,
    left,
    right,
    ...(inside && { inside }),
    width: context.widthOf(first.label),
    rank: first.event === selected ? 1 : 0,
  };
}

function extentOf(mark: PlacedMark, { scale }: LabelContext): { left: number; right: number } {
  if (mark.kind === 'day') {
    const x = scale((mark.start + mark.end) / 2);
    return { left: x - SHAPE, right: x + SHAPE };
  }
  return { left: scale(mark.start), right: scale(mark.end) };
}

/** The part of a band or bar in view where text may stand, clear of chevrons, blocks and the day's mark. */
function insideOf(group: readonly PlacedMark[], context: LabelContext): Labelled['inside'] {
  const ground = group.find(({ kind }) => kind === 'band' || kind === 'bar' || kind === 'fade' || kind === 'more');
  if (!ground) return undefined;
  const { scale, viewWidth } = context;
  const start = scale(ground.start);
  const chevron = ground.kind === 'fade' || (ground.kind === 'bar' && start < 0) ? CHEVRON : PAD;
  let left = Math.max(start, 0) + chevron;
  if (ground.fuzzyUntil !== undefined) left = Math.max(left, scale(ground.fuzzyUntil) + PAD);
  let right = Math.min(scale(ground.end) - (ground.openFrom === undefined ? PAD : CHEVRON), viewWidth - PAD);
  const day = group.find(({ kind }) => kind === 'day');
  if (day) {
    const mark = extentOf(day, context);
    if (right - mark.right >= mark.left - left) left = Math.max(left, mark.right + 2);
    else right = Math.min(right, mark.left - 2);
  }
  return right > left ? { left, right } : undefined;
}

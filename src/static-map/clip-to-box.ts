import type { Corner } from '../annotations/surface.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of a closed ring within a box (Sutherland and Hodgman); pieces may be joined along the box's edge. */
export function clipRing(ring: readonly Corner[], { left, top, right, bottom }: Box): readonly Corner[] {
  let kept = ring;
  kept = clipAgainst(kept, ([x]) => x - left);
  kept = clipAgainst(kept, ([x]) => right - x);
  kept = clipAgainst(kept, ([, y]) => y - top);
  return clipAgainst(kept, ([, y]) => bottom - y);
}

/** The parts of a line near a box: whole segments, so that they end outside of it. */
export function clipLine(line: readonly Corner[], box: Box): readonly (readonly Corner[])[] {
  const parts: Corner[][] = [];
  let part: Corner[] = [];
  line.forEach((corner, index) => {
    const before = line[index - 1];
    if (!before) return;
    if (couldCross(before, corner, box)) {
      if (part.length === 0) part.push(before);
      part.push(corner);
    } else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  });
  if (part.length > 0) parts.push(part);
  return parts;
}

function clipAgainst(ring: readonly Corner[], depth: (corner: Corner) => number): readonly Corner[] {
  const kept: Corner[] = [];
  ring.forEach((corner, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? corner;
    const [here, there] = [depth(corner), depth(before)];
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here);
      kept.push([before[0] + (corner[0] - before[0]) * share, before[1] + (corner[1] - before[1]) * share]);
    }
    if (here >= 0) kept.push(corner);
  });
  return kept;
}

function couldCross([ax, ay]: Corner, [bx, by]: Corner, { left, top, right, bottom }: Box): boolean {
  return Math.max(ax, bx) >= left && Math.min(ax, bx) <= right && Math.max(ay, by) >= top && Math.min(ay, by) <= bottom;
}

import { covers, type Outline } from './inked-ground.ts';
import type { LabelCandidate, Room } from './label-layout.ts';
import type { Corner } from './surface.ts';
import type { TextBlock } from './text-block.ts';

/** Px between tries, and from the edge of the picture. */
const STEP = 18;
const EDGE = 5;
/** Tries to each side. */
const REACH = 9;
/** A headline is read after what it stands beside: below and to the right is nearer than it is. */
const ABOVE = 60;
const BEFORE = 90;

/** Where a large block may stand beside a shape and over none of these outlines, the nearest to its leader first. */
export function besideShape(
  block: TextBlock,
  leader: Corner,
  outlines: readonly Outline[],
  visible: Room,
): readonly LabelCandidate[] {
  const [x, y] = leader;
  const found: { readonly candidate: LabelCandidate; readonly cost: number }[] = [];
  const steps = Array.from({ length: REACH * 2 + 1 }, (_, index) => (index - REACH) * STEP);
  const lefts = new Set(steps.map((step) => within(x + step, visible.left + EDGE, visible.right - EDGE - block.width)));
  const tops = new Set(steps.map((step) => within(y + step, visible.top + EDGE, visible.bottom - EDGE - block.height)));
  for (const left of lefts) {
    for (const top of tops) {
      const room = { left: left - 6, top, right: left + block.width, bottom: top + block.height };
      const [aside, below] = [distance(x, room.left, room.right), distance(y, room.top, room.bottom)];
      const cost = Math.hypot(aside, below) + (room.bottom < y ? ABOVE : 0) + (room.right < x ? BEFORE : 0);
      found.push({ candidate: { block, x: left, y: top + block.height / 2, anchor: 'start', leader }, cost });
    }
  }
  return found
    .sort((a, b) => a.cost - b.cost)
    .filter(({ candidate: { x: left, y: middle } }) => {
      const half = block.height / 2;
      return !covers(
        { left: left - 6, top: middle - half, right: left + block.width, bottom: middle + half },
        outlines,
      );
    })
    .map(({ candidate }) => candidate);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function distance(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}

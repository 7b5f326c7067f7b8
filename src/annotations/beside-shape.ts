import { covers, type Outline, shareCovered } from './inked-ground.ts';
import type { LabelCandidate, Room } from './label-layout.ts';
import type { Corner } from './surface.ts';
import type { TextBlock } from './text-block.ts';

/** Px between tries, and from the edge of the picture. */
const STEP = 18;
const EDGE = 5;
/** Tries to each side. */
const REACH = 9;
/** A headline is read after what it stands beside: below and to the right is nearer than it is. Px, or a share of px. */
const ABOVE = 60;
const BEFORE = 0.6;
/** Words on the shape are as far as this, and the more so the more of them are. */
const ON = 60;
const ALL_ON = 300;

/**
 * Where a large block may stand beside a shape, the nearest to its leader first: over as little of the shape as can
 * be, and over nothing else that is filled.
 */
export function besideShape(
  block: TextBlock,
  leader: Corner,
  shape: readonly Outline[],
  others: readonly Outline[],
  visible: Room,
): readonly LabelCandidate[] {
  const [x, y] = leader;
  const steps = Array.from({ length: REACH * 2 + 1 }, (_, index) => (index - REACH) * STEP);
  const lefts = new Set(steps.map((step) => within(x + step, visible.left + EDGE, visible.right - EDGE - block.width)));
  const tops = new Set(steps.map((step) => within(y + step, visible.top + EDGE, visible.bottom - EDGE - block.height)));
  const rooms = [...lefts].flatMap((left) =>
    [...tops].map((top) => ({ left, top, right: left + block.width, bottom: top + block.height })),
  );
  const costOf = (room: Room) => {
    const reach = Math.hypot(distance(x, room.left, room.right), distance(y, room.top, room.bottom));
    const order = (room.bottom < y ? ABOVE : 0) + Math.max(0, x - room.left) * BEFORE;
    const share = shareCovered({ ...room, left: room.left - 6 }, shape);
    return reach + order + (share > 0 ? ON + share * ALL_ON : 0);
  };
  return rooms
    .filter((room) => !covers(room, others))
    .map((room) => ({ room, cost: costOf(room) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ room: { left, top } }) => ({ block, x: left, y: top + block.height / 2, anchor: 'start', leader }));
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function distance(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}

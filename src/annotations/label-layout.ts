import type { Corner } from './surface.ts';
import type { TextBlock } from './text-block.ts';

export type TextAnchor = 'start' | 'middle' | 'end';

/** A label asks for room: the first candidate that is free and inside gets it, else the label goes. */
export interface LabelRequest {
  readonly key: string;
  readonly className: string;
  readonly candidates: readonly LabelCandidate[];
}

/** Where a block may stand, in px: `x` is its start, middle or end, `y` its vertical middle. */
export interface LabelCandidate {
  readonly block: TextBlock;
  readonly x: number;
  readonly y: number;
  readonly anchor: TextAnchor;
  /** Degrees clockwise, about the point. */
  readonly angle?: number;
  /** A line ties the label to this point, for shapes that are too small to hold it. */
  readonly leader?: Corner;
  /** The block stands on a country filled with its lane's colour. */
  readonly onFlash?: boolean;
}

export interface PlacedLabel {
  readonly key: string;
  readonly className: string;
  readonly at: LabelCandidate;
}

/** A rectangle in px. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Places labels in the order of their rank, none over another, over an obstacle, or out of the visible room; where
 * `clearLeaders`, no leader runs through another label or leader either.
 */
export function layOutLabels(
  requests: readonly LabelRequest[],
  visible: Room,
  obstacles: readonly Room[],
  clearLeaders = false,
): readonly PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  const leaders: Line[] = [];
  for (const { key, className, candidates } of requests) {
    for (const at of candidates) {
      const room = roomOf(at);
      if (!holds(visible, room) || taken.some((other) => overlap(room, other))) continue;
      const leader = clearLeaders && at.leader ? leaderOf(room, at.leader) : undefined;
      if (leaders.some((line) => crosses(line, room))) continue;
      if (leader && (taken.some((other) => crosses(leader, other)) || leaders.some((line) => meet(leader, line))))
        continue;
      if (leader) leaders.push(leader);
      taken.push(room);
      placed.push({ key, className, at });
      break;
    }
  }
  return placed;
}

/** The axis-parallel room of a block, turned about the candidate's point. */
export function roomOf({ block: { width, height }, x, y, anchor, angle = 0 }: LabelCandidate): Room {
  const left = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
  const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const corners = [left, left + width].flatMap((cornerX) =>
    [-height / 2, height / 2].map(
      (cornerY) => [x + cornerX * cosine - cornerY * sine, y + cornerX * sine + cornerY * cosine] as const,
    ),
  );
  const [xs, ys] = [corners.map(([cornerX]) => cornerX), corners.map(([, cornerY]) => cornerY)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function holds(outer: Room, inner: Room): boolean {
  return (
    inner.left >= outer.left + 2 &&
    inner.right <= outer.right - 2 &&
    inner.top >= outer.top + 2 &&
    inner.bottom <= outer.bottom - 2
  );
}

type Line = readonly [Corner, Corner];

/** From the nearest point of a block. */
function leaderOf({ left, top, right, bottom }: Room, [x, y]: Corner): Line {
  return [
    [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)],
    [x, y],
  ];
}

/** Whether two lines cross: each has its ends on both sides of the other. */
function meet(one: Line, other: Line): boolean {
  const sideOf = ([from, to]: Line, [x, y]: Corner) =>
    Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
  const parts = (line: Line, [from, to]: Line) => sideOf(line, from) * sideOf(line, to) < 0;
  return parts(one, other) && parts(other, one);
}

/** Whether a line runs through a room: what of it lies between the room's sides is not nothing (Liang and Barsky). */
function crosses([[fromX, fromY], [toX, toY]]: Line, { left, top, right, bottom }: Room): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, run, least, most] of [
    [fromX, toX - fromX, left, right],
    [fromY, toY - fromY, top, bottom],
  ] as const) {
    if (run === 0) {
      if (start <= least || start >= most) return false;
      continue;
    }
    const [one, other] = [(least - start) / run, (most - start) / run];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}

function overlap(a: Room, b: Room): boolean {
  return a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
}

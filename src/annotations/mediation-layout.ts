import type { MediationRoom } from '../domain/story.ts';
import type { Room } from './label-layout.ts';

type Point = readonly [x: number, y: number];

/** The two rooms and the arc between them, in px. */
export interface MediationLayout {
  readonly rooms: readonly [RoomPicture, RoomPicture];
  /** The arc from room to room, as path data. */
  readonly arc: string;
  /** Where the letter is: 68 per cent of the way. */
  readonly letter: Point;
  /** Where the line from the go-betweens' place meets the arc. */
  readonly shoulder: Point;
  /** Where the carrier's name begins, on its baseline; its middle, where it is looked at from afar. */
  readonly carrier: Point;
  /** Names and people are written; where there is little water, the short names alone. */
  readonly brief: boolean;
  /** The go-between is named: for a brief one, where it is looked at from afar. */
  readonly carried: boolean;
  /** What it takes up: the rooms with their note, the arc with its carrier. */
  readonly taken: readonly Room[];
}

export interface RoomPicture {
  readonly room: MediationRoom;
  readonly box: Room;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly rise: number;
  readonly brief: boolean;
  readonly carried: boolean;
}

const FULL: Size = { width: 112, height: 58, gap: 12, rise: 44, brief: false, carried: true };
const SIZES: readonly Size[] = [
  // For long names, where there is water enough.
  { ...FULL, width: 136 },
  FULL,
  { width: 50, height: 24, gap: 10, rise: 24, brief: true, carried: false },
];
/** For the back of a room: few words, and the one that matters. */
const FROM_AFAR: Size = { width: 58, height: 34, gap: 11, rise: 30, brief: true, carried: true };
const MARGIN = 6;
/** Room below for the note that the rooms are not located, above the note on boundaries. */
const FOOT = 22;

/**
 * Fits the rooms into open water, px, full ones before brief ones; undefined where there is no room. `needed`: the
 * width of the longest line that is written in one; `afar`, the width of the carrier's line, puts them at the foot of the
 * picture, clear of its names.
 */
export function layOutMediation(
  rooms: readonly [MediationRoom, MediationRoom],
  waters: readonly Room[],
  visible: Room,
  needed = 0,
  afar?: number,
): MediationLayout | undefined {
  for (const size of afar === undefined ? SIZES : [FROM_AFAR, ...SIZES]) {
    if (size.width > FULL.width && needed <= FULL.width) continue;
    for (const water of waters) {
      const right = Math.min(water.right, visible.right - MARGIN);
      const bottom = Math.min(water.bottom, visible.bottom - FOOT);
      const left = right - size.width * 2 - size.gap;
      if (left < Math.max(water.left, visible.left + MARGIN) || bottom - water.top < size.height) continue;
      if (size !== FROM_AFAR || afar === undefined) return arrange(rooms, left, water.top, size, visible.right);
      // The carrier's line overhangs the rooms: over land, if need be, but not over the edge.
      const aside = Math.max(0, right + (afar - size.width * 2 - size.gap) / 2 - (visible.right - MARGIN));
      return arrange(rooms, left - aside, bottom - size.height, size, visible.right);
    }
  }
  return undefined;
}

function arrange(
  rooms: readonly [MediationRoom, MediationRoom],
  left: number,
  top: number,
  size: Size,
  visibleRight: number,
): MediationLayout {
  const { width, height, gap, rise, brief, carried } = size;
  const boxAt = (x: number): Room => ({ left: x, top, right: x + width, bottom: top + height });
  const [first, second] = [boxAt(left), boxAt(left + width + gap)];
  const [startX, endX] = [first.left + width / 2, second.left + width / 2];
  const [radius, middle, foot] = [(endX - startX) / 2, (startX + endX) / 2, top - 4];
  const along = (share: number): Point => {
    const angle = Math.PI * (1 - share);
    return [middle + radius * Math.cos(angle), foot - rise * Math.sin(angle)];
  };
  return {
    rooms: [
      { room: rooms[0], box: first },
      { room: rooms[1], box: second },
    ],
    arc: `M${startX.toFixed(1)} ${foot.toFixed(1)}A${radius} ${rise} 0 0 1 ${endX.toFixed(1)} ${foot.toFixed(1)}`,
    letter: along(0.68),
    shoulder: along(0.17),
    carrier: [brief ? middle : startX + 16, foot - rise - 9],
    brief,
    carried,
    taken: [
      { left: first.left - 4, top: top - 2, right: second.right + 4, bottom: first.bottom + (brief ? 2 : 18) },
      {
        left: startX - 4,
        top: foot - rise - (carried ? 22 : 4),
        right: carried ? visibleRight : endX + 4,
        bottom: top,
      },
    ],
  };
}

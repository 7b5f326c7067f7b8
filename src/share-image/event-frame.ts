import type { Catalog, EventRecord } from '../domain/catalog.ts';
import { type Basemap, boundsOf, shapeOf } from '../domain/geography.ts';
import { latitudeOf, mercatorY } from '../domain/mercator.ts';

/** West, south, east, north in degrees. */
export type Frame = readonly [west: number, south: number, east: number, north: number];

/** What is kept around what is framed, as a share of it on each side. */
const AROUND = 0.3;
const CLOSELY = 0.09;
/** Degrees of longitude: nearer, the ground has no more to tell. */
const NEAREST = 6.5;
/** Degrees around what stands out of the story's region. */
const OUTSIDE = 1;

/**
 * What a picture of an event frames: its places and, where there was a go-between, the water in which the rooms are
 * drawn, with their surroundings; the story's region where no place is given. `shape` is width to height.
 */
export function frameEvent(catalog: Catalog, basemap: Basemap, record: EventRecord | undefined, shape: number): Frame {
  const { frame } = catalog.story;
  const places = (record?.places ?? []).flatMap(({ place }) => {
    const found = catalog.places.get(place);
    const geometry = found && shapeOf(basemap, found);
    if (!geometry) return [];
    if (geometry.type !== 'Point') return [boundsOf(geometry)];
    const [x = 0, y = 0] = geometry.coordinates;
    return [[x, y, x, y] as const];
  });
  if (places.length === 0) return fitFrame(frame, shape);
  // The water is wider than the rooms: it needs no margin of its own.
  const water = record?.event.mediation ? basemap.openWater.slice(0, 1) : [];
  return frameAround([...places, ...water], frame, shape, water.length > 0 ? CLOSELY : AROUND);
}

/** Around some boxes, of a given shape; within a region, which is widened where a box stands out of it. */
export function frameAround(boxes: readonly Frame[], region: Frame, shape: number, around = AROUND): Frame {
  const sides = boxes.map(flat);
  const [west, south, east, north] = [
    Math.min(...sides.map(([side]) => side)),
    Math.min(...sides.map(([, side]) => side)),
    Math.max(...sides.map(([, , side]) => side)),
    Math.max(...sides.map(([, , , side]) => side)),
  ];
  const [leftmost, lowest, rightmost, highest] = flat(region);
  const [regionWest, regionEast] = [Math.min(leftmost, west - OUTSIDE), Math.max(rightmost, east + OUTSIDE)];
  const [regionSouth, regionNorth] = [Math.min(lowest, south - OUTSIDE), Math.max(highest, north + OUTSIDE)];
  const across = Math.max(NEAREST, (east - west) * (1 + around * 2), (north - south) * (1 + around * 2) * shape);
  const width = Math.min(across, Math.max(regionEast - regionWest, (regionNorth - regionSouth) * shape));
  const height = width / shape;
  const left = within((west + east) / 2 - width / 2, regionWest, regionEast - width);
  const bottom = within((south + north) / 2 - height / 2, regionSouth, regionNorth - height);
  return [left, latitudeOf(bottom), left + width, latitudeOf(bottom + height)];
}

/** A frame made larger on two sides, until it has a shape. */
function fitFrame(frame: Frame, shape: number): Frame {
  const [west, south, east, north] = flat(frame);
  const width = Math.max(east - west, (north - south) * shape);
  const height = width / shape;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [x - width / 2, latitudeOf(y - height / 2), x + width / 2, latitudeOf(y + height / 2)];
}

/** With heights as Web Mercator has them. */
function flat([west, south, east, north]: Frame): Frame {
  return [west, mercatorY(south), east, mercatorY(north)];
}

/** In the middle where there is not room enough. */
function within(value: number, least: number, most: number): number {
  return most < least ? (least + most) / 2 : Math.max(least, Math.min(most, value));
}

import type { Catalog } from '../domain/catalog.ts';
import { type Basemap, type SurfaceGeometry, shapeOf } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { MapMark } from '../domain/map-marks.ts';
import type { Room } from './label-layout.ts';
import type { Corner } from './surface.ts';

export type Outline = readonly Corner[];

/** What an event fills. */
export interface InkedShape {
  readonly event: EventId;
  readonly outlines: readonly Outline[];
}

const FILLED: ReadonlySet<MapMark['drawing']> = new Set(['flash', 'waterlines', 'hatch', 'presence']);

/** What active marks fill: hit and hatched countries, areas under attack. */
export function inkedShapes(
  marks: readonly MapMark[],
  basemap: Basemap,
  catalog: Catalog,
  project: (position: readonly number[]) => Corner,
): readonly InkedShape[] {
  return marks.flatMap(({ event, drawing, state, place, context }) => {
    if (state !== 'active' || context || !FILLED.has(drawing)) return [];
    const found = catalog.places.get(place);
    const shape = found && shapeOf(basemap, found);
    return shape && shape.type !== 'Point' ? [{ event, outlines: outlinesOf(shape, project) }] : [];
  });
}

/** The outlines of a shape in px, without its holes. */
export function outlinesOf(
  shape: SurfaceGeometry,
  project: (position: readonly number[]) => Corner,
): readonly Outline[] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.flatMap(([outer]) => (outer ? [outer.map(project)] : []));
}

/** Whether an outline runs under a room: told by a grid of its points. */
export function covers(room: Room, outlines: readonly Outline[]): boolean {
  return outlines.some((outline) => gridOf(room).some((point) => isWithin(point, outline)));
}

/** How much of a room has an outline under it, 0 to 1, by the same grid. */
export function shareCovered(room: Room, outlines: readonly Outline[]): number {
  const grid = gridOf(room);
  return grid.filter((point) => outlines.some((outline) => isWithin(point, outline))).length / grid.length;
}

function gridOf({ left, top, right, bottom }: Room): readonly Corner[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.5, 1].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
  );
}

function isWithin([x, y]: Corner, outline: Outline): boolean {
  let within = false;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) within = !within;
  });
  return within;
}

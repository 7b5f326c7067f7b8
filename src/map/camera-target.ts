import type { Catalog } from '../domain/catalog.ts';
import { type Basemap, boundsOf, type Position, shapeOf } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Bounds } from './map-view.ts';

/** A frame this small (degrees) shows nothing around a place. */
const SMALLEST_SPAN = 11;

/** West, south, east, north of everywhere an event is placed; undefined where it has no shape in the region. */
export function boundsOfEvent(catalog: Catalog, basemap: Basemap, event: EventId): Bounds | undefined {
  let bounds: Bounds | undefined;
  for (const { place } of catalog.byId.get(event)?.places ?? []) {
    const known = catalog.places.get(place);
    const shape = known && shapeOf(basemap, known);
    if (!shape) continue;
    const own: Bounds = shape.type === 'Point' ? around(shape.coordinates) : boundsOf(shape);
    bounds = bounds ? unite(bounds, own) : own;
  }
  return bounds;
}

/** Bounds with room around them, for a picture that is too small for the whole region. */
export function widen([west, south, east, north]: Bounds): Bounds {
  const grow = (span: number) => Math.max(span * 0.25, (SMALLEST_SPAN - span) / 2);
  const [x, y] = [grow(east - west), grow(north - south)];
  return [west - x, south - y, east + x, north + y];
}

export function unite(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Whether a frame holds all of some bounds. */
export function holds(frame: Bounds, bounds: Bounds): boolean {
  return frame[0] <= bounds[0] && frame[1] <= bounds[1] && frame[2] >= bounds[2] && frame[3] >= bounds[3];
}

function around([longitude = 0, latitude = 0]: Position | readonly number[]): Bounds {
  return [longitude, latitude, longitude, latitude];
}

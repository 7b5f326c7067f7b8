import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { labelPointOf } from '../domain/geography.ts';
import type { MapMark, PlaceTie } from '../domain/map-marks.ts';
import type { Surface } from './surface.ts';

interface Scene {
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  readonly view: Surface;
  /** Prefix of the ids of this drawing's patterns. */
  readonly prefix: string;
}

/** A point that a source names: ring and dot with its glow, or a hollow ring once past. Px, scaled by `unit`. */
export function PointMark({
  mark,
  catalog,
  view,
  prefix,
  unit,
}: Omit<Scene, 'basemap'> & { mark: MapMark; unit: number }) {
  const shape = catalog.places.get(mark.place)?.shape;
  if (shape?.kind !== 'point' || mark.covered) return null;
  const [x, y] = view.project([shape.longitude, shape.latitude]);
  return (
    <g className={`annotation-point lane-${mark.lane}`} transform={placed(x, y, unit)}>
      {mark.state === 'active' ? (
        <>
          <circle r="34" fill={`url(#${prefix}-glow-${mark.lane})`} />
          <circle className="annotation-ring" r="8" />
          <circle className="annotation-dot" r="4.6" />
        </>
      ) : (
        <>
          <circle className="annotation-ring annotation-trace" r="7.5" />
          <circle className="annotation-ring" r="3.6" />
        </>
      )}
    </g>
  );
}

/** One event, two places: a double line from the point towards the name of the wider place. */
export function Tie({ tie, basemap, catalog, view, unit }: Omit<Scene, 'prefix'> & { tie: PlaceTie; unit: number }) {
  const [from, to] = [catalog.places.get(tie.from), catalog.places.get(tie.to)];
  const ends = [from && labelPointOf(basemap, from), to && labelPointOf(basemap, to)];
  if (!ends[0] || !ends[1]) return null;
  const [startX, startY] = view.project(ends[0]);
  const [endX, endY] = view.project(ends[1]);
  const length = Math.hypot(endX - startX, endY - startY);
  const [ring, name] = [(9 * unit) / length, 1 - (17 * unit) / length];
  if (name <= ring) return null;
  const at = (share: number) => `${round(startX + (endX - startX) * share)} ${round(startY + (endY - startY) * share)}`;
  const path = `M${at(ring)}L${at(name)}`;
  return (
    <g>
      <path className="annotation-tie" d={path} />
      <path className="annotation-tie-core" d={path} />
    </g>
  );
}

/** A `transform` to a place, with px scaled by `unit`. */
export function placed(x: number, y: number, unit: number): string {
  return `translate(${round(x)} ${round(y)})${unit === 1 ? '' : ` scale(${round(unit)})`}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

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

/**
 * A point that a report names: ring and dot with its glow, or a hollow ring once past. One that outside sources alone
 * name is an empty ring, dashed. Px, scaled by `unit`.
 */
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
  if (mark.context) {
    return (
      <g className={`annotation-outside lane-${mark.lane}`} transform={placed(x, y, unit)}>
        {mark.state === 'active' && <circle r="34" fill={`url(#${prefix}-glow-${mark.lane})`} />}
        <circle className="annotation-outside-ring" r="6.5" />
      </g>
    );
  }
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

/**
 * One event, two places: a double line between the name of the wider place and the more exact one. It is drawn from
 * the wider one on, where the other has just become public.
 */
export function Tie({
  tie,
  basemap,
  catalog,
  view,
  unit,
  sharpening,
}: Omit<Scene, 'prefix'> & { tie: PlaceTie; unit: number; sharpening: boolean }) {
  const [from, to] = [catalog.places.get(tie.from), catalog.places.get(tie.to)];
  const ends = [from && labelPointOf(basemap, from), to && labelPointOf(basemap, to)];
  if (!ends[0] || !ends[1]) return null;
  const [startX, startY] = view.project(ends[0]);
  const [endX, endY] = view.project(ends[1]);
  const length = Math.hypot(endX - startX, endY - startY);
  const exact = from?.shape.kind === 'point' ? 9 : 17;
  const [ring, name] = [(exact * unit) / length, 1 - (17 * unit) / length];
  if (name <= ring) return null;
  const at = (share: number) => `${round(startX + (endX - startX) * share)} ${round(startY + (endY - startY) * share)}`;
  const path = `M${at(name)}L${at(ring)}`;
  return (
    <g className={sharpening ? 'annotation-tie-sharpening' : undefined}>
      <path className="annotation-tie" pathLength="1" d={path} />
      <path className="annotation-tie-core" pathLength="1" d={path} />
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

import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { labelPointOf, shapeOf } from '../domain/geography.ts';
import type { MapMark, PlaceTie } from '../domain/map-marks.ts';
import type { MapView } from './map-view.ts';

interface Scene {
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  readonly view: MapView;
  /** Prefix of the ids of this drawing's patterns. */
  readonly prefix: string;
}

/** Countries and areas: hatch, waterlines, flash, outlines. */
export function SurfaceMark({ mark, basemap, catalog, view, prefix }: Scene & { mark: MapMark }) {
  const place = catalog.places.get(mark.place);
  const shape = place && shapeOf(basemap, place);
  if (!shape || shape.type === 'Point' || mark.covered) return null;
  const path = view.surfacePath(shape);
  const classes = `static-map-${mark.drawing} static-map-${mark.state} lane-${mark.lane}`;
  if (mark.state === 'past') return <path className={`${classes} static-map-trace`} d={path} />;
  const lines = place.shape.kind === 'area' ? (basemap.waterlines[place.shape.area] ?? []) : [];
  // Written once: each layer of ink uses it.
  const id = `${prefix}-${mark.index}`;
  const ink = (name: string, attributes: { readonly fill?: string } = {}) => (
    <use className={`static-map-${name}`} href={`#${id}`} {...attributes} />
  );
  return (
    <g className={classes}>
      <defs>
        <path id={id} d={path} vectorEffect="non-scaling-stroke" />
      </defs>
      {mark.drawing === 'flash' && ink('shine')}
      {mark.drawing === 'hatch' && ink('wash')}
      {mark.drawing === 'hatch' && ink('hatch-fill', { fill: `url(#${prefix}-hatch-${mark.lane})` })}
      {mark.drawing !== 'hatch' && ink(lines.length > 0 || mark.drawing !== 'waterlines' ? 'fill' : 'fill-solid')}
      {mark.drawing === 'waterlines' &&
        lines.map((line, depth) => (
          <path
            key={line.coordinates.join()}
            className={`static-map-waterline static-map-depth-${depth}`}
            d={view.linePath(line)}
          />
        ))}
      {ink('outline')}
    </g>
  );
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
    <g className={`static-map-point lane-${mark.lane}`} transform={placed(x, y, unit)}>
      {mark.state === 'active' ? (
        <>
          <circle r="34" fill={`url(#${prefix}-glow-${mark.lane})`} />
          <circle className="static-map-ring" r="8" />
          <circle className="static-map-dot" r="4.6" />
        </>
      ) : (
        <>
          <circle className="static-map-ring static-map-trace" r="7.5" />
          <circle className="static-map-ring" r="3.6" />
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
      <path className="static-map-tie" d={path} />
      <path className="static-map-tie-core" d={path} />
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

import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { shapeOf } from '../domain/geography.ts';
import type { MapMark } from '../domain/map-marks.ts';
import type { MapView } from './map-view.ts';

interface Scene {
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  readonly view: MapView;
  /** Prefix of the ids of this drawing's patterns. */
  readonly prefix: string;
}

/** Countries and areas: hatch, waterlines, flash, outlines; hollow where outside sources alone place the event. */
export function SurfaceMark({ mark, basemap, catalog, view, prefix }: Scene & { mark: MapMark }) {
  const place = catalog.places.get(mark.place);
  const shape = place && shapeOf(basemap, place);
  if (!shape || shape.type === 'Point' || mark.covered) return null;
  const path = view.surfacePath(shape);
  if (mark.context) {
    return (
      <g className={`static-map-outside static-map-${mark.state} lane-${mark.lane}`}>
        {mark.state === 'active' && <path className="static-map-shine" d={path} />}
        <path className="static-map-outside-outline" d={path} />
      </g>
    );
  }
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

import type { FeatureCollection, Geometry } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Catalog } from '../domain/catalog.ts';
import { type Basemap, shapeOf } from '../domain/geography.ts';
import { placeMarks } from '../domain/map-marks.ts';
import type { Palette } from '../ui/palette.ts';
import { LAYER_ORDER } from './layer-order.ts';
import { GROUND, MARKS, WATERLINES } from './layers/map-layer.ts';

/** Waterlines of a mark have ids from here on, so many to a mark. */
const WATERLINES_PER_MARK = 8;
/** How strong a waterline is at rest, outermost first. */
const REST = [0.9, 0.7, 0.5, 0.38, 0.3];

/** The whole style: ground, marks and layers. It names no glyphs and no sprite, so nothing else is fetched. */
export function makeStyle(basemap: Basemap, catalog: Catalog, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: {
      [GROUND]: { type: 'geojson', data: groundOf(basemap), tolerance: 0.2 },
      [MARKS]: { type: 'geojson', data: marksOf(basemap, catalog), tolerance: 0.2 },
      [WATERLINES]: { type: 'geojson', data: waterlinesOf(basemap, catalog), tolerance: 0.2 },
    },
    layers: LAYER_ORDER.map((layer) => layer.specify(palette)),
    // The playhead's own fades are driven by feature-state.
    transition: { duration: 0, delay: 0 },
  };
}

function groundOf(basemap: Basemap): FeatureCollection {
  const feature = (ground: string, geometry: Geometry) => ({
    type: 'Feature' as const,
    properties: { ground },
    geometry,
  });
  return {
    type: 'FeatureCollection',
    features: [
      feature('land', basemap.farLand),
      ...basemap.countries.features.map(({ geometry }) => feature('land', geometry)),
      feature('graticule', basemap.graticule),
      feature('border', basemap.borders),
      feature('coast', basemap.coast),
    ],
  };
}

function marksOf(basemap: Basemap, catalog: Catalog): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: placeMarks(catalog).flatMap(({ index, place, drawing, lane, event }) => {
      const known = catalog.places.get(place);
      const geometry = known && shapeOf(basemap, known);
      return geometry ? [{ type: 'Feature', id: index, properties: { drawing, lane, event }, geometry }] : [];
    }),
  };
}

function waterlinesOf(basemap: Basemap, catalog: Catalog): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: placeMarks(catalog)
      .filter(({ drawing }) => drawing === 'waterlines')
      .flatMap(({ index, place, lane }) =>
        ringsOf(basemap, catalog, place).map((geometry, depth) => ({
          type: 'Feature',
          id: waterlineId(index, depth),
          properties: { lane, rest: REST[depth] ?? 0.3 },
          geometry,
        })),
      ),
  };
}

/** The integer id of a waterline: of the mark with this index, so deep. */
export function waterlineId(mark: number, depth: number): number {
  return mark * WATERLINES_PER_MARK + depth;
}

/** The waterlines of a place, outermost first. */
export function ringsOf(basemap: Basemap, catalog: Catalog, place: string): readonly Geometry[] {
  const shape = catalog.places.get(place)?.shape;
  const rings =
    shape?.kind === 'area' && Object.hasOwn(basemap.waterlines, shape.area)
      ? (basemap.waterlines[shape.area] ?? [])
      : [];
  return rings.slice(0, WATERLINES_PER_MARK);
}

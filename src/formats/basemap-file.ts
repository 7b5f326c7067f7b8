import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiLineString as TopoMultiLineString,
  MultiPolygon as TopoMultiPolygon,
} from 'topojson-specification';
import type { Basemap, SurfaceGeometry } from '../domain/geography.ts';

/** The shapes that share their shores and borders. */
export type BasemapTopology = Topology<{
  countries: GeometryCollection<{ readonly iso3: string }>;
  farLand: TopoMultiPolygon;
  coast: TopoMultiLineString;
  borders: TopoMultiLineString;
  areas: GeometryCollection<{ readonly id: string }>;
  /** By area, outermost first. */
  waterlines: GeometryCollection<{ readonly area: string }>;
}>;

/** The basemap as its file has it: each shore and border once, as steps on a grid, which is a third of the bytes. */
export interface BasemapFile
  extends Omit<Basemap, 'countries' | 'farLand' | 'coast' | 'borders' | 'areas' | 'waterlines'> {
  readonly shapes: BasemapTopology;
}

/** Reads what the build's `writeBasemap` wrote, once parsed. Rings may begin at another vertex than they did. */
export function readBasemap({ shapes, ...rest }: BasemapFile): Basemap {
  const { countries, farLand, coast, borders, areas, waterlines } = shapes.objects;
  const surfaces = <P>(collection: GeometryCollection<P & object>) =>
    feature(shapes, collection) as FeatureCollection<SurfaceGeometry, P>;
  const lines = feature(shapes, waterlines) as FeatureCollection<MultiLineString, { readonly area: string }>;
  const linesByArea: Record<string, MultiLineString[]> = {};
  for (const { properties, geometry } of lines.features) {
    linesByArea[properties.area] = [...(linesByArea[properties.area] ?? []), geometry];
  }
  return {
    ...rest,
    countries: surfaces(countries),
    farLand: feature(shapes, farLand).geometry as MultiPolygon,
    coast: feature(shapes, coast).geometry as MultiLineString,
    borders: feature(shapes, borders).geometry as MultiLineString,
    areas: Object.fromEntries(surfaces(areas).features.map(({ properties, geometry }) => [properties.id, geometry])),
    waterlines: linesByArea,
  };
}

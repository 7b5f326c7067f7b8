import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Place } from './story.ts';

/** Degrees, longitude before latitude. */
export type Position = readonly [longitude: number, latitude: number];
export type SurfaceGeometry = Polygon | MultiPolygon;

/** The ground that every map of the project draws, made at build time from Natural Earth. Degrees throughout. */
export interface Basemap {
  readonly attribution: {
    /** Whose boundaries these are: "Natural Earth". */
    readonly source: string;
    /** The scale that they are made for: "1:50m". */
    readonly scale: string;
    /** The packaging and its version: "world-atlas 1.0.0". */
    readonly version: string;
  };
  /** The countries of the region, in detail there and coarse elsewhere. */
  readonly countries: FeatureCollection<SurfaceGeometry, { readonly iso3: string }>;
  /** All other land, in outline. */
  readonly farLand: MultiPolygon;
  readonly coast: MultiLineString;
  /** Boundaries between countries, each drawn once. */
  readonly borders: MultiLineString;
  /** Parallels and meridians every ten degrees. */
  readonly graticule: MultiLineString;
  readonly countryLabels: readonly CountryLabel[];
  readonly seaLabels: readonly SeaLabel[];
  readonly cities: readonly City[];
  /** Shapes that are no country, by the id that a story's place names. */
  readonly areas: Readonly<Record<string, SurfaceGeometry>>;
  /** Lines inside an area, each further from its shore, outermost first. */
  readonly waterlines: Readonly<Record<string, readonly MultiLineString[]>>;
  /** Open water in which the rooms of a mediation may be drawn, as they are not located: west, south, east, north; best first. */
  readonly openWater: readonly (readonly [number, number, number, number])[];
}

export interface CountryLabel {
  readonly iso3: string;
  /** For `Intl.DisplayNames`. */
  readonly region: string;
  readonly at: Position;
  /** 1 is shown at any size, 3 only where there is room. */
  readonly rank: 1 | 2 | 3;
}

export type SeaId =
  | 'red-sea'
  | 'gulf-of-aden'
  | 'persian-gulf'
  | 'gulf-of-oman'
  | 'arabian-sea'
  | 'mediterranean-sea'
  | 'bab-el-mandeb';

export interface SeaLabel {
  readonly id: SeaId;
  readonly at: Position;
  /** Degrees clockwise from the level, so that the name follows the water. */
  readonly angle: number;
  readonly rank: 1 | 2 | 3;
}

export interface City {
  readonly id: string;
  readonly at: Position;
}

/** The geometry of a place; undefined where it has none, or lies outside the region and is told at the edge. */
export function shapeOf(basemap: Basemap, place: Place): SurfaceGeometry | Point | undefined {
  const { shape } = place;
  switch (shape.kind) {
    case 'point':
      return { type: 'Point', coordinates: [shape.longitude, shape.latitude] };
    case 'country':
      return basemap.countries.features.find(({ properties }) => properties.iso3 === shape.iso3)?.geometry;
    case 'area':
      return Object.hasOwn(basemap.areas, shape.area) ? basemap.areas[shape.area] : undefined;
    case 'none':
      return undefined;
  }
}

/** Where the name of a place goes: its label's anchor, else the middle of its largest part. */
export function labelPointOf(basemap: Basemap, place: Place): Position | undefined {
  const { shape } = place;
  if (shape.kind === 'point') return [shape.longitude, shape.latitude];
  const label =
    shape.kind === 'country'
      ? basemap.countryLabels.find(({ iso3 }) => iso3 === shape.iso3)
      : shape.kind === 'area'
        ? basemap.seaLabels.find(({ id }) => id === shape.area)
        : undefined;
  if (label) return label.at;
  const geometry = shapeOf(basemap, place);
  return geometry && geometry.type !== 'Point' ? middleOf(geometry) : undefined;
}

/** West, south, east, north of a geometry, in degrees. */
export function boundsOf(geometry: SurfaceGeometry): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of outerRings(geometry)) {
    for (const [x = 0, y = 0] of ring) {
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  }
  return bounds;
}

/** The centre of gravity of the largest part: it may fall outside of a bent shape, so labels only stand there. */
function middleOf(geometry: SurfaceGeometry): Position | undefined {
  let middle: Position | undefined;
  let largest = 0;
  for (const ring of outerRings(geometry)) {
    let [area, sumX, sumY] = [0, 0, 0];
    ring.forEach(([x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      const cross = x * nextY - nextX * y;
      area += cross;
      sumX += (x + nextX) * cross;
      sumY += (y + nextY) * cross;
    });
    if (Math.abs(area) <= largest) continue;
    largest = Math.abs(area);
    middle = [sumX / (3 * area), sumY / (3 * area)];
  }
  return middle;
}

function outerRings(geometry: SurfaceGeometry): readonly (readonly number[][])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}

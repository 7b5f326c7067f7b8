import { Clipper, EndType, FillRule, JoinType, type PathD } from 'clipper2-ts';
import type { MultiLineString, Polygon } from 'geojson';
import type { SurfaceGeometry } from '../../domain/geography.ts';
import { latitudeOf, mercatorY } from '../../domain/mercator.ts';
import { polygonsOf } from './atlas.ts';
import { roundAll } from './simplify.ts';

const DECIMALS = 6;
const STEP = 0.01;

/** The largest piece of a hull that no land covers, with its islands as holes. Throws if nothing is left. */
export function subtractLand(hull: readonly (readonly [number, number])[], land: readonly SurfaceGeometry[]): Polygon {
  const covers = land.flatMap(polygonsOf).flatMap((polygon) => polygon.map(toPath));
  // Evened out first: the rings of a polygon and its holes come in either direction.
  const ground = Clipper.unionD(covers, [], FillRule.EvenOdd, DECIMALS);
  const pieces = Clipper.differenceD([toPath(hull)], ground, FillRule.NonZero, DECIMALS);
  const outer = pieces.reduce<PathD | undefined>(
    (largest, piece) => (!largest || Clipper.areaD(piece) > Clipper.areaD(largest) ? piece : largest),
    undefined,
  );
  if (!outer || Clipper.areaD(outer) <= 0) throw new Error('The hull lies wholly on land.');
  const holes = pieces.filter((piece) => Clipper.areaD(piece) < 0 && isWithin(piece, outer));
  return { type: 'Polygon', coordinates: [outer, ...holes].map(toRing) };
}

/** Lines inside a polygon, all `distance` (degrees of longitude, as the map measures) from its edge. */
export function insetLines({ coordinates }: Polygon, distance: number): MultiLineString {
  const inset = Clipper.inflatePathsD(
    coordinates.map(toPath),
    -distance,
    JoinType.Round,
    EndType.Polygon,
    2,
    DECIMALS,
    distance / 12,
  );
  const lines = Clipper.simplifyPathsD(inset, 0.03).filter((path) => Math.abs(Clipper.areaD(path)) > 0.02);
  return { type: 'MultiLineString', coordinates: lines.map(toRing) };
}

function isWithin(piece: PathD, outer: PathD): boolean {
  const [first] = piece;
  return first !== undefined && Clipper.pointInPolygonD(first, outer, DECIMALS) !== 0;
}

/** In Mercator's degrees, so that distances are even on the map. */
function toPath(ring: readonly (readonly number[])[]): PathD {
  return ring.map(([x = 0, y = 0]) => ({ x, y: mercatorY(y) }));
}

function toRing(path: PathD): number[][] {
  const ring = roundAll(
    path.map(({ x, y }) => [x, latitudeOf(y)]),
    STEP,
  );
  const [first] = ring;
  return first ? [...ring, first] : ring;
}

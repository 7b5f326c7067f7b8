import type { MultiLineString, Polygon } from 'geojson';
import type { Basemap, SurfaceGeometry } from '../../domain/geography.ts';
import { type Atlas, polygonsOf, readAtlas } from './atlas.ts';
import { insetLines, subtractLand } from './clip.ts';
import { drawGraticule } from './graticule.ts';
import { cities, countryLabels } from './labels.ts';
import { seas } from './seas.ts';
import type { DetailLevel, Region } from './simplify.ts';

/** Countries that touch this are told apart; everything else is far land. */
const REGION: Region = [20, 5, 75, 45];

const DETAIL: readonly DetailLevel[] = [
  { region: [28, 10, 70, 38], tolerance: 0.006, step: 0.01 },
  // Beside the frame, where a wide screen or a pan shows it.
  { region: [8, -6, 92, 52], tolerance: 0.1, step: 0.01 },
  { region: [-181, -91, 181, 91], tolerance: 0.9, step: 0.1 },
];

/** Distances from the shore, in degrees of longitude; each further apart than the last, as old charts draw them. */
const WATERLINE_DISTANCES = [0.2, 0.44, 0.72, 1.04, 1.4];

/** Makes the basemap from the atlas in node_modules. Takes about a second; throws if a shape that we need is missing. */
export function buildBasemap(): Basemap {
  const atlas = readAtlas(REGION, DETAIL);
  const land = [...atlas.countries.map(({ geometry }) => geometry), atlas.farLand];
  const areas: Record<string, SurfaceGeometry> = { 'gaza-strip': gazaStrip(atlas) };
  for (const { label, hull } of seas) {
    if (hull) areas[label.id] = subtractLand(hull, land);
  }
  return {
    attribution: { source: 'Natural Earth', scale: '1:50m', version: `world-atlas ${atlas.version}` },
    countries: {
      type: 'FeatureCollection',
      features: atlas.countries.map(({ iso3, geometry }) => ({ type: 'Feature', properties: { iso3 }, geometry })),
    },
    farLand: atlas.farLand,
    coast: atlas.coast,
    borders: atlas.borders,
    graticule: drawGraticule(10),
    countryLabels,
    seaLabels: seas.map(({ label }) => label),
    cities,
    areas,
    waterlines: { 'red-sea': waterlines(areas['red-sea']) },
    openWater: [
      [55.3, 12.6, 69.5, 16.4],
      // East of Ras al-Hadd, for a camera close to Oman.
      [60.4, 12.6, 68.6, 20.6],
      [54.8, 11.2, 66, 15.8],
    ],
  };
}

/** The western part of Palestine: the atlas has no shape of its own for it. */
function gazaStrip({ countries }: Atlas): Polygon {
  const palestine = countries.find(({ iso3 }) => iso3 === 'PSE');
  const west = palestine && polygonsOf(palestine.geometry).find(([outer]) => outer?.every(([x = 0]) => x < 34.7));
  if (!west) throw new Error('The atlas has no Gaza Strip: PSE lacks a part west of 34.7 degrees.');
  return { type: 'Polygon', coordinates: west };
}

/** From the outer shore alone: lines around each islet would blacken the water. */
function waterlines(sea: SurfaceGeometry | undefined): MultiLineString[] {
  if (sea?.type !== 'Polygon') return [];
  const open: Polygon = { ...sea, coordinates: sea.coordinates.slice(0, 1) };
  return WATERLINE_DISTANCES.map((distance) => insetLines(open, distance)).filter(
    ({ coordinates }) => coordinates.length > 0,
  );
}

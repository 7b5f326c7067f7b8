import { existsSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../../src/build/basemap/build-basemap.ts';
import { boundsOf, type SurfaceGeometry, shapeOf } from '../../../src/domain/geography.ts';
import type { Place } from '../../../src/domain/story.ts';

const basemap = buildBasemap();
const holds = (geometry: SurfaceGeometry, ...at: [number, number]) => booleanPointInPolygon(at, geometry);
const country = (iso3: string): SurfaceGeometry => {
  const found = basemap.countries.features.find(({ properties }) => properties.iso3 === iso3);
  if (!found) throw new Error(`No country ${iso3}`);
  return found.geometry;
};
const placeAt = (shape: Place['shape']): Place => ({ id: 'place', name: 'Place', shape });

describe('the basemap', () => {
  it('is the same each time it is built', () => {
    expect(JSON.stringify(buildBasemap()) === JSON.stringify(basemap)).toBe(true);
  });

  it('has the countries of the story, with Muscat in Oman', () => {
    for (const iso3 of ['OMN', 'YEM', 'IRQ', 'SYR', 'JOR', 'ISR', 'IRN', 'SAU', 'PSE'])
      expect(country(iso3)).toBeDefined();
    // The coast is rounded to a kilometre: a little inland of the city's point.
    expect(holds(country('OMN'), 58.4, 23.4)).toBe(true);
    expect(holds(country('YEM'), 44.2, 15.35)).toBe(true);
  });

  it('keeps far countries out, but their land in outline', () => {
    expect(shapeOf(basemap, placeAt({ kind: 'country', iso3: 'USA' }))).toBeUndefined();
    expect(shapeOf(basemap, placeAt({ kind: 'country', iso3: 'KOR' }))).toBeUndefined();
    expect(holds(basemap.farLand, -100, 40)).toBe(true);
  });

  it('draws every ring closed, and no coast along the seam at 180 degrees', () => {
    const surfaces = [
      ...basemap.countries.features.map(({ geometry }) => geometry),
      ...Object.values(basemap.areas),
      basemap.farLand,
    ];
    for (const surface of surfaces) {
      for (const ring of surface.type === 'Polygon' ? surface.coordinates : surface.coordinates.flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
      }
    }
    const seam = basemap.coast.coordinates.some((line) => line.filter(([x = 0]) => Math.abs(x) > 179.9).length > 1);
    expect(seam).toBe(false);
  });

  it('finds the Gaza Strip as a shape of its own', () => {
    const shape = shapeOf(basemap, placeAt({ kind: 'area', area: 'gaza-strip' })) as Polygon;
    expect(boundsOf(shape)[2]).toBeLessThan(34.7);
    expect(holds(shape, 34.36, 31.4)).toBe(true);
  });

  it('pins no capital that stands for its government', () => {
    expect(basemap.cities.map(({ id }) => id)).toEqual(['muscat']);
  });

  it('draws rooms over open water alone', () => {
    for (const [west, south, east, north] of basemap.openWater) {
      for (let x = west; x <= east; x += 0.2) {
        for (let y = south; y <= north; y += 0.2) {
          const dry = basemap.countries.features.some(({ geometry }) => holds(geometry, x, y));
          expect(dry, `land at ${x.toFixed(1)}, ${y.toFixed(1)}`).toBe(false);
        }
      }
    }
  });
});

describe('the Red Sea', () => {
  const sea = basemap.areas['red-sea'] as Polygon;

  it('runs from the mouths of the gulfs to Bab el-Mandeb', () => {
    const [west, south, east, north] = boundsOf(sea);
    expect(west).toBeCloseTo(33.7, 0);
    expect(south).toBeCloseTo(12.5, 0);
    expect(east).toBeCloseTo(43.4, 0);
    expect(north).toBeCloseTo(28, 0);
    expect(holds(sea, 38, 20.5)).toBe(true);
    expect(holds(sea, 33, 28.8), 'Gulf of Suez').toBe(false);
    expect(holds(sea, 34.7, 28.9), 'Gulf of Aqaba').toBe(false);
    expect(holds(sea, 45, 12.3), 'Gulf of Aden').toBe(false);
  });

  it('covers no land', () => {
    for (const [x, y] of [
      [39.2, 21.4],
      [37.2, 19.6],
      [39.4, 15.6],
      [43, 14.8],
    ] as const)
      expect(holds(sea, x, y)).toBe(false);
  });

  it('has four to six waterlines, each within the sea and shorter than the last', () => {
    const lines = basemap.waterlines['red-sea'] ?? [];
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines.length).toBeLessThanOrEqual(6);
    const outer: Polygon = { type: 'Polygon', coordinates: sea.coordinates.slice(0, 1) };
    const lengths = lines.map(({ coordinates }) => coordinates.flat().length);
    for (const { coordinates } of lines) {
      for (const [x = 0, y = 0] of coordinates.flat()) expect(holds(outer, x, y)).toBe(true);
    }
    expect([...lengths].sort((a, b) => b - a)).toEqual(lengths);
  });

  const reference = new URL('../../../../shared/story/geo/extract-marine-regional.geojson', import.meta.url);
  it.skipIf(!existsSync(reference))('is as large as Natural Earth has it, within four per cent', () => {
    const marine = JSON.parse(readFileSync(reference, 'utf8')) as FeatureCollection<Polygon, { name: string }>;
    const theirs = marine.features.find(({ properties }) => properties.name === 'Red Sea');
    if (!theirs) throw new Error('The extract has no Red Sea.');
    const ratio = areaOf(sea) / areaOf(theirs.geometry);
    expect(ratio).toBeGreaterThan(0.96);
    expect(ratio).toBeLessThan(1.04);
  });
});

/** In square degrees, narrowed by latitude. */
function areaOf({ coordinates }: Polygon): number {
  const areas = coordinates.map((ring) =>
    Math.abs(
      ring.reduce((sum, [x = 0, y = 0], index) => {
        const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
        return sum + ((nextX - x) * (y + nextY) * Math.cos((((y + nextY) / 2) * Math.PI) / 180)) / 2;
      }, 0),
    ),
  );
  const [outer = 0, ...holes] = areas;
  return outer - holes.reduce((sum, hole) => sum + hole, 0);
}

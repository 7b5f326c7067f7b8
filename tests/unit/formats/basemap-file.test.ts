import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../../src/build/basemap/build-basemap.ts';
import { writeBasemap } from '../../../src/build/basemap/write-basemap.ts';
import type { SurfaceGeometry } from '../../../src/domain/geography.ts';
import { type BasemapFile, readBasemap } from '../../../src/formats/basemap-file.ts';

const built = buildBasemap();
const file = JSON.stringify(writeBasemap(built));
const read = readBasemap(JSON.parse(file) as BasemapFile);

/** In hundredths of a degree, the grid that everything was rounded to. */
const rounded = (line: readonly number[][]) => line.map((position) => position.map((value) => Math.round(value * 100)));
/** The rings of a surface, wherever they begin. */
function rings({ type, coordinates }: SurfaceGeometry): string[] {
  return (type === 'Polygon' ? coordinates : coordinates.flat()).map((ring) => {
    const vertices = rounded(ring).slice(1).map(String);
    const first = vertices.indexOf([...vertices].sort()[0] ?? '');
    return [...vertices.slice(first), ...vertices.slice(0, first)].join(' ');
  });
}

describe('the file of the basemap', () => {
  it('is small enough to be fetched with the first view', () => {
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(24 * 1024);
  });

  it('gives every surface back, ring by ring', () => {
    expect(read.countries.features.map(({ properties }) => properties)).toEqual(
      built.countries.features.map(({ properties }) => properties),
    );
    expect(read.countries.features.map(({ geometry }) => rings(geometry))).toEqual(
      built.countries.features.map(({ geometry }) => rings(geometry)),
    );
    expect(rings(read.farLand)).toEqual(rings(built.farLand));
    expect(Object.keys(read.areas)).toEqual(Object.keys(built.areas));
    for (const [id, area] of Object.entries(built.areas))
      expect(rings(read.areas[id] as SurfaceGeometry)).toEqual(rings(area));
  });

  it('gives every line back', () => {
    expect(read.coast.coordinates.map(rounded)).toEqual(built.coast.coordinates.map(rounded));
    expect(read.borders.coordinates.map(rounded)).toEqual(built.borders.coordinates.map(rounded));
    expect(read.graticule).toEqual(built.graticule);
    expect(Object.keys(read.waterlines)).toEqual(['red-sea']);
    expect(read.waterlines['red-sea']?.map(({ coordinates }) => coordinates.map(rounded))).toEqual(
      built.waterlines['red-sea']?.map(({ coordinates }) => coordinates.map(rounded)),
    );
  });

  it('gives everything else back as it was, with Muscat in Oman', () => {
    const { countries, farLand, coast, borders, areas, waterlines, ...rest } = built;
    expect(read).toMatchObject(rest);
    const oman = read.countries.features.find(({ properties }) => properties.iso3 === 'OMN');
    expect(oman && booleanPointInPolygon([58.4, 23.4], oman)).toBe(true);
  });
});

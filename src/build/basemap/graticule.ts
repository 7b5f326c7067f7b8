import type { MultiLineString } from 'geojson';

/** Parallels and meridians every `step` degrees, up to 80 degrees north and south. Straight on a Mercator map. */
export function drawGraticule(step: number): MultiLineString {
  const coordinates: number[][][] = [];
  for (let longitude = -180 + step; longitude < 180; longitude += step) {
    coordinates.push([
      [longitude, -80],
      [longitude, 80],
    ]);
  }
  for (let latitude = -80; latitude <= 80; latitude += step) {
    coordinates.push([
      [-180, latitude],
      [180, latitude],
    ]);
  }
  return { type: 'MultiLineString', coordinates };
}

const RADIANS = Math.PI / 180;

/** Latitude (degrees) as Web Mercator places it, in degrees of the equator: the unit of longitude. */
export function mercatorY(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / RADIANS;
}

/** The latitude (degrees) at a height of `mercatorY`. */
export function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;
}

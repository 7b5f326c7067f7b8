import { latitudeOf, mercatorY } from '../domain/mercator.ts';

type Frame = readonly [west: number, south: number, east: number, north: number];

/** A frame (degrees) widened, around its middle, to the shape of a box: nothing is left empty beside it. */
export function fitFrame(
  [west, south, east, north]: Frame,
  box: { readonly width: number; readonly height: number },
): Frame {
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const [spanX, spanY] = [east - west, top - bottom];
  const scale = Math.min(box.width / spanX, box.height / spanY);
  const [moreX, moreY] = [(box.width / scale - spanX) / 2, (box.height / scale - spanY) / 2];
  return [west - moreX, latitudeOf(bottom - moreY), east + moreX, latitudeOf(top + moreY)];
}

/** What a camera (degrees, and a zoom of tiles of 512 px) shows in a box, px. */
export function frameOfCamera(
  { longitude, latitude, zoom }: { readonly longitude: number; readonly latitude: number; readonly zoom: number },
  box: { readonly width: number; readonly height: number },
): Frame {
  const degrees = 360 / (512 * 2 ** zoom);
  const [halfX, halfY] = [(box.width * degrees) / 2, (box.height * degrees) / 2];
  const middle = mercatorY(latitude);
  return [longitude - halfX, latitudeOf(middle - halfY), longitude + halfX, latitudeOf(middle + halfY)];
}

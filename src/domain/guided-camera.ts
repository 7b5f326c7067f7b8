import { latitudeOf, mercatorY } from './mercator.ts';
import type { Step } from './step.ts';

type Camera = NonNullable<Step['camera']>;
/** West, south, east, north in degrees. */
type Frame = readonly [number, number, number, number];

/** What a guide's camera is meant to show is seen in a picture of this size, px. */
const GUIDED = { width: 750, height: 420 };
/** Px of the whole world at zoom 0. */
const WORLD = 512;
const MOST_ZOOM = 22;

/** What the camera of a guide shows in the middle of a reader's map. */
export function boundsAround(camera: Camera): [number, number, number, number] {
  const degrees = 180 / (WORLD * 2 ** camera.zoom);
  const [east, up] = [GUIDED.width * degrees, GUIDED.height * degrees];
  const middle = mercatorY(camera.latitude);
  return [camera.longitude - east, latitudeOf(middle - up), camera.longitude + east, latitudeOf(middle + up)];
}

/** The camera of a guide that shows all of a frame. */
export function cameraAround([west, south, east, north]: Frame): Camera {
  const [low, high] = [mercatorY(south), mercatorY(north)];
  const degrees = Math.max((east - west) / 2 / GUIDED.width, (high - low) / 2 / GUIDED.height);
  const zoom = Math.log2(180 / (WORLD * degrees));
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    longitude: round(Math.min(Math.max((west + east) / 2, -180), 180)),
    latitude: round(latitudeOf((low + high) / 2)),
    zoom: round(Math.min(Math.max(zoom || 0, 0), MOST_ZOOM)),
  };
}

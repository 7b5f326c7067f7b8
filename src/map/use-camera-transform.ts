import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Position } from '../domain/geography.ts';
import type { CameraCounter } from './live-map.ts';

/** From this on words are no longer as large as they were set, as a share of that. */
const STRETCH = 0.005;

type Project = (position: Position) => readonly [number, number];

/** Far enough apart to tell the scale, in degrees. */
const [WEST, EAST]: readonly [Position, Position] = [
  [30, 20],
  [60, 20],
];

/**
 * Carries what was drawn for one camera along while the camera moves, as a picture: one transform a frame, no render.
 * It is drawn anew when the camera rests; until then it says whether it is `data-stretched`.
 */
export function useCameraTransform(
  element: RefObject<SVGElement | HTMLElement | null>,
  camera: CameraCounter,
  project: Project,
): void {
  const drawnFor = useRef({ west: project(WEST), east: project(EAST) });

  // After each render the drawing fits the camera as it is.
  useLayoutEffect(() => {
    drawnFor.current = { west: project(WEST), east: project(EAST) };
    element.current?.style.removeProperty('transform');
    element.current?.removeAttribute('data-stretched');
  });

  useEffect(
    () =>
      camera.subscribeMoving(() => {
        const { west, east } = drawnFor.current;
        const now = { west: project(WEST), east: project(EAST) };
        const scale = (now.east[0] - now.west[0]) / (east[0] - west[0]);
        // A map without any height, under a keyboard on the screen, projects nothing.
        if (!Number.isFinite(scale)) return;
        const [x, y] = [now.west[0] - west[0] * scale, now.west[1] - west[1] * scale];
        element.current?.toggleAttribute('data-stretched', Math.abs(scale - 1) > STRETCH);
        element.current?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${scale})`);
      }),
    [element, camera, project],
  );
}

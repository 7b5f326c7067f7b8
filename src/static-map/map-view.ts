import type { MultiLineString } from 'geojson';
import type { Corner, Surface } from '../annotations/surface.ts';
import type { Position, SurfaceGeometry } from '../domain/geography.ts';
import { mercatorY } from '../domain/mercator.ts';
import { clipLine, clipRing } from './clip-to-box.ts';

/** The box, in px, for which a drawing is laid out; one unit of the drawing is one px of it. */
export const NOMINAL = { width: 750, height: 515 };

/** A frame of the world as a drawing: the same Web Mercator, fitted the same way as the live map fits its bounds. */
export interface MapView extends Surface {
  /** SVG path data, cut off well outside of the frame. */
  surfacePath(geometry: SurfaceGeometry): string;
  linePath(geometry: MultiLineString): string;
}

/** How much of the frame's size is drawn beside it on each side: a box of another shape shows some of that. */
const MARGIN = 0.45;
/** Boxes are so wide at most, to their height: beside a frame of any other shape all of that is drawn. */
const WIDEST_BOX = 3.5;
/** Above and below a frame, as a share of its width: a small box that is high shows as much. */
const TALL_MARGIN = 0.75;

/**
 * `frame` is west, south, east, north in degrees; it is fitted into a box of that size, px. `margin`: the share of the
 * frame that is drawn beside it, where the box is known to have its shape.
 */
export function createMapView(
  [west, south, east, north]: readonly [number, number, number, number],
  size: { readonly width: number; readonly height: number } = NOMINAL,
  margin?: number,
): MapView {
  const top = mercatorY(north);
  const spanX = east - west;
  const spanY = top - mercatorY(south);
  const scale = Math.min(size.width / spanX, size.height / spanY);
  const [width, height] = [spanX * scale, spanY * scale];
  const beside = margin === undefined ? Math.max(width * MARGIN, (height * WIDEST_BOX - width) / 2) : width * margin;
  const above = margin === undefined ? Math.max(height * MARGIN, width * TALL_MARGIN - height / 2) : height * margin;
  const box = { left: -beside, top: -above, right: width + beside, bottom: height + above };
  const project = ([longitude = 0, latitude = 0]: Position | readonly number[]): Corner => [
    (longitude - west) * scale,
    (top - mercatorY(Math.max(-85, Math.min(85, latitude)))) * scale,
  ];
  return {
    width,
    height,
    project,
    surfacePath: (geometry) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .flat()
        .map((ring) => pathOf(clipRing(ring.map(project), box), true))
        .join(''),
    linePath: ({ coordinates }) =>
      coordinates
        .flatMap((line) => clipLine(line.map(project), box))
        .map((line) => pathOf(line, isClosed(line)))
        .join(''),
  };
}

/** Tenths of a unit, each step from the one before: the shortest path data. */
function pathOf(corners: readonly Corner[], closed: boolean): string {
  let data = '';
  let [atX, atY] = [0, 0];
  for (const [cornerX, cornerY] of corners) {
    const [x, y] = [Math.round(cornerX * 10), Math.round(cornerY * 10)];
    const [stepX, stepY] = [x - atX, y - atY];
    if (data === '') data = `M${x / 10} ${y / 10}l`;
    else if (stepX !== 0 || stepY !== 0)
      data += `${data.endsWith('l') || stepX < 0 ? '' : ' '}${stepX / 10}${stepY < 0 ? '' : ' '}${stepY / 10}`;
    else continue;
    [atX, atY] = [x, y];
  }
  if (data === '' || data.endsWith('l')) return '';
  return closed ? `${data}z` : data;
}

function isClosed(line: readonly Corner[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

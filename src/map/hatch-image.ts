import type { Map as MapLibre } from 'maplibre-gl';
import { channels, laneColour, type Palette } from '../ui/palette.ts';

const SIZE = 14;

/**
 * Gives a map the hatch of each lane, as `hatch-0` and so on; again, in other colours, for another palette, or as many
 * times larger as the map's other marks are.
 */
export function addHatches(map: MapLibre, palette: Palette, enlarged: number): void {
  const size = Math.round(SIZE * enlarged);
  palette.lanes.forEach((_, lane) => {
    const name = `hatch-${lane}`;
    const image = drawHatch(channels(laneColour(palette, lane)), size);
    if (map.getImage(name)?.data.width === size) {
      map.updateImage(name, image);
      return;
    }
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, image, { pixelRatio: 2 });
  });
}

/** A tile of diagonal lines, `size` px square, for a fill pattern. Drawn point by point, so that it needs no canvas. */
function drawHatch(
  colour: readonly number[],
  size: number,
): { width: number; height: number; data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray(size * size * 4);
  const [red = 0, green = 0, blue = 0] = colour;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      // The distance to the nearest line that rises to the right, in px of the tile.
      const along = (((x + y) % size) + size) % size;
      const distance = Math.min(along, size - along) / Math.SQRT2;
      const cover = Math.max(0, Math.min(1, (1.5 * size) / SIZE - distance));
      data.set([red, green, blue, Math.round(cover * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { laneColour, mixColours, type Palette, palettes, tintedLane } from '../../../src/ui/palette.ts';

const GROUNDS = ['paper', 'land', 'sea', 'marker'] as const;
/** The table of the design's tokens: on paper, land, sea and marker, light and dark. */
const TABLE: readonly [name: string, colour: (palette: Palette) => string, light: number[], dark: number[]][] = [
  ['ink', ({ ink }) => ink, [15.9, 14.7, 13.0, 12.9], [15.7, 12.7, 16.3, 7.5]],
  ['ink-2', ({ ink2 }) => ink2, [7.6, 7.1, 6.2, 6.2], [9.6, 7.8, 10.0, 4.6]],
  ['ink-3', ({ ink3 }) => ink3, [5.7, 5.3, 4.6], [6.9, 5.6, 7.1]],
  ['sea names', ({ seaName }) => seaName, [6.3, 5.8, 5.2], [7.2, 5.8, 7.5]],
  ['lane 0', ({ lanes }) => lanes[0], [11.1, 10.3, 9.1], [7.4, 6.0, 7.7]],
  ['lane 1', ({ lanes }) => lanes[1], [7.5, 7.0, 6.1], [5.6, 4.6, 5.9]],
  ['lane 2', ({ lanes }) => lanes[2], [4.1, 3.8, 3.4], [10.7, 8.7, 11.2]],
  ['lane 3', ({ lanes }) => lanes[3], [5.4, 5.0, 4.4], [3.9, 3.2, 4.1]],
];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = palettes[theme];

  it.each(TABLE)('has the contrast of the design for %s', (_name, colour, light, dark) => {
    const expected = theme === 'light' ? light : dark;
    const measured = expected.map((_, index) => wcagContrast(colour(palette), palette[GROUNDS[index] ?? 'paper']));
    // The table was rounded by hand.
    for (const [index, ratio] of expected.entries()) expect(Math.abs((measured[index] ?? 0) - ratio)).toBeLessThan(0.1);
  });

  it('keeps ink readable on every tint, and a lane apart from its own band', () => {
    // Publication is ink itself, and bears no text.
    for (const [lane, colour] of palette.lanes.slice(0, 4).entries()) {
      for (const tint of ['band', 'openBar', 'attackArea'] as const) {
        expect(wcagContrast(palette.ink, tintedLane(palette, lane, tint))).toBeGreaterThanOrEqual(6.25);
      }
      expect(wcagContrast(colour, tintedLane(palette, lane, 'band'))).toBeGreaterThanOrEqual(2.95);
    }
  });
});

it('mixes as CSS does, and starts again after the last lane', () => {
  expect(mixColours('#000000', '#ffffff', 25)).toBe('#bfbfbf');
  expect(mixColours('#113870', '#FCFBF8', 0)).toBe('#fcfbf8');
  expect(laneColour(palettes.light, 5)).toBe(palettes.light.lanes[0]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveEdge, moveWindow, SHORTEST_WINDOW, ZOOM_STEP, zoomWindow } from '../../../src/timeline/window-moves.ts';

const DAY = 86_400_000;
const bounds = { start: 0, end: 400 * DAY };
const window = fc
  .tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 14, max: 400 }))
  .map(([first, length]) => ({
    start: first * DAY,
    end: Math.min(first + length, 400) * DAY,
  }))
  .filter(({ start, end }) => end - start >= SHORTEST_WINDOW);
const by = fc.oneof(
  fc.integer({ min: -500, max: 500 }).map((days) => days * DAY),
  fc.constantFrom(-Infinity, Infinity),
);

it('keeps the length of a window that is moved, and its place within bounds', () => {
  fc.assert(
    fc.property(window, fc.integer({ min: -500, max: 500 }), (from, days) => {
      const to = moveWindow(from, days * DAY, bounds);
      expect(to.end - to.start).toBe(from.end - from.start);
      expect(to.start).toBeGreaterThanOrEqual(bounds.start);
      expect(to.end).toBeLessThanOrEqual(bounds.end);
    }),
  );
});

it('moves one edge alone, never past the other', () => {
  fc.assert(
    fc.property(window, fc.constantFrom('start' as const, 'end' as const), by, (from, edge, distance) => {
      const to = moveEdge(from, edge, distance, bounds);
      const still = edge === 'start' ? 'end' : 'start';
      expect(to[still]).toBe(from[still]);
      expect(to.end - to.start).toBeGreaterThanOrEqual(SHORTEST_WINDOW);
      expect(to.start).toBeGreaterThanOrEqual(bounds.start);
      expect(to.end).toBeLessThanOrEqual(bounds.end);
    }),
  );
});

it('zooms around the playhead where it is shown, within bounds and never below two weeks', () => {
  const factor = fc.constantFrom(ZOOM_STEP, 1 / ZOOM_STEP);
  fc.assert(
    fc.property(window, factor, fc.integer({ min: 0, max: 399 }), (from, by, day) => {
      const playhead = day * DAY;
      const to = zoomWindow(from, by, playhead, bounds);
      expect(to.start).toBeGreaterThanOrEqual(bounds.start - 1);
      expect(to.end).toBeLessThanOrEqual(bounds.end + 1);
      expect(to.end - to.start).toBeGreaterThanOrEqual(SHORTEST_WINDOW - 1);
      if (from.start <= playhead && playhead < from.end) expect(playhead).toBeGreaterThanOrEqual(to.start - 1);
    }),
  );
});

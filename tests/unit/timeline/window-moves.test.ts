import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveEdge, moveWindow, pinchWindow, SHORTEST_WINDOW, zoomWindow } from '../../../src/timeline/window-moves.ts';

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

it('zooms about an instant that stays where it stands, within bounds', () => {
  const from = { start: 100 * DAY, end: 200 * DAY };
  const about = 125 * DAY;
  const to = zoomWindow(from, 0.5, about, bounds);
  expect(to.end - to.start).toBe(50 * DAY);
  expect((about - to.start) / (to.end - to.start)).toBeCloseTo(0.25);
  fc.assert(
    fc.property(window, fc.double({ min: 0.05, max: 20, noNaN: true }), (any, factor) => {
      const zoomed = zoomWindow(any, factor, (any.start + any.end) / 2, bounds);
      expect(zoomed.end - zoomed.start).toBeGreaterThanOrEqual(SHORTEST_WINDOW - 1);
      expect(zoomed.start).toBeGreaterThanOrEqual(bounds.start);
      expect(zoomed.end).toBeLessThanOrEqual(bounds.end + 1);
    }),
  );
});

it('keeps under two fingers what was under them, where the strip shows the window itself', () => {
  const from = { start: 100 * DAY, end: 300 * DAY };
  const to = pinchWindow(from, [0.25, 0.75], [0.1, 0.9], bounds);
  const at = (share: number) => to.start + share * (to.end - to.start);
  expect(at(0.1) / DAY).toBeCloseTo(150);
  expect(at(0.9) / DAY).toBeCloseTo(250);
});

it('takes the edges of the window along with two fingers, where the strip shows the whole story', () => {
  const from = { start: 100 * DAY, end: 200 * DAY };
  const to = pinchWindow(from, [0.25, 0.5], [0.25, 0.75], bounds, bounds);
  expect(to.start / DAY).toBeCloseTo(100);
  expect(to.end / DAY).toBeCloseTo(300);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mercatorY } from '../../../src/domain/mercator.ts';
import { clearOfHead } from '../../../src/map/clear-of-head.ts';
import type { Bounds } from '../../../src/map/map-view.ts';

const OMAN: Bounds = [45, 12, 69, 30];

/** Where bounds are shown in what padding leaves free, px. */
function shownIn([west, south, east, north]: Bounds, width: number, height: number, pad: Record<string, number>) {
  const [left = 0, right = 0, top = 0, bottom = 0] = [pad['left'], pad['right'], pad['top'], pad['bottom']];
  const [across, up] = [east - west, mercatorY(north) - mercatorY(south)];
  const scale = Math.min((width - left - right) / across, (height - top - bottom) / up);
  const x = left + (width - left - right - across * scale) / 2;
  const y = top + (height - top - bottom - up * scale) / 2;
  return { left: x, top: y, right: x + across * scale, bottom: y + up * scale, scale };
}

it('lets the date lie over no more than a corner of what is shown, on any screen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 600, max: 2400 }),
      fc.integer({ min: 300, max: 1200 }),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      fc.double({ min: 0.1, max: 0.35, noNaN: true }),
      fc.constantFrom('left' as const, 'right' as const),
      (width, height, wide, high, side) => {
        const head = { width: width * wide, height: height * high, side };
        const shown = shownIn(OMAN, width, height, clearOfHead(OMAN, { width, height, head, foot: 0 }));
        const across = side === 'left' ? head.width - shown.left : shown.right - (width - head.width);
        const over = Math.max(across, 0) * Math.max(head.height - shown.top, 0);
        const area = (shown.right - shown.left) * (shown.bottom - shown.top);
        expect(over / area).toBeLessThanOrEqual(0.0301);
      },
    ),
  );
});

it('shows them no smaller than below the date', () => {
  const stage = { width: 1024, height: 488, foot: 0, head: { width: 463, height: 124, side: 'left' as const } };
  const { scale } = shownIn(OMAN, 1024, 488, clearOfHead(OMAN, stage));
  expect(scale).toBeGreaterThanOrEqual(shownIn(OMAN, 1024, 488, { top: 124, right: 0, bottom: 0, left: 0 }).scale);
});

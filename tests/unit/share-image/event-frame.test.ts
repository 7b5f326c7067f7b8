import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercatorY } from '../../../src/domain/mercator.ts';
import { type Frame, frameAround } from '../../../src/share-image/event-frame.ts';

const region: Frame = [31, 11, 66, 36];
const box = fc
  .tuple(fc.double({ min: -60, max: 60, noNaN: true }), fc.double({ min: -40, max: 40, noNaN: true }))
  .chain(([west, south]) =>
    fc.tuple(
      fc.constant(west),
      fc.constant(south),
      fc.double({ min: west, max: west + 30, noNaN: true }),
      fc.double({ min: south, max: south + 20, noNaN: true }),
    ),
  );

describe('what an image frames', () => {
  it('holds every place, and has the shape of the image', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), (boxes) => {
        const [west, south, east, north] = frameAround(boxes, region, 1.05);
        const height = mercatorY(north) - mercatorY(south);
        for (const [left, bottom, right, top] of boxes) {
          expect(west).toBeLessThanOrEqual(left + 1e-6);
          expect(south).toBeLessThanOrEqual(bottom + 1e-6);
          expect(east).toBeGreaterThanOrEqual(right - 1e-6);
          expect(north).toBeGreaterThanOrEqual(top - 1e-6);
        }
        expect((east - west) / height).toBeCloseTo(1.05, 6);
      }),
    );
  });

  it('stays in the region where that has room', () => {
    const [west, south, east, north] = frameAround([[32, 12, 33, 13]], region, 1.05);
    expect(west).toBeCloseTo(31);
    expect(south).toBeCloseTo(11);
    expect(east).toBeLessThan(66);
    expect(north).toBeLessThan(36);
  });

  it('comes no nearer to a point than the ground can tell', () => {
    const [west, , east] = frameAround([[58, 23, 58, 23]], region, 1.05);
    expect(east - west).toBeCloseTo(6.5);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latitudeOf, mercatorY } from '../../../src/domain/mercator.ts';
import { clipLine, clipRing } from '../../../src/static-map/clip-to-box.ts';
import { createMapView, NOMINAL } from '../../../src/static-map/map-view.ts';

describe('Mercator', () => {
  it('returns to the latitude it came from', () => {
    fc.assert(
      fc.property(fc.double({ min: -85, max: 85, noNaN: true }), (latitude) => {
        expect(latitudeOf(mercatorY(latitude))).toBeCloseTo(latitude, 8);
      }),
    );
  });
});

describe('a view of a frame', () => {
  const view = createMapView([31, 11, 66, 36]);

  it("puts the frame's corners in its own", () => {
    expect(view.project([31, 36])).toEqual([0, 0]);
    const [right, bottom] = view.project([66, 11]);
    expect(right).toBeCloseTo(view.width);
    expect(bottom).toBeCloseTo(view.height);
  });

  it('is as large as the live map would fit it in the nominal box', () => {
    expect(Math.max(view.width / NOMINAL.width, view.height / NOMINAL.height)).toBeCloseTo(1);
  });

  it('is conformal: a degree is as wide as it is high, at any latitude', () => {
    for (const latitude of [12, 20, 35]) {
      const [x, y] = view.project([40, latitude]);
      const [east] = view.project([40.01 / Math.cos(0), latitude]);
      const [, north] = view.project([40, latitude + 0.01 * Math.cos((latitude * Math.PI) / 180)]);
      expect((y - north) / (east - x)).toBeCloseTo(1, 2);
    }
  });

  it.each([
    ['the region', [31, 11, 66, 36]],
    ['a country', [48, 15, 63, 27.5]],
    ['a city', [53, 18, 64, 29]],
  ] as const)('draws the ground as far as a box of any shape shows it beside %s', (_, frame) => {
    const { width, height, surfacePath } = createMapView(frame);
    const corners = [
      [-170, -60],
      [170, -60],
      [170, 80],
      [-170, 80],
      [-170, -60],
    ];
    const drawn = endsOf(surfacePath({ type: 'Polygon', coordinates: [corners] }));
    // A strip 140 px high in a frame of 479, and a phone's map that takes what is left of a high frame.
    expect(drawn.right - drawn.left).toBeGreaterThanOrEqual(height * 3.49);
    expect(drawn.bottom - drawn.top).toBeGreaterThanOrEqual(Math.min(width * 1.49, height * 1.9));
    expect(drawn.left + drawn.right).toBeCloseTo(width, 0);
    expect(drawn.top + drawn.bottom).toBeCloseTo(height, 0);
  });

  it('writes path data that a browser can read', () => {
    const path = view.surfacePath({
      type: 'Polygon',
      coordinates: [
        [
          [40, 20],
          [41, 20],
          [41, 21],
          [40, 21],
          [40, 20],
        ],
      ],
    });
    expect(path).toMatch(/^M[-\d.]+ [-\d.]+l(?:[ -]?[\d.]+[ -][\d.]+)+z$/);
    expect(
      view.surfacePath({
        type: 'Polygon',
        coordinates: [
          [
            [140, 20],
            [141, 20],
            [141, 21],
            [140, 20],
          ],
        ],
      }),
    ).toBe('');
  });
});

describe('clipping', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  const corner = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }));

  it('leaves no corner of a ring outside', () => {
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), (ring) => {
        for (const [x, y] of clipRing(ring, box)) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(10 + 1e-9);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(10 + 1e-9);
        }
      }),
    );
  });

  it('leaves what lies within as it is', () => {
    const ring = [
      [1, 1],
      [9, 1],
      [5, 9],
    ] as const;
    expect(clipRing(ring, box)).toEqual(ring);
    expect(clipLine(ring, box)).toEqual([ring]);
  });

  it('parts a line that leaves and comes back', () => {
    expect(
      clipLine(
        [
          [5, 5],
          [20, 5],
          [30, 30],
          [5, 20],
          [5, 5],
        ],
        box,
      ),
    ).toEqual([
      [
        [5, 5],
        [20, 5],
      ],
      [
        [5, 20],
        [5, 5],
      ],
    ]);
  });
});

/** The outermost px of path data of a single ring. */
function endsOf(path: string) {
  const numbers = [...path.matchAll(/-?\d*\.?\d+/g)].map(([text]) => Number(text));
  let [x, y] = [0, 0];
  const at: [number, number][] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    at.push([x, y]);
  }
  const [xs, ys] = [at.map(([each]) => each), at.map(([, each]) => each)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

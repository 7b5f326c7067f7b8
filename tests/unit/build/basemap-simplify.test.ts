import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyArc, thin } from '../../../src/build/basemap/simplify.ts';

const position = fc.tuple(
  fc.double({ min: -170, max: 170, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);
const line = fc.array(position, { minLength: 2, maxLength: 40 });

describe('thinning a line', () => {
  it('keeps its ends and invents no vertex', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0, max: 20, noNaN: true }), (vertices, tolerance) => {
        const thinned = thin(vertices, tolerance);
        expect(thinned[0]).toEqual(vertices[0]);
        expect(thinned.at(-1)).toEqual(vertices.at(-1));
        for (const vertex of thinned) expect(vertices).toContainEqual(vertex);
      }),
    );
  });

  it('drops what lies on the way', () => {
    expect(
      thin(
        [
          [0, 0],
          [1, 0.01],
          [2, 0],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
    ]);
    expect(
      thin(
        [
          [0, 0],
          [1, 1],
          [2, 0],
        ],
        0.1,
      ),
    ).toHaveLength(3);
  });
});

describe('simplifying an arc', () => {
  const levels = [
    { region: [0, 0, 10, 10], tolerance: 0, step: 0.01 },
    { region: [-181, -91, 181, 91], tolerance: 1, step: 0.1 },
  ] as const;

  it('keeps detail inside a region and an outline outside', () => {
    const arc = [
      [1, 1],
      [1.234, 1.1],
      [2, 1],
      [12, 1],
      [13, 1.2],
      [14, 1],
    ];
    expect(simplifyArc(arc, levels)).toEqual([
      [1, 1],
      [1.23, 1.1],
      [2, 1],
      [12, 1],
      [14, 1],
    ]);
  });

  it('never leaves fewer than two vertices, as a topology needs', () => {
    expect(
      simplifyArc(
        [
          [20, 20],
          [20.001, 20.001],
        ],
        levels,
      ),
    ).toHaveLength(2);
  });
});

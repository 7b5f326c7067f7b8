import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../../../src/annotations/inked-ground.ts';
import { layOutLabels, roomOf } from '../../../src/annotations/label-layout.ts';
import { layOutMediation } from '../../../src/annotations/mediation-layout.ts';
import { baselines, setBlock } from '../../../src/annotations/text-block.ts';

const block = setBlock([{ text: 'Muscat', style: 'title' }]);
const visible = { left: 0, top: 0, right: 400, bottom: 300 };

describe('laying out labels', () => {
  it('sets no two over each other and none out of sight', () => {
    const spot = fc.record({
      x: fc.integer({ min: -50, max: 450 }),
      y: fc.integer({ min: -50, max: 350 }),
      angle: fc.integer({ min: -90, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 30 }), (spots) => {
        const requests = spots.map((at, index) => ({
          key: `${index}`,
          className: '',
          candidates: [{ block, anchor: 'middle' as const, ...at }],
        }));
        const rooms = layOutLabels(requests, visible, []).map(({ at }) => roomOf(at));
        for (const [index, room] of rooms.entries()) {
          expect(room.left).toBeGreaterThanOrEqual(0);
          expect(room.bottom).toBeLessThanOrEqual(300);
          for (const other of rooms.slice(index + 1)) {
            const apart =
              room.right <= other.left ||
              other.right <= room.left ||
              room.bottom <= other.top ||
              other.bottom <= room.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('gives room to the first, and the second its next best place', () => {
    const candidate = (x: number) => ({ block, x, y: 100, anchor: 'middle' as const });
    const placed = layOutLabels(
      [
        { key: 'first', className: '', candidates: [candidate(100)] },
        { key: 'second', className: '', candidates: [candidate(110), candidate(250)] },
        { key: 'third', className: '', candidates: [candidate(100)] },
      ],
      visible,
      [],
    );
    expect(placed.map(({ key, at }) => [key, at.x])).toEqual([
      ['first', 100],
      ['second', 250],
    ]);
  });

  it('draws no leader through a label from afar, and sets none on a leader', () => {
    const candidate = (x: number, y: number, leader?: readonly [number, number]) => ({
      block,
      x,
      y,
      anchor: 'middle' as const,
      ...(leader && { leader }),
    });
    const requests = [
      { key: 'between', className: '', candidates: [candidate(200, 150)] },
      { key: 'through', className: '', candidates: [candidate(200, 100, [200, 220]), candidate(60, 100, [60, 220])] },
      { key: 'on it', className: '', candidates: [candidate(60, 180), candidate(300, 180)] },
    ];
    const xOf = (clear: boolean) => layOutLabels(requests, visible, [], clear).map(({ at }) => at.x);
    expect(xOf(true)).toEqual([200, 60, 300]);
    expect(xOf(false)).toEqual([200, 200, 60]);
  });
});

describe('a block of text', () => {
  it('has a baseline a line, in order, within its height', () => {
    const two = setBlock([
      { text: 'Muscat', style: 'selected' },
      { text: '10 January (NYT)', style: 'detail' },
    ]);
    const [first = 0, second = 0] = baselines(two);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    expect(second).toBeLessThan(two.height);
  });
});

describe('the rooms of a mediation', () => {
  const rooms = [
    { name: 'One', people: [] },
    { name: 'Other', people: [] },
  ] as const;

  it('are whole where there is water enough, brief where there is little, and absent where there is none', () => {
    const water = (width: number) => [{ left: 20, top: 150, right: 20 + width, bottom: 290 }];
    expect(layOutMediation(rooms, water(300), visible)?.brief).toBe(false);
    expect(layOutMediation(rooms, water(130), visible)?.brief).toBe(true);
    expect(layOutMediation(rooms, water(60), visible)).toBeUndefined();
  });

  it('stay within the water and in sight', () => {
    const layout = layOutMediation(rooms, [{ left: 20, top: 150, right: 900, bottom: 290 }], visible);
    for (const { box } of layout?.rooms ?? []) {
      expect(box.left).toBeGreaterThanOrEqual(20);
      expect(box.right).toBeLessThanOrEqual(400);
      expect(box.bottom).toBeLessThanOrEqual(290);
    }
  });
});

describe('inked ground', () => {
  it('is told from free ground', () => {
    const square = [
      [
        [10, 10],
        [50, 10],
        [50, 50],
        [10, 50],
      ],
    ] as const;
    expect(covers({ left: 40, top: 40, right: 80, bottom: 60 }, square)).toBe(true);
    expect(covers({ left: 60, top: 40, right: 80, bottom: 60 }, square)).toBe(false);
  });
});

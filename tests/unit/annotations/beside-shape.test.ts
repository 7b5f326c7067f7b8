import { describe, expect, it } from 'vitest';
import { besideShape } from '../../../src/annotations/beside-shape.ts';
import { shareCovered } from '../../../src/annotations/inked-ground.ts';
import { roomOf } from '../../../src/annotations/label-layout.ts';
import { setBlock } from '../../../src/annotations/text-block.ts';

const block = setBlock([
  { text: 'Oman, January', style: 'headline' },
  { text: 'No city, no day: no point is drawn.', style: 'lack' },
]);
const square = (left: number, top: number, size: number) =>
  [
    [left, top],
    [left + size, top],
    [left + size, top + size],
    [left, top + size],
  ] as const;
const visible = { left: 0, top: 0, right: 800, bottom: 500 };

describe('a headline', () => {
  it('stands beside its shape, near to it, and not to the left where there is room to the right', () => {
    const shape = square(350, 200, 100);
    const [first] = besideShape(block, [400, 250], [shape], [], visible);
    if (!first) throw new Error('There is no room');
    const room = roomOf(first);
    expect(shareCovered(room, [shape])).toBe(0);
    expect(room.right).toBeGreaterThan(400);
    expect(room.bottom).toBeGreaterThan(250);
  });

  it('never stands over what another event fills, nor out of the picture', () => {
    const other = square(460, 0, 500);
    for (const candidate of besideShape(block, [400, 250], [square(350, 200, 100)], [other], visible)) {
      const room = roomOf(candidate);
      expect(shareCovered(room, [other])).toBe(0);
      expect(room.left).toBeGreaterThanOrEqual(0);
      expect(room.bottom).toBeLessThanOrEqual(500);
    }
  });

  it('overlaps its own shape rather than being pushed far away', () => {
    const shape = square(0, 0, 800);
    expect(besideShape(block, [400, 250], [shape], [], visible).length).toBeGreaterThan(0);
  });
});

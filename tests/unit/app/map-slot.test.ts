import { expect, it } from 'vitest';
import { takeSlot } from '../../../src/app/map-slot.ts';

/** One origin's locks, as its frames see them: a lock is held until what its callback promises is settled. */
function createLocks(): LockManager {
  const held = new Map<string, Promise<unknown>>();
  const request = async (name: string, { signal }: LockOptions, callback: () => unknown): Promise<unknown> => {
    while (held.has(name)) await held.get(name);
    if (signal?.aborted) throw new DOMException('', 'AbortError');
    const done = Promise.resolve(callback());
    held.set(name, done);
    await done;
    held.delete(name);
    return undefined;
  };
  return { request } as unknown as LockManager;
}

const settled = async () => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

it('lets four embeds draw at once, and the next when one gives back', async () => {
  const locks = createLocks();
  const drawing = new Set<number>();
  const leaves = [0, 1, 2, 3, 4, 5].map((embed) => takeSlot(() => drawing.add(embed), locks));
  await settled();
  expect([...drawing].sort()).toEqual([0, 1, 2, 3]);
  drawing.delete(1);
  leaves[1]?.();
  await settled();
  expect([...drawing].sort()).toEqual([0, 2, 3, 4]);
});

it('forgets one that left before its turn', async () => {
  const locks = createLocks();
  const drawing = new Set<number>();
  const leaves = [0, 1, 2, 3, 4, 5].map((embed) => takeSlot(() => drawing.add(embed), locks));
  await settled();
  leaves[4]?.();
  leaves[0]?.();
  await settled();
  expect(drawing.has(4)).toBe(false);
  expect(drawing.has(5)).toBe(true);
});

it('draws where there are no locks, or they are refused', async () => {
  let drawn = 0;
  takeSlot(() => {
    drawn += 1;
  }, undefined);
  const refusing = { request: () => Promise.reject(new DOMException('', 'SecurityError')) } as unknown as LockManager;
  takeSlot(() => {
    drawn += 1;
  }, refusing);
  await settled();
  expect(drawn).toBe(2);
});

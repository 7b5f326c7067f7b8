// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { takeSlot, useMapSlot } from '../../../src/app/map-slot.ts';

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

it('gives its slot back while nobody sees the tab, and takes it again', async () => {
  vi.stubGlobal('navigator', { locks: createLocks() });
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  const show = async (seen: boolean) => {
    hidden.mockReturnValue(!seen);
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await settled();
    });
  };
  const { result } = renderHook(() => useMapSlot(true));
  await act(settled);
  expect(result.current).toBe(true);
  await show(false);
  expect(result.current).toBe(false);
  // All four are free for another tab.
  const drawing = new Set<number>();
  const leaves = [1, 2, 3, 4].map((embed) => takeSlot(() => drawing.add(embed), navigator.locks));
  await settled();
  expect(drawing.size).toBe(4);
  await show(true);
  expect(result.current).toBe(false);
  await act(async () => {
    leaves[0]?.();
    await settled();
  });
  expect(result.current).toBe(true);
  vi.unstubAllGlobals();
});

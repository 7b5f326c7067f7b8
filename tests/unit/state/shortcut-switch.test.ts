import { describe, expect, it } from 'vitest';
import { createShortcutSwitch } from '../../../src/state/shortcut-switch.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
}

describe('the switch of the shortcuts', () => {
  it('is on, until a reader switches it off, and stays off in the same browser', () => {
    const storage = memory();
    const first = createShortcutSwitch(() => storage);
    expect(first.getState().on).toBe(true);
    first.getState().switched(false);
    expect(first.getState().on).toBe(false);
    expect(createShortcutSwitch(() => storage).getState().on).toBe(false);
  });

  it('works where even naming the storage throws', () => {
    const refused = createShortcutSwitch(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(refused.getState().on).toBe(true);
    refused.getState().switched(false);
    expect(refused.getState().on).toBe(false);
  });
});

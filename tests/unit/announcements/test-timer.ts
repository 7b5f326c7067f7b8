import type { Timer } from '../../../src/announcements/announcer.ts';

/** A clock that goes when the test says so. */
export function createTestTimer(): Timer & { pass(length: number): void } {
  let time = 0;
  let asked = 0;
  const waiting = new Map<number, { readonly at: number; readonly callback: () => void }>();
  return {
    now: () => time,
    after(delay, callback) {
      asked += 1;
      waiting.set(asked, { at: time + delay, callback });
      return asked;
    },
    cancel: (handle) => void waiting.delete(handle),
    pass(length) {
      const end = time + length;
      for (;;) {
        const [next] = [...waiting].sort(([, one], [, other]) => one.at - other.at);
        if (!next || next[1].at > end) break;
        time = next[1].at;
        waiting.delete(next[0]);
        next[1].callback();
      }
      time = end;
    },
  };
}

import type { Surroundings } from '../../../src/state/playback-clock.ts';

/** Frames and timers that come when the test says so, however long the machine took. */
export function createSurroundings() {
  let time = 0;
  let asked = 0;
  let still = false;
  let hidden = false;
  const frames = new Map<number, (now: number) => void>();
  const timers = new Map<number, { readonly callback: () => void; readonly due: number }>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const surroundings: Surroundings = {
    now: () => time,
    requestFrame(callback) {
      asked += 1;
      frames.set(asked, callback);
      return asked;
    },
    cancelFrame: (handle) => void frames.delete(handle),
    setTimer(callback, wait) {
      asked += 1;
      timers.set(asked, { callback, due: time + wait });
      return asked;
    },
    clearTimer: (handle) => void timers.delete(handle),
    isStill: () => still,
    isHidden: () => hidden,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    surroundings,
    waiting: () => frames.size,
    timers: () => timers.size,
    /** Time passes; the frame that comes then began `late` ms ago. */
    pass(length: number, late = 0) {
      time += length;
      const callbacks = [...frames.values()];
      frames.clear();
      for (const callback of callbacks) callback(time - late);
    },
    /** Time passes until the next timer is due. Returns how long that was (ms), or undefined where none runs. */
    passToTimer(): number | undefined {
      const [next] = [...timers].sort(([, one], [, other]) => one.due - other.due);
      if (!next) return undefined;
      const [handle, { callback, due }] = next;
      const waited = due - time;
      time = due;
      timers.delete(handle);
      callback();
      return waited;
    },
    beStill(value: boolean) {
      still = value;
      tell();
    },
    hide(value: boolean) {
      hidden = value;
      tell();
    },
  };
}

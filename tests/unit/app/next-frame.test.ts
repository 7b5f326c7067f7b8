// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextFrame } from '../../../src/app/next-frame.ts';

let frames: FrameRequestCallback[] = [];
let hidden = false;
/** A message has come by the time that another one has. */
const afterTasks = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(null);
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = [];
  hidden = false;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the next frame', () => {
  it('comes once, with the frame or soon after it was due', () => {
    const called = vi.fn();
    nextFrame(called);
    frames[0]?.(0);
    vi.runAllTimers();
    expect(called).toHaveBeenCalledOnce();
    nextFrame(called);
    vi.advanceTimersByTime(40);
    frames[1]?.(0);
    expect(called).toHaveBeenCalledTimes(2);
  });

  it('waits for neither frame nor timer in a window that nobody sees, or sees no more', async () => {
    const called = vi.fn();
    hidden = true;
    nextFrame(called);
    await afterTasks();
    expect(called).toHaveBeenCalledOnce();
    hidden = false;
    nextFrame(called);
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await afterTasks();
    expect(called).toHaveBeenCalledTimes(2);
  });
});

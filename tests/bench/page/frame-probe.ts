/** What the probe counts, from the page's start. */
export interface ProbeCounts {
  commits: number;
  featureStates: number;
  filters: number;
}

export interface FrameProbe {
  readonly counts: ProbeCounts;
  /** ms at which React first committed; undefined before. */
  firstCommit: number | undefined;
  /** The frame that what runs now is counted to; undefined while nothing is measured. */
  frame: number | undefined;
  /**
   * Marks what a callback does, with the microtasks that it queues, as our own script of the frame. The marks are read
   * from a trace, which has the thread's own clock: what other processes take meanwhile is not in it.
   */
  measure(callback: () => void, done?: () => void): void;
  /** The frame request as the browser has it. */
  requestFrame(callback: FrameRequestCallback): number;
}

declare global {
  interface Window {
    frameProbe: FrameProbe;
    __REACT_DEVTOOLS_GLOBAL_HOOK__: unknown;
  }
}

/** Runs in the page before any of its scripts: stands alone, since it is sent as text. */
export function installProbe(): void {
  const counts = { commits: 0, featureStates: 0, filters: 0 };
  const requestFrame = window.requestAnimationFrame.bind(window);

  // React's render of an urgent change waits in a microtask, which may queue another.
  const settle = (done: () => void, depth = 4): void => {
    queueMicrotask(() => (depth === 0 ? done() : settle(done, depth - 1)));
  };
  /** Whoever stands first on the stack asked: a library's file has its name. */
  const isOurs = (): boolean => {
    // Three lines: this function, its caller, who asked. More would cost what we measure.
    Error.stackTraceLimit = 4;
    const asker = new Error().stack?.split('\n').find((line) => line.includes('/assets/'));
    Error.stackTraceLimit = 10;
    return asker !== undefined && !asker.includes('/assets/library-');
  };
  const measure = (callback: () => void, done?: () => void): void => {
    const { frame } = probe;
    if (frame !== undefined) performance.mark(`frame ${frame} begin`);
    try {
      callback();
    } finally {
      settle(() => {
        if (frame !== undefined) performance.mark(`frame ${frame} end`);
        done?.();
      });
    }
  };
  const timed =
    <Given extends unknown[]>(callback: (...given: Given) => unknown) =>
    (...given: Given): void =>
      measure(() => callback(...given));

  window.requestAnimationFrame = (callback) => requestFrame(isOurs() ? timed(callback) : callback);

  const setTimer = window.setTimeout.bind(window);
  const timer = (callback: TimerHandler, delay?: number, ...given: unknown[]) =>
    setTimer(typeof callback === 'function' && isOurs() ? timed(callback as () => void) : callback, delay, ...given);
  window.setTimeout = timer as typeof window.setTimeout;

  // React's scheduler runs what is not urgent, and effects, from a message port.
  const port = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  if (port?.set) {
    const set = port.set;
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      ...port,
      set(this: MessagePort, callback: ((message: MessageEvent) => void) | null) {
        set.call(
          this,
          callback && isOurs() ? timed((message: MessageEvent) => callback.call(this, message)) : callback,
        );
      },
    });
  }

  const probe: FrameProbe = {
    counts,
    firstCommit: undefined,
    frame: undefined,
    measure,
    requestFrame,
  };
  // React tells each commit of a root to this hook in production too: the build need not be a profiling one.
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    isDisabled: false,
    checkDCE() {},
    inject: () => 1,
    onScheduleFiberRoot() {},
    onPostCommitFiberRoot() {},
    onCommitFiberUnmount() {},
    onCommitFiberRoot() {
      counts.commits += 1;
      probe.firstCommit ??= performance.now();
    },
  };
  window.frameProbe = probe;
}

/** What may stand in a message of ours. */
export interface Posted {
  readonly type?: string;
  readonly name?: string;
  readonly id?: unknown;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string };
}

/** A frame with a page around it, as far as messages go: what is posted to that page is kept. */
export function fakeFrame(location: { href?: string; search?: string; hash?: string } = {}) {
  const posted: { readonly data: Posted; readonly target: string }[] = [];
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  const frames: (() => void)[] = [];
  const timers: { readonly at: number; readonly run: () => void }[] = [];
  const observed: (() => void)[] = [];
  let now = 0;
  const parent = {
    postMessage: (data: unknown, target: string) => posted.push({ data: structuredClone(data) as Posted, target }),
  };
  const frame = {
    parent,
    location: { href: 'https://a.example/embed.html', search: '', hash: '', ...location },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type: string, listener: (event: unknown) => void) => listeners.get(type)?.delete(listener),
    requestAnimationFrame: (run: () => void) => frames.push(run),
    cancelAnimationFrame: (handle: number) => {
      frames[handle - 1] = () => {};
    },
    setTimeout: (run: () => void, wait: number) => timers.push({ at: now + wait, run }),
    clearTimeout: (handle: number | undefined) => {
      if (handle !== undefined) timers[handle - 1] = { at: Number.POSITIVE_INFINITY, run: () => {} };
    },
    ResizeObserver: class {
      constructor(callback: () => void) {
        observed.push(callback);
      }
      observe() {}
      disconnect() {
        observed.length = 0;
      }
    },
  };
  const dispatch = (type: string, event: object) => {
    for (const listener of listeners.get(type) ?? []) listener(event);
  };
  return {
    frame: frame as unknown as Window & typeof globalThis,
    posted,
    /** The data alone, and nothing of it is left. */
    taken: () => posted.splice(0).map(({ data }) => data),
    /** A message as it arrives: a copy. Of a stranger where `from` says so. */
    receive(data: unknown, { from = parent as unknown, origin = 'https://host.example', timeStamp = now } = {}) {
      dispatch('message', { data: structuredClone(data), source: from, origin, timeStamp });
    },
    dispatch,
    /** What a browser does for a frame of drawing: callbacks first, then, where the layout changed, the observer's. */
    draw(changed: boolean) {
      for (const run of frames.splice(0)) run();
      if (changed) for (const callback of observed) callback();
    },
    pass(ms: number) {
      now += ms;
      for (const [index, { at, run }] of timers.entries()) {
        if (at > now) continue;
        timers[index] = { at: Number.POSITIVE_INFINITY, run: () => {} };
        run();
      }
    },
  };
}

/** Says the newest of what it is told, at most once in a stretch of time; the first at once, the last for certain. */
export interface Spaced<Value> {
  tell(value: Value): void;
  /** What waits is said now. */
  flush(): void;
  /** What waits is never said. */
  cancel(): void;
}

/** `apart` in ms. A timer, not a frame: out of view a browser draws no frames, and the host still wants to hear. */
export function spaced<Value>(
  timers: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  apart: number,
  say: (value: Value) => void,
): Spaced<Value> {
  let timer: number | undefined;
  let waiting: { readonly value: Value } | undefined;
  const release = () => {
    timer = undefined;
    if (waiting) speak(waiting.value);
  };
  const speak = (value: Value) => {
    waiting = undefined;
    timer = timers.setTimeout(release, apart);
    say(value);
  };
  return {
    tell(value) {
      if (timer === undefined) speak(value);
      else waiting = { value };
    },
    flush() {
      if (!waiting) return;
      timers.clearTimeout(timer);
      speak(waiting.value);
    },
    cancel() {
      timers.clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
    },
  };
}

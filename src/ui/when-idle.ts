/**
 * Begins something once the browser has nothing more urgent to do: the text comes first. What it gives, and what is
 * returned, stops it.
 */
export function whenIdle(begin: () => () => void): () => void {
  let stop = () => {};
  const act = () => {
    stop = begin();
  };
  // Safari has no requestIdleCallback.
  const idle = 'requestIdleCallback' in window;
  const handle = idle ? requestIdleCallback(act, { timeout: 1_500 }) : setTimeout(act, 200);
  return () => {
    if (idle) cancelIdleCallback(Number(handle));
    else clearTimeout(handle);
    stop();
  };
}

/** How long (ms) a frame that is drawn slowly may hold up what waits for it. */
const LONGEST = 40;

/**
 * Calls back with the next frame, once. Not later than a busy drawing allows, and in a window that nobody sees at once
 * after what is being done: there are no frames there, and timers once a second at best.
 */
export function nextFrame(callback: () => void): void {
  let waiting = true;
  const once = () => {
    if (!waiting) return;
    waiting = false;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onSight);
    callback();
  };
  const onSight = () => document.hidden && afterTask(once);
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, LONGEST);
  document.addEventListener('visibilitychange', onSight);
  onSight();
}

function afterTask(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(null);
}

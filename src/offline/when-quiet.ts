/** A page that has asked for nothing for that long has all that it wants now, ms. */
const QUIET = 3_000;

/** Begins something once the page has loaded, and then has asked for nothing for a while: the map, say, comes first. */
export function whenQuiet(begin: () => void): void {
  const wait = () => {
    let timer = setTimeout(act, QUIET);
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(act, QUIET);
    });
    function act() {
      observer.disconnect();
      begin();
    }
    observer.observe({ type: 'resource' });
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

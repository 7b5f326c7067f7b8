/**
 * Tells whether the page has room for the lanes beside a part of the dock, or the strip stands alone: the styles decide.
 * Calls back once it is laid out, and when that may have changed. Returns a function that ends it.
 */
export function watchLanes(part: Element, told: (shown: boolean) => void): () => void {
  const lanes = part.closest('.timeline-dock')?.querySelector('.timeline-drawing');
  if (!lanes) return () => {};
  const observer = new ResizeObserver(() => told(lanes.clientWidth > 0));
  observer.observe(lanes);
  return () => observer.disconnect();
}

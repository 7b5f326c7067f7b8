import { type RefCallback, useCallback, useState } from 'react';

/** The inner width (px) of an element, followed as it changes; undefined until it is known. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number | undefined] {
  const [width, setWidth] = useState<number>();
  const observe = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    // Read before the first paint, so that nothing is drawn twice.
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [observe, width];
}

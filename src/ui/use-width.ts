import { type RefCallback, useCallback, useState } from 'react';
import { textScale } from './text-scale.ts';

/** The width (whole px at the usual size of text) of an element, followed as it is folded, widened or turned; undefined until it is known. */
export function useWidth(): readonly [RefCallback<Element>, number | undefined] {
  const [width, setWidth] = useState<number>();
  const observe = useCallback((element: Element | null) => {
    if (!element) return;
    const measure = () => setWidth(Math.round(element.getBoundingClientRect().width / textScale()));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Read before the first paint, so that nothing is drawn twice.
    measure();
    return () => observer.disconnect();
  }, []);
  return [observe, width];
}

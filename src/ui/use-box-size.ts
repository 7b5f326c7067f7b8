import { type RefCallback, useCallback, useState } from 'react';

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** The size (px) of an element, followed as it changes; 0 by 0 until it is known. */
export function useBoxSize(): readonly [RefCallback<HTMLElement>, BoxSize] {
  const [size, setSize] = useState<BoxSize>({ width: 0, height: 0 });
  const observe = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [observe, size];
}

import { type RefObject, useEffect, useState } from 'react';
import { textScale } from '../ui/text-scale.ts';

/** A reader's smallest names are 12.5 px; those at the back of a room need 24 of a screen of 1024 px. */
const FROM_AFAR = 1.92;
/** In the hand they need less. */
const LEAST = 1.2;

/** How large the words of a map on a slide are, which says by `--u` how large it is itself. */
export function useEnlargement(map: RefObject<HTMLElement | null>): number {
  const [enlarged, setEnlarged] = useState(1);
  useEffect(() => {
    const element = map.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const unit = Number.parseFloat(getComputedStyle(element).getPropertyValue('--u')) || 1;
      setEnlarged(Math.max(unit * FROM_AFAR, LEAST * textScale()));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [map]);
  return enlarged;
}

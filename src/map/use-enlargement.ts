import { type RefObject, useEffect, useState } from 'react';
import { textScale } from '../ui/text-scale.ts';

/** A reader's smallest names are 12.5 px; those at the back of a room need 24 of a screen of 1024 px. */
const FROM_AFAR = 1.92;
/** In the hand they need less. */
const LEAST = 1.2;

/** How many times larger than on a reader's page the words and marks of a slide's map are: the slide tells its size by `--u`. */
export function useEnlargement(map: RefObject<HTMLElement | null>): number {
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const element = map.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setUnit(Number.parseFloat(getComputedStyle(element).getPropertyValue('--u')) || 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [map]);
  return Math.max(unit * FROM_AFAR, LEAST * textScale());
}

import { type RefObject, useEffect, useState } from 'react';
import { textScale } from '../ui/text-scale.ts';

/** A reader's smallest names are 12.5 px; those at the back of a room need 24 of a screen of 1024 px. */
const FROM_AFAR = 1.92;
/** In the hand they need less. */
const LEAST = 1.2;

/** Of a slide of 720 px, what its date takes of the map's top. */
const DATE = 60;

export interface Enlargement {
  /** How many times larger than on a reader's page the words of the map are. */
  readonly enlarged: number;
  /** Px at the top of the map that the date lies over. */
  readonly covered: number;
}

/** What a map on a slide owes to its size, which the slide tells by `--u`. */
export function useEnlargement(map: RefObject<HTMLElement | null>): Enlargement {
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
  return { enlarged: Math.max(unit * FROM_AFAR, LEAST * textScale()), covered: unit * DATE };
}

import { type RefObject, useCallback } from 'react';
import { clearOfHead } from './clear-of-head.ts';
import type { Bounds, Padding } from './map-view.ts';

/**
 * Says what the map of a slide has to keep free around some bounds: measured when the camera is about to move, as the page
 * is laid out then, so that a date which changes while a teacher explores moves nothing.
 */
export function useClearOfHead(map: RefObject<HTMLElement | null>): (bounds: Bounds) => Padding {
  return useCallback(
    (bounds) => {
      const section = map.current;
      const slide = section?.closest('.slide');
      const head = slide?.querySelector<HTMLElement>('.slide-head');
      // With very large text it stands above the map, and covers nothing.
      if (!section || !head || getComputedStyle(head).position !== 'absolute') return 0;
      return clearOfHead(bounds, {
        width: section.clientWidth,
        height: section.clientHeight,
        head: { width: head.offsetWidth, height: head.offsetHeight, side: head.offsetLeft > 0 ? 'right' : 'left' },
        foot: slide?.querySelector<HTMLElement>('.slide-no-place')?.offsetHeight ?? 0,
      });
    },
    [map],
  );
}

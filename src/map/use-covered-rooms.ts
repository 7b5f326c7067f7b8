import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Room } from '../annotations/label-layout.ts';

/**
 * Where controls stand over the picture (px from its top left corner): a name there would be cut in two.
 * `ground` is the picture, `controls` a selector of what stands beside it in the same section; what they are may
 * change when `cause` does. Measured when sizes change, after the browser has laid out the page anyway.
 */
export function useCoveredRooms(
  ground: RefObject<HTMLElement | null>,
  controls: string,
  cause: unknown,
): readonly Room[] {
  const [rooms, setRooms] = useState<readonly Room[]>([]);
  const known = useRef('[]');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cause says when to look for the controls again
  useEffect(() => {
    const picture = ground.current;
    // On a slide, what stands on it beside the map as well.
    const section = picture?.closest('.slide') ?? picture?.closest('section');
    if (!picture || !section) return;
    const covering = [...section.querySelectorAll(controls)];
    const observer = new ResizeObserver(() => {
      const { left, top, width } = picture.getBoundingClientRect();
      // In a picture of a page all is measured smaller than it is laid out.
      const scale = width / picture.clientWidth || 1;
      const measured = covering.map((control) => {
        const box = control.getBoundingClientRect();
        return {
          left: (box.left - left) / scale,
          top: (box.top - top) / scale,
          right: (box.right - left) / scale,
          bottom: (box.bottom - top) / scale,
        };
      });
      const told = JSON.stringify(measured);
      // An updater would cost a commit even where it gives back what it was given.
      if (told === known.current) return;
      known.current = told;
      setRooms(measured);
    });
    for (const element of [picture, ...covering]) observer.observe(element);
    return () => observer.disconnect();
  }, [ground, controls, cause]);
  return rooms;
}

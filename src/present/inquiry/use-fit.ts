import { type RefObject, useLayoutEffect } from 'react';

/** How much larger than what a slide has at least, the largest first. */
const SCALES = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;

/**
 * Sets a slide's words as large as they fit (`--fit`), anew whenever `content`, the slide's size or its faces change. A
 * picture of the slide is laid out as large as the slide, so that both come to the same.
 */
export function useFit(slide: RefObject<HTMLElement | null>, content: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands on the slide says how large it can be
  useLayoutEffect(() => {
    const element = slide.current;
    if (!element) return;
    let gone = false;
    const fit = () => {
      for (const scale of SCALES) {
        element.style.setProperty('--fit', String(scale));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    // A face that comes late is as wide as no other.
    document.fonts?.ready.then(() => gone || fit());
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [slide, content]);
}

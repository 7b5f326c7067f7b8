import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Sets the words of a box as large as it has room for: at the first of some sizes at which nothing overflows, told to its
 * CSS as `--fit`; `data-layout` says whether it took another layout, or more room. Measured, not counted: languages differ,
 * and so do a teacher's own words.
 */
export function useFit<Box extends HTMLElement>(sizes: readonly number[]): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const fitted = useRef('');

  useLayoutEffect(() => {
    if (box.current) fitWords(box.current, sizes, fitted);
  });

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const again = () => fitWords(element, sizes, fitted);
    const anew = () => {
      fitted.current = '';
      again();
    };
    const observer = new ResizeObserver(again);
    observer.observe(element);
    // Words in the face that stood in for another have other lengths.
    const fonts = 'fonts' in document ? document.fonts : undefined;
    fonts?.addEventListener('loadingdone', anew);
    return () => {
      observer.disconnect();
      fonts?.removeEventListener('loadingdone', anew);
    };
  }, [sizes]);

  return box;
}

/** How a box is laid out: as it is meant, else in the tighter way of its CSS, else as high as its words. */
const LAYOUTS = ['usual', 'tight'] as const;

function fitWords(element: HTMLElement, sizes: readonly number[], fitted: { current: string }): void {
  const { clientWidth, clientHeight, textContent } = element;
  const asked = `${clientWidth} ${clientHeight} ${textContent}`;
  if (asked === fitted.current) return;
  const found = LAYOUTS.some((layout) => {
    element.dataset['layout'] = layout;
    return sizes.some((size) => {
      element.style.setProperty('--fit', String(size));
      // A line's descenders may stand out by a px or two.
      return element.scrollHeight <= element.clientHeight + 2;
    });
  });
  if (!found) element.dataset['layout'] = 'over';
  fitted.current = `${element.clientWidth} ${element.clientHeight} ${textContent}`;
}

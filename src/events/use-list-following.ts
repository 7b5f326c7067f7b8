import { type RefObject, useEffect, useRef } from 'react';
import { useCatalog, useSelection } from '../state/session-context.tsx';

/**
 * Keeps the selected event in sight, by scrolling the list alone. It stops once the reader scrolls by hand,
 * and goes on when the reader selects an event.
 */
export function useListFollowing(root: RefObject<HTMLElement | null>): void {
  const selected = useSelection((state) => state.event);
  const cause = useSelection((state) => state.cause);
  const catalog = useCatalog();
  const scrolledByHand = useRef(false);
  const begun = useRef(false);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const letGo = () => {
      scrolledByHand.current = true;
    };
    element.addEventListener('wheel', letGo, { passive: true });
    element.addEventListener('touchmove', letGo, { passive: true });
    return () => {
      element.removeEventListener('wheel', letGo);
      element.removeEventListener('touchmove', letGo);
    };
  }, [root]);

  // What becomes known comes into the list where it was not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known moves the item
  useEffect(() => {
    if (cause !== 'playback') scrolledByHand.current = false;
    const element = root.current;
    if (!element || selected === undefined || scrolledByHand.current) return;
    const item = element.querySelector('[aria-current="true"]')?.closest('li');
    const scroller = item && scrollerWithin(element, item);
    // In a low sheet search and filters scroll along: the first view begins with them.
    const first = !begun.current;
    begun.current = true;
    if (!item || !scroller || item.hidden || (first && scroller === element)) return;
    const frame = scroller.getBoundingClientRect();
    const box = item.getBoundingClientRect();
    if (box.top < frame.top) scroller.scrollTop -= frame.top - box.top;
    else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom;
  }, [root, selected, cause, catalog]);
}

/** The nearest element that scrolls, no further out than the list itself. */
function scrollerWithin(root: HTMLElement, item: HTMLElement): HTMLElement | undefined {
  for (let element = item.parentElement; element; element = element.parentElement) {
    const overflow = getComputedStyle(element).overflowY;
    if ((overflow === 'auto' || overflow === 'scroll') && element.scrollHeight > element.clientHeight) return element;
    if (element === root) break;
  }
  return undefined;
}

/** Px that a finger travels for a swipe, and at most for a tap. */
const SWIPE = 48;
const TAP = 10;
/** What a finger does something else with. */
const OTHER = 'a, button, input, label, select, summary, dialog, .slide-map';

/**
 * A finger on what is written: a swipe turns the page as in a book, a tap on the outer third of a side goes that way.
 * The map is for dragging. Returns a function that lets go.
 */
export function listenToFingers(root: HTMLElement, next: () => void, previous: () => void): () => void {
  let from: { id: number; x: number; y: number } | undefined;
  const down = (press: PointerEvent) => {
    const free = press.target instanceof Element && !press.target.closest(OTHER);
    from =
      press.pointerType === 'touch' && press.isPrimary && free
        ? { id: press.pointerId, x: press.clientX, y: press.clientY }
        : undefined;
  };
  const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
    const begun = from;
    from = undefined;
    if (!begun || begun.id !== pointerId || !getSelection()?.isCollapsed) return;
    const [right, below] = [clientX - begun.x, clientY - begun.y];
    const sign = getComputedStyle(root).direction === 'rtl' ? -1 : 1;
    if (Math.abs(right) > SWIPE && Math.abs(right) > 2 * Math.abs(below)) {
      if (right * sign < 0) next();
      else previous();
    } else if (Math.hypot(right, below) < TAP) {
      const { left, width } = root.getBoundingClientRect();
      const share = (clientX - left) / width;
      const along = sign > 0 ? share : 1 - share;
      if (along > 2 / 3) next();
      else if (along < 1 / 3) previous();
    }
  };
  const cancel = () => {
    from = undefined;
  };
  root.addEventListener('pointerdown', down);
  root.addEventListener('pointerup', up);
  root.addEventListener('pointercancel', cancel);
  return () => {
    root.removeEventListener('pointerdown', down);
    root.removeEventListener('pointerup', up);
    root.removeEventListener('pointercancel', cancel);
  };
}

import { useEffect, useRef } from 'react';
import { useSession } from '../state/session-context.tsx';
import { type SheetSizes, settleSheet } from './settle-sheet.ts';

/** Px up or down from which a press is a drag and no longer a tap on one of the head's buttons. */
const SLACK = 6;
/** Time over which the speed of the hand is measured (ms). */
const RECENT = 90;

/** The grip on the sheet's head: while it is there, the head takes the sheet with it, up and down. */
export function SheetDrag() {
  const { view } = useSession();
  const grip = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const head = grip.current?.parentElement;
    const main = head?.closest<HTMLElement>('.reader-main');
    if (!head || !main) return;
    return dragByHead(head, main, view.getState().sheetSettled);
  }, [view]);
  return <span ref={grip} className="sheet-grip" aria-hidden="true" />;
}

function dragByHead(head: HTMLElement, main: HTMLElement, settled: (height: keyof SheetSizes) => void): () => void {
  let hold: { id: number; y: number; size: number; sizes: SheetSizes; dragging: boolean } | undefined;
  let path: { y: number; time: number }[] = [];
  const abort = new AbortController();
  const { signal } = abort;

  const sizeAt = (y: number) => {
    if (!hold) return 0;
    return Math.min(Math.max(hold.size + hold.y - y, hold.sizes.low), hold.sizes.high);
  };
  const end = (press: PointerEvent, given: boolean) => {
    if (press.pointerId !== hold?.id) return;
    const { sizes, dragging } = hold;
    if (dragging) {
      const since = path.find(({ time }) => press.timeStamp - time <= RECENT);
      const passed = since && press.timeStamp - since.time;
      const speed = given && passed ? (since.y - press.clientY) / passed : 0;
      const height = settleSheet(sizeAt(press.clientY), speed, sizes);
      // From here the page's own sizes carry it to its place, or set it there at once where nothing may move.
      delete main.dataset['dragged'];
      main.style.removeProperty('--map-held');
      settled(height);
      requestAnimationFrame(() => main.style.removeProperty('--sheet-size'));
      if (given) swallowClick();
    }
    hold = undefined;
    path = [];
  };

  head.addEventListener(
    'pointerdown',
    (press) => {
      if (press.button !== 0 || hold || getComputedStyle(grippedBy(head)).display === 'none') return;
      const styles = getComputedStyle(main);
      const read = (name: string) => Number.parseFloat(styles.getPropertyValue(name));
      const sizes = { low: 0, middle: read('--sheet-middle'), high: read('--sheet-high') };
      // A browser that knows no registered properties keeps to the buttons.
      if (Number.isNaN(sizes.middle + sizes.high)) return;
      hold = { id: press.pointerId, y: press.clientY, size: read('--sheet-size'), sizes, dragging: false };
      path = [{ y: press.clientY, time: press.timeStamp }];
    },
    { signal },
  );
  head.addEventListener(
    'pointermove',
    (press) => {
      if (press.pointerId !== hold?.id) return;
      path = [
        ...path.filter(({ time }) => press.timeStamp - time <= RECENT),
        { y: press.clientY, time: press.timeStamp },
      ];
      if (!hold.dragging) {
        if (Math.abs(press.clientY - hold.y) < SLACK) return;
        hold.dragging = true;
        head.setPointerCapture(hold.id);
        main.dataset['dragged'] = '';
        main.style.setProperty('--map-held', `${main.querySelector('.story-map')?.clientHeight ?? 0}px`);
      }
      main.style.setProperty('--sheet-size', `${sizeAt(press.clientY)}px`);
    },
    { signal },
  );
  head.addEventListener('pointerup', (press) => end(press, true), { signal });
  head.addEventListener('pointercancel', (press) => end(press, false), { signal });
  return () => {
    abort.abort();
    delete main.dataset['dragged'];
    main.style.removeProperty('--sheet-size');
    main.style.removeProperty('--map-held');
  };
}

/** What says whether there is anything to drag on this page. */
function grippedBy(head: HTMLElement): Element {
  return head.querySelector('.sheet-grip') ?? head;
}

/** The click that a mouse makes of a press and a release is no choice of a panel, if there was a drag between. */
function swallowClick(): void {
  const swallow = (click: Event) => {
    click.preventDefault();
    click.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  // It comes at once, or not at all.
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}

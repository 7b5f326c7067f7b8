import { useDirection } from '../i18n/messages-context.tsx';

/**
 * For drawings that are read as text is, laid out from left to right over a width: where an x of theirs lies in the
 * reader's direction, in the same units. Words need no more than that, since `start` and `end` follow the page.
 */
export function usePlaceIn(width: number): (x: number) => number {
  return useDirection() === 'rtl' ? (x) => width - x : (x) => x;
}

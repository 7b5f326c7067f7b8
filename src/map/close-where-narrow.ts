import { textScale } from '../ui/text-scale.ts';

/** A picture this wide (px at the usual size of text) has room for the tray's list and the legend's row; the styles of the map know the same width. */
const ROOM_FOR_BOTH = 640;

/**
 * Closes what would cover a narrow picture; from then on the reader's hand decides. The page is rendered with both
 * open, and CSS keeps them shut on a narrow picture until this has run, so that nothing shifts on either.
 */
export function closeWhereNarrow(disclosure: HTMLDetailsElement | null): void {
  if (!disclosure) return;
  if ((disclosure.closest('.story-map')?.clientWidth ?? 0) < ROOM_FOR_BOTH * textScale()) disclosure.open = false;
  disclosure.dataset.settled = 'true';
}

/** How large the reader has text, in browser or device: 1 is usual, 2 twice that. Drawings with words in them grow by it. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

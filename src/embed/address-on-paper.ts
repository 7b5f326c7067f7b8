/** Lets a link say its whole address where it is printed: a place that is relative to the page means nothing on paper. */
export function sayAddress(link: HTMLAnchorElement): void {
  link.dataset.address = link.href;
}

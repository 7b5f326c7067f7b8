/** Brings back the text of the whole story, which the page keeps for readers without script. */
export function showRecord(): void {
  document.documentElement.removeAttribute('data-script');
}

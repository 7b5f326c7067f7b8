/** Ms without a move of the hand, after which controls fade. */
const IDLE = 3000;

/** Says on an element, by `data-idle`, whether nobody has moved or pressed anything for a while. Returns a function that lets go. */
export function fadeWhenIdle(root: HTMLElement): () => void {
  let timer = 0;
  const stir = () => {
    window.clearTimeout(timer);
    delete root.dataset['idle'];
    timer = window.setTimeout(() => {
      root.dataset['idle'] = 'true';
    }, IDLE);
  };
  const causes = ['pointermove', 'pointerdown', 'focusin'] as const;
  for (const cause of causes) root.addEventListener(cause, stir);
  stir();
  return () => {
    window.clearTimeout(timer);
    for (const cause of causes) root.removeEventListener(cause, stir);
  };
}

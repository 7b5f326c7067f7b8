const STEPS: Readonly<Record<string, number>> = {
  PageDown: 0.9,
  PageUp: -0.9,
  ArrowDown: 0.08,
  ArrowUp: -0.08,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The button that folds a panel stands beside what it folds: the keys that scroll, scroll it from there too. */
export function scrollFromFold(reader: HTMLElement): () => void {
  const scroll = (press: KeyboardEvent) => {
    const { target, key } = press;
    const step = STEPS[key];
    if (step === undefined || !(target instanceof Element) || !target.matches('.fold-button')) return;
    const panel = [...(target.parentElement?.querySelectorAll('.reader-panel, .event-list-scroller') ?? [])].find(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
    );
    if (!panel) return;
    press.preventDefault();
    const by = Number.isFinite(step) ? step * panel.clientHeight : Math.sign(step) * panel.scrollHeight;
    panel.scrollBy({ top: by });
  };
  reader.addEventListener('keydown', scroll);
  return () => reader.removeEventListener('keydown', scroll);
}

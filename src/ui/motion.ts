/** What a reader can ask for; `auto` is what the system says. */
export type Motion = 'auto' | 'still' | 'moving';

const REDUCED = '(prefers-reduced-motion: reduce)';
/** Also read by boot.js, before the first paint. */
const KEPT_AS = 'backchannel-motion';

/**
 * Whether nothing may move by itself: the page's own choice, else the system's. All that moves asks here; style sheets
 * ask the same with `--motion` in tokens.css.
 */
export function isStill(): boolean {
  const chosen = readMotion();
  return chosen === 'auto' ? matchMedia(REDUCED).matches : chosen === 'still';
}

/** The choice stands on the root element alone, where boot.js puts a kept one. */
export function readMotion(): Motion {
  const { motion } = document.documentElement.dataset;
  return motion === 'still' || motion === 'moving' ? motion : 'auto';
}

/** Kept for the next visit where the browser keeps anything: in a sandbox it does not. */
export function chooseMotion(motion: Motion): void {
  document.documentElement.dataset.motion = motion;
  try {
    localStorage.setItem(KEPT_AS, motion);
  } catch {
    // It holds for this page.
  }
}

/** Tells when choice or system changed. Returns a function that ends it. */
export function subscribeMotion(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-motion'] });
  const system = matchMedia(REDUCED);
  system.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', listener);
  };
}

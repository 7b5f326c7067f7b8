import type { Theme } from '../ui/palette.ts';

const NIGHT = '(prefers-color-scheme: dark)';

/** Light or dark, as the page shows itself now: the reader's choice, else the device's. */
export function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia(NIGHT).matches ? 'dark' : 'light';
}

/** Tells when that changes. Returns a function that ends it. */
export function subscribeTheme(listener: (theme: Theme) => void): () => void {
  let theme = readTheme();
  const reconsider = () => {
    const next = readTheme();
    if (next === theme) return;
    theme = next;
    listener(theme);
  };
  const observer = new MutationObserver(reconsider);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const device = matchMedia(NIGHT);
  device.addEventListener('change', reconsider);
  return () => {
    observer.disconnect();
    device.removeEventListener('change', reconsider);
  };
}

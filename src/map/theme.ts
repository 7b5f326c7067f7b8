import { channels, forcedPalette, mixColours, type Palette, palettes } from '../ui/palette.ts';

const NIGHT = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The colours that the page shows itself in now: the reader's choice, else the device's; or the few of the reader's own. */
export function readPalette(): Palette {
  if (matchMedia(FORCED).matches) return readForced();
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return palettes[chosen];
  return palettes[matchMedia(NIGHT).matches ? 'dark' : 'light'];
}

/** Tells when they change. Returns a function that ends it. */
export function subscribePalette(listener: (palette: Palette) => void): () => void {
  let told = JSON.stringify(readPalette());
  const reconsider = () => {
    const palette = readPalette();
    const next = JSON.stringify(palette);
    if (next === told) return;
    told = next;
    listener(palette);
  };
  const observer = new MutationObserver(reconsider);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const device = [NIGHT, FORCED].map((query) => matchMedia(query));
  for (const query of device) query.addEventListener('change', reconsider);
  return () => {
    observer.disconnect();
    for (const query of device) query.removeEventListener('change', reconsider);
  };
}

/** A canvas knows no names of system colours: they are read from the page, which stands in them. */
function readForced(): Palette {
  const { backgroundColor, color } = getComputedStyle(document.documentElement);
  const [paper, ink] = [hexOf(backgroundColor, palettes.light.paper), hexOf(color, palettes.light.ink)];
  return forcedPalette({ paper, ink, quiet: mixColours(ink, paper, 50), marker: paper, markerInk: ink });
}

/** `rgb(0, 0, 0)` as `#000000`. */
function hexOf(colour: string, otherwise: string): string {
  const parts = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour)?.slice(1) ?? channels(otherwise);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

import type { Plugin } from 'vite';
import { forcedPalette, type Palette, palettes, paperPalette } from '../ui/palette.ts';

const NAMES: ReadonlyMap<string, () => string> = new Map([
  ['virtual:palette.css', describePalette],
  ['virtual:paper.css', describePaper],
]);

/** Serves the palette as CSS custom properties, so that no colour is written down twice. */
export function palettePlugin(): Plugin {
  return {
    name: 'backchannel:palette',
    resolveId: (id) => (NAMES.has(id) ? `\0${id}` : undefined),
    load: (id) => NAMES.get(id.slice(1))?.(),
  };
}

/** A sheet of paper, whatever the theme of the page around it. */
function describePaper(): string {
  return `.sheet, .print-flow { color-scheme: light; ${properties(paperPalette)} }`;
}

/** Light, dark by choice, dark by the system's preference, the reader's own colours, and a class a lane. */
export function describePalette(): string {
  const light = `color-scheme: light; ${properties(palettes.light)}`;
  const dark = `color-scheme: dark; ${properties(palettes.dark)}`;
  return [
    `:root { ${light} }`,
    `:root[data-theme="dark"] { ${dark} }`,
    `@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }`,
    // The reader's own colours, by the names that browsers have for them.
    `@media (forced-colors: active) { :root, :root[data-theme], :root:not([data-theme]) { ${properties(SYSTEM)} } }`,
    // Paper again, or a page printed at night would be black.
    `@media print { :root, :root[data-theme="dark"], :root:not([data-theme="light"]) { ${light} } }`,
    ...palettes.light.lanes.map(
      (_, lane) =>
        `.lane-${lane} { --lane: var(--lane-${lane}); --flash-text: var(--flash-text-${lane}); ${LANE_TINTS} }`,
    ),
  ].join('\n');
}

const SYSTEM = forcedPalette({
  paper: 'Canvas',
  ink: 'CanvasText',
  // On boxes it is forced to plain ink; in drawings it stays.
  quiet: 'color-mix(in srgb, CanvasText 50%, Canvas)',
  marker: 'Mark',
  markerInk: 'MarkText',
});

const mix = (tint: string) => `color-mix(in srgb, var(--lane) var(--tint-${tint}), var(--paper))`;
const LANE_TINTS = `--lane-band: ${mix('band')}; --lane-open-bar: ${mix('open-bar')}; --lane-attack-area: ${mix('attack-area')};`;

function properties({ lanes, flashTexts, tints, ...colours }: Palette): string {
  return [
    ...Object.entries(colours).map(([name, colour]) => `--${hyphenate(name)}: ${colour};`),
    ...lanes.map((colour, lane) => `--lane-${lane}: ${colour};`),
    ...flashTexts.map((colour, lane) => `--flash-text-${lane}: ${colour};`),
    ...Object.entries(tints).map(([name, share]) => `--tint-${hyphenate(name)}: ${share}%;`),
  ].join(' ');
}

/** `seaName` to `sea-name`, `ink2` to `ink-2`. */
function hyphenate(name: string): string {
  return name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`);
}

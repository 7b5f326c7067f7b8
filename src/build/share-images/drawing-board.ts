import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Face, Measure } from '../../share-image/set-lines.ts';
import { palettes } from '../../ui/palette.ts';
import { cutFace, FACES } from '../font-plugin.ts';
import { type Families, flattenStyles } from './flatten-styles.ts';

/** As their files name them: the file of the light Source Sans gave all its cuts their family's name. */
const FAMILIES: Families = {
  serif: '"Source Serif 4", "Noto Naskh Arabic"',
  sans: '"Source Sans 3 ExtraLight", "IBM Plex Sans Arabic"',
};
const FONTS: Readonly<Record<Face, { readonly family: string; readonly weight: number; readonly style: string }>> = {
  headline: { family: FAMILIES.serif, weight: 600, style: 'normal' },
  italic: { family: FAMILIES.serif, weight: 400, style: 'italic' },
  text: { family: FAMILIES.sans, weight: 400, style: 'normal' },
  strong: { family: FAMILIES.sans, weight: 600, style: 'normal' },
};
const SHEETS = [
  'static-map/static-map.css',
  'annotations/annotations.css',
  'ui/lane-mark.css',
  'share-image/share-card.css',
];

/** Measures text, and makes pictures of drawings, with our faces and colours. */
export interface DrawingBoard {
  readonly measure: Measure;
  /** A PNG of an SVG whose classes are those of our style sheets. Made once, then kept. */
  paint(svg: string): Promise<Uint8Array>;
}

/** `root` is the project's folder; what is made is kept in its `.cache`. */
export async function setUpBoard(root: string): Promise<DrawingBoard> {
  const [fonts, images] = [join(root, '.cache/fonts'), join(root, '.cache/share-images')];
  await Promise.all([fonts, images].map((folder) => mkdir(folder, { recursive: true })));
  const fontFiles = await Promise.all(FACES.map((face) => cutFace(face, fonts, 'truetype')));
  const sheets = await Promise.all(SHEETS.map((name) => readFile(join(root, 'src', name), 'utf8')));
  const styles = flattenStyles(sheets, palettes.light, FAMILIES);
  const options: ResvgRenderOptions = { font: { fontFiles, loadSystemFonts: false }, logLevel: 'error' };
  const renderer = await readVersion(root, '@resvg/resvg-js');
  const widths = new Map<string, number>();
  return {
    measure(text, face, size) {
      const key = `${face}${text}`;
      const known = widths.get(key) ?? measureText(text, face, options);
      widths.set(key, known);
      return known * size;
    },
    async paint(svg) {
      const drawing = svg.replace('>', `><style>${styles}</style>`);
      const hash = createHash('sha256')
        .update(drawing)
        .update(fontFiles.join())
        .update(renderer)
        .digest('hex')
        .slice(0, 16);
      const kept = join(images, `${hash}.png`);
      const made = await readFile(kept).catch(() => undefined);
      if (made) return made;
      const png = new Resvg(drawing, options).render().asPng();
      await writeFile(`${kept}.${process.pid}`, png);
      await rename(`${kept}.${process.pid}`, kept);
      return png;
    },
  };
}

/** Another release may draw otherwise: what an older one painted is not kept. */
async function readVersion(root: string, name: string): Promise<string> {
  const file = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { readonly version: string };
  return `${name}@${version}`;
}

/** At a size at which hinting and rounding are of no matter. Ems. */
const EM = 100;

function measureText(text: string, face: Face, options: ResvgRenderOptions): number {
  const { family, weight, style } = FONTS[face];
  const font = `font-family='${family}' font-weight="${weight}" font-style="${style}" font-size="${EM}"`;
  const words = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text y="${EM}" ${font}>${words}</text></svg>`;
  return (new Resvg(svg, options).getBBox()?.width ?? 0) / EM;
}

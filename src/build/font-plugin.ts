import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** The faces of `src/ui/fonts.css`. */
const FACES = [
  '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
];

/** All of Latin 1, with the marks of print and the signs that our own messages use. */
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)),
  ...Array.from({ length: 96 }, (_, at) => String.fromCodePoint(0xa0 + at)),
  ...'ıŒœŠšŸŽž–—‘’‚“”„†‡•…‰‹›€™−≠→←ﬁﬂ\u2009\u202f',
].join('');

/**
 * Cuts the faces down to the letters above: of a face's bytes a quarter is small capitals, fractions and old figures,
 * which no page of ours sets. A letter beyond these comes from the stand-in. Cut once, kept in `folder`.
 */
export function fontPlugin({ folder }: { folder: string }): Plugin {
  return {
    name: 'backchannel:fonts',
    async config({ root = process.cwd() }) {
      const kept = join(root, folder);
      await mkdir(kept, { recursive: true });
      return { resolve: { alias: await Promise.all(FACES.map((face) => aliasOf(face, kept))) } };
    },
  };
}

async function aliasOf(face: string, folder: string): Promise<{ find: string; replacement: string }> {
  const whole = await readFile(resolve(face));
  const hash = createHash('sha256').update(whole).update(CHARACTERS).digest('hex').slice(0, 8);
  const name = face.replace(/^.*\//, '').replace(/\.woff2$/, '');
  const replacement = join(folder, `${name}-${hash}.woff2`);
  const isThere = await stat(replacement).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    const cut = await subsetFont(whole, CHARACTERS, { targetFormat: 'woff2', noLayoutClosure: true });
    // Two builds at once never read half a file.
    await writeFile(`${replacement}.${process.pid}`, cut);
    await rename(`${replacement}.${process.pid}`, replacement);
  }
  return { find: face, replacement };
}

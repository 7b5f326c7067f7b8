import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** For browsers, or for what draws in Node. */
type FontFormat = 'woff2' | 'truetype';
const ENDINGS: Readonly<Record<FontFormat, string>> = { woff2: 'woff2', truetype: 'ttf' };
/** Where there is no style sheet, a face is found by the family and style that its file names (16 and 17). */
const FAMILY_NAMES: Readonly<Record<FontFormat, readonly number[]>> = { woff2: [], truetype: [16, 17] };

interface Face {
  readonly file: string;
  readonly characters: string;
  /** Letters of Arabic join: the shapes that they take in a word are cut along. */
  readonly joins: boolean;
}

/** All of Latin 1, with the marks of print and the signs that our own messages use. */
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)),
  ...Array.from({ length: 96 }, (_, at) => String.fromCodePoint(0xa0 + at)),
  ...'ıŒœŠšŸŽž–—‘’‚“”„†‡•…‰‹›€™−≠→←ﬁﬂ\u2009\u202f',
].join('');

/** Arabic and Persian: letters, vowel signs, figures and marks of print, and the joiners of Persian. */
const ARABIC_CHARACTERS = [
  ...'،؛؟ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيپچژکگیۀ',
  ...Array.from({ length: 9 }, (_, at) => String.fromCodePoint(0x64b + at)),
  ...'ٰٔ٠١٢٣٤٥٦٧٨٩٪٫٬۰۱۲۳۴۵۶۷۸۹',
  ...' «»()[].:/-–—…!\u200c\u200d\u00a0',
].join('');

/** The faces of `src/ui/fonts.css`. */
export const FACES: readonly Face[] = [
  latin('source-serif-4/files/source-serif-4-latin-400-normal'),
  latin('source-serif-4/files/source-serif-4-latin-400-italic'),
  latin('source-serif-4/files/source-serif-4-latin-600-normal'),
  latin('source-sans-3/files/source-sans-3-latin-400-normal'),
  latin('source-sans-3/files/source-sans-3-latin-600-normal'),
  arabic('ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal'),
  arabic('ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal'),
  arabic('noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal'),
];

function latin(name: string): Face {
  return { file: `@fontsource/${name}.woff2`, characters: CHARACTERS, joins: false };
}

function arabic(name: string): Face {
  return { file: `@fontsource/${name}.woff2`, characters: ARABIC_CHARACTERS, joins: true };
}

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

async function aliasOf(face: Face, folder: string): Promise<{ find: string; replacement: string }> {
  return { find: face.file, replacement: await cutFace(face, folder, 'woff2') };
}

/** The path of a face cut down, in a folder: made there, if it is not there yet. */
export async function cutFace({ file, characters, joins }: Face, folder: string, format: FontFormat): Promise<string> {
  const whole = await readFile(resolve(file));
  const hash = createHash('sha256').update(whole).update(characters).digest('hex').slice(0, 8);
  const name = file.replace(/^.*\//, '').replace(/\.woff2$/, '');
  const path = join(folder, `${name}-${hash}.${ENDINGS[format]}`);
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    const options = { targetFormat: format, noLayoutClosure: !joins, preserveNameIds: FAMILY_NAMES[format] };
    const cut = await subsetFont(whole, characters, options);
    // Two builds at once never read half a file.
    await writeFile(`${path}.${process.pid}`, cut);
    await rename(`${path}.${process.pid}`, path);
  }
  return path;
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkStoryFile, readStoryFiles, readTranslationFiles, type StoryFiles, sha256 } from './story-files.ts';

/** How many of the hash's digits name a version: 4 000 million of them, for the few that a story has. */
const DIGITS = 8;
/** Beside the story, which has no day of its own. */
const DAY_FILE = 'frozen.json';

/** The name of a version, in its address too: the first digits of the SHA-256 of the story as it is served. */
export function nameOfVersion(hash: string): string {
  return hash.slice(0, DIGITS);
}

/** A version that is kept, and the ISO date on which it was frozen; undefined where nobody wrote it down. */
export interface StoryVersion extends StoryFiles {
  readonly frozen: string | undefined;
}

/**
 * Keeps a story as it is today (an ISO date) in `versions/` of its folder, byte for byte as it is served. What is kept
 * stays as it is.
 */
export async function freezeStory(
  folder: string,
  today: string,
): Promise<{ readonly name: string; readonly isNew: boolean }> {
  const { text, hash, translations } = await readStoryFiles(folder);
  const name = nameOfVersion(hash);
  if ((await listVersions(folder)).includes(name)) return { name, isNew: false };
  const place = join(folder, 'versions', name);
  await mkdir(join(place, 'texts'), { recursive: true });
  await Promise.all([...translations].map(([tag, texts]) => writeFile(join(place, 'texts', `${tag}.json`), texts)));
  await writeFile(join(place, DAY_FILE), `${JSON.stringify({ frozen: today })}\n`);
  await writeFile(join(place, 'story.json'), text);
  return { name, isNew: true };
}

/** The versions that are kept of a story, by name; none where there are none. */
export async function listVersions(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, 'versions'), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Every version that is kept of a story. Throws where one is not what its name says: an address would lie. */
export async function readVersions(folder: string): Promise<readonly StoryVersion[]> {
  return Promise.all((await listVersions(folder)).map((name) => readVersion(join(folder, 'versions', name), name)));
}

async function readVersion(folder: string, name: string): Promise<StoryVersion> {
  const file = join(folder, 'story.json');
  const bytes = await readFile(file);
  const text = bytes.toString('utf8');
  const hash = sha256(text);
  if (nameOfVersion(hash) !== name) {
    throw new Error(`${file} was changed after it was frozen: its SHA-256 begins with ${nameOfVersion(hash)}.`);
  }
  return {
    story: checkStoryFile(bytes, file),
    text,
    hash,
    translations: await readTranslationFiles(join(folder, 'texts')),
    frozen: await readDay(join(folder, DAY_FILE)),
  };
}

async function readDay(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const day = /^\{"frozen":"(\d{4}-\d{2}-\d{2})"\}$/.exec(text.trim())?.[1];
  if (day === undefined) throw new Error(`${file}: expected {"frozen":"<ISO date>"}.`);
  return day;
}

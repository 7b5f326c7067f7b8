import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../domain/story.ts';
import { checkStoryBytes } from '../formats/check-story.ts';
import { tellReport } from './story-report-text.ts';

/** A story of `data/stories`, checked. */
export interface StoryFiles {
  readonly story: Story;
  /** The story as it is served. */
  readonly text: string;
  /** SHA-256 of those bytes, in hexadecimal digits. */
  readonly hash: string;
  /** By language: the story's texts in it, as a file. */
  readonly translations: ReadonlyMap<string, string>;
}

/** Reads a story's folder. Throws with every problem of a story that has any. */
export async function readStoryFiles(folder: string): Promise<StoryFiles> {
  const file = join(folder, 'story.json');
  const story = checkStoryFile(await readFile(file), file);
  const text = JSON.stringify(story);
  return { story, text, hash: sha256(text), translations: await readTranslationFiles(join(folder, 'texts')) };
}

/** Throws with every problem of a story that has any. */
export function checkStoryFile(bytes: Uint8Array, file: string): Story {
  const report = checkStoryBytes(bytes, file);
  if (report.story && report.counts.errors === 0) return report.story;
  throw new Error(`A story cannot be built.\n${[...tellReport(report)].join('\n')}`);
}

/** The files `<language>.json` of a folder, without white space; none where there is no such folder. */
export async function readTranslationFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const files = names
    .filter((name) => name.endsWith('.json'))
    .map(async (name): Promise<[string, string]> => {
      const content = JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
      return [name.replace(/\.json$/, ''), JSON.stringify(content)];
    });
  return new Map(await Promise.all(files));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

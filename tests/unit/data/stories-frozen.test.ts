import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStoryFiles } from '../../../src/build/story-files.ts';
import { listVersions, nameOfVersion, readVersions } from '../../../src/build/story-versions.ts';

const stories = resolve(import.meta.dirname, '../../../data/stories');
const folders = readdirSync(stories, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(folders)('the story %s', (id) => {
  const folder = resolve(stories, id);

  it('is kept as it is today: if not, `npm run story -- freeze ID`', async () => {
    const { hash } = await readStoryFiles(folder);
    expect(await listVersions(folder)).toContain(nameOfVersion(hash));
  });

  it('has every version as it was, with its translations', async () => {
    for (const { story, translations } of await readVersions(folder)) {
      expect(story.id).toBe(id);
      expect([...translations.keys()].sort()).toEqual(['ar', 'fa']);
    }
  });
});

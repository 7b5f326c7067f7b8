import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderStories } from '../../../src/build/render-stories.ts';
import { runStoryCommand } from '../../../src/build/story-command.ts';
import { readVersions } from '../../../src/build/story-versions.ts';

const sound = fileURLToPath(new URL('../../fixtures/stories/sound.json', import.meta.url));
let stories = '';
let folder = '';

beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'stories-'));
  folder = join(stories, 'sound');
  cpSync(sound, join(folder, 'story.json'));
});
afterEach(() => rmSync(stories, { recursive: true }));

async function freeze(...names: string[]) {
  const lines: string[] = [];
  const code = await runStoryCommand(['freeze', ...names], {
    print: (line) => lines.push(line),
    complain: (line) => lines.push(line),
  });
  return { code, lines };
}
const version = (line = '') => /versions\/([0-9a-f]{8}):/.exec(line)?.[1] ?? '';
const change = (from: string, to: string) => {
  const file = join(folder, 'story.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

test('a version is kept once, and stays when the story goes on', async () => {
  const first = await freeze(folder);
  expect(first.code).toBe(0);
  const kept = join(folder, 'versions', version(first.lines[0]), 'story.json');
  const before = readFileSync(kept, 'utf8');
  expect((await freeze(folder)).lines[0]).toContain('kept already');

  const { title } = JSON.parse(before) as { title: string };
  change(`"${title}"`, '"Another title"');
  const second = await freeze(folder);
  expect(version(second.lines[0])).not.toBe(version(first.lines[0]));
  expect(readFileSync(kept, 'utf8')).toBe(before);
  expect(await readVersions(folder)).toHaveLength(2);

  const rendered = (await renderStories({ root: process.cwd(), folder: stories, site: undefined })).stories[0];
  expect(rendered?.versions.map(({ story }) => story)).toContain(before);
  expect(rendered?.versions.map(({ hash }) => hash)).toContain(rendered?.hash);
});

test('the day on which it was frozen is kept beside it', async () => {
  const { lines } = await freeze(folder);
  const day = join(folder, 'versions', version(lines[0]), 'frozen.json');
  const read = async () => (await readVersions(folder))[0]?.frozen;
  expect(await read()).toMatch(/^\d{4}-\d\d-\d\d$/);
  rmSync(day);
  expect(await read()).toBeUndefined();
  writeFileSync(day, '{"frozen":"yesterday"}');
  await expect(read()).rejects.toThrow('expected {"frozen":"<ISO date>"}');
});

test('a version that was changed by hand is refused: its address would lie', async () => {
  const { lines } = await freeze(folder);
  const file = join(folder, 'versions', version(lines[0]), 'story.json');
  writeFileSync(file, `${readFileSync(file, 'utf8')} `);
  await expect(readVersions(folder)).rejects.toThrow('was changed after it was frozen');
});

test('a story that is not sound is not kept: 1', async () => {
  writeFileSync(join(folder, 'story.json'), '{');
  const { code, lines } = await freeze(folder);
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain('cannot be built');
});

test.each([[[]], [['no-such-story']], [['sound', '--texts', 'x']]])('%j is not understood: 2', async (names) => {
  expect((await freeze(...names)).code).toBe(2);
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import arabic from '../../../data/stories/muscat-2024/texts/ar.json' with { type: 'json' };
import { runStoryCommand } from '../../../src/build/story-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'translations-'));
  cpSync('data/stories/muscat-2024/story.json', join(folder, 'story.json'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function check(texts: unknown) {
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts', 'ar.json'), typeof texts === 'string' ? texts : JSON.stringify(texts));
  const lines: string[] = [];
  const code = await runStoryCommand(['check', folder], { print: (line) => lines.push(line), complain: () => {} });
  return { code, lines: lines.slice(1).map((line) => line.replace(folder, '')) };
}

const { 'The Muscat talks, January 2024': title, ...others } = arabic as Record<string, string>;

describe('translations beside a story', () => {
  it('are sound where every text has one, and may not be there at all', async () => {
    expect(await check(arabic)).toEqual({ code: 0, lines: [] });
    rmSync(join(folder, 'texts'), { recursive: true });
    expect(await runStoryCommand(['check', folder], { print: () => {}, complain: () => {} })).toBe(0);
  });

  it('are told where one is missing: where it stands, and what is shown', async () => {
    expect(await check(others)).toEqual({
      code: 1,
      lines: [
        '/texts/ar.json title (warning)',
        '  value     none',
        '  expected  a translation of “The Muscat talks, January 2024”',
        '  mend      add it; until then it is shown in “en”',
        '',
      ],
    });
  });

  it('are told where the story has changed its words', async () => {
    const { code, lines } = await check({ ...others, 'The Muscat talks, January 2025': title });
    expect(code).toBe(1);
    expect(lines).toContain(
      '  mend      the story had “The Muscat talks, January 2025” once: is its translation still right?',
    );
    expect(lines).toContain('  value     “The Muscat talks, January 2025”');
  });

  it.each([[''], [' '], [7]])('are told where one is no text: %j', async (empty) => {
    const { code, lines } = await check({ ...others, 'The Muscat talks, January 2024': empty });
    expect(code).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      '/texts/ar.json title',
      `  value     ${JSON.stringify(empty)}`,
      '  expected  the words of “The Muscat talks, January 2024” in “ar”',
    ]);
  });

  it('are told where the file is no object', async () => {
    expect((await check('[')).lines[2]).toBe(
      '  expected  one JSON object: the story’s own words, each with its translation',
    );
  });
});

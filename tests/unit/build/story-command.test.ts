import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { runStoryCommand } from '../../../src/build/story-command.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Source } from '../../../src/domain/story.ts';
import { MADE_UP, madeUpStory } from '../formats/made-up-report.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/stories/${name}`, import.meta.url));

async function run(...words: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runStoryCommand(words, {
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints: complaints.join('\n') };
}

test('a sound story: one line, and 0', async () => {
  const { code, printed } = await run('check', fixture('sound.json'));
  expect(code).toBe(0);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toMatch(/sound\.json: sound\. 2 lanes, 2 sources, .*3 events, 4 claims/);
});

test('a broken story: file, line, path, value, what was expected, how to mend it, and 1', async () => {
  const { code, printed } = await run('check', fixture('broken/wrong-date.json'));
  expect(code).toBe(1);
  expect(printed.slice(0, 4)).toEqual([
    `${fixture('broken/wrong-date.json')}:207 claims[1].time.edtf`,
    '  value     "2024-13"',
    '  expected  a date; the month is 01 to 12',
    '  mend      2024-12, or 2024-03?',
  ]);
  expect(printed.at(-1)).toContain('1 error. What is sound: 2 lanes');
});

test('a folder stands for its story.json', async () => {
  const { code, printed } = await run('check', 'data/stories/muscat-2024');
  expect(printed).toHaveLength(1);
  expect(code).toBe(0);
});

test('of several files the worst decides', async () => {
  expect((await run('check', fixture('sound.json'), fixture('broken/truncated.json'))).code).toBe(1);
});

test.each([
  [[]],
  [['chek', 'x']],
  [['check']],
  [['check', '--all', 'x']],
  [['check', 'no-such-file.json']],
  [['check', 'x', '--texts']],
])('%j is not understood: 2', async (words) => {
  const { code, complaints } = await run(...words);
  expect(code).toBe(2);
  expect(complaints).not.toBe('');
});

describe('with the texts of the reports', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  const made = madeUpStory();

  /** The sound story with the claims of its gazette placed in the made-up text, and a folder with these texts. */
  function folderWith(texts: Record<string, string | Uint8Array>): { story: string; folder: string } {
    const folder = mkdtempSync(join(tmpdir(), 'story-texts-'));
    folders.push(folder);
    const story = JSON.parse(readFileSync(fixture('sound.json'), 'utf8')) as { sources: Source[]; claims: Claim[] };
    const sources = story.sources.map((it) => (it.id === 'gazette' ? { ...it, sha256: made.source.sha256 } : it));
    const claims = story.claims.map((it, index) =>
      it.source === 'gazette' ? { ...it, evidence: made.claims[index]?.evidence } : it,
    );
    const file = join(folder, 'story.json');
    writeFileSync(file, JSON.stringify({ ...story, sources, claims }, null, 2));
    for (const [name, content] of Object.entries(texts)) writeFileSync(join(folder, name), content);
    return { story: file, folder };
  }
  const check = ({ story, folder }: ReturnType<typeof folderWith>) => run('check', story, '--texts', folder);

  test('claims that hold: a line for each text and for each source without one, and 0', async () => {
    const given = folderWith({ 'a.txt': MADE_UP });
    const { code, printed } = await check(given);
    expect(printed.slice(1)).toEqual([
      `${join(given.folder, 'a.txt')}: source gazette, 3 of 3 claims proven.`,
      'source mirror: no text here for its 1 claim',
    ]);
    expect(code).toBe(0);
  });

  test('a passage that was altered: its claim, paragraph, what was expected and three words of what is there, and 1', async () => {
    const { code, printed } = await check(folderWith({ 'a.txt': MADE_UP.replace('Two', 'Ten') }));
    expect(printed.slice(1, 4)).toEqual([
      'A03 ¶2',
      expect.stringMatching(/^ {2}expected {2}the passage of SHA-256 [0-9a-f]{12}…$/),
      expect.stringMatching(/^ {2}there {5}“Ten envoys waited …”, SHA-256 [0-9a-f]{12}…$/),
    ]);
    expect(printed.join('\n')).toContain('source gazette, 2 of 3 claims proven, 1 of them with a warning.');
    expect(code).toBe(1);
  });

  test('a text with more before and around its passages: warnings, each once, and 0', async () => {
    const { code, printed } = await check(
      folderWith({ 'a.txt': `The Tide Table\n${MADE_UP.replace('signed', 'sealed')}` }),
    );
    expect(code).toBe(0);
    expect(printed.filter((line) => /\(warning\)$/.test(line))).toHaveLength(5);
    expect(printed).toContain('A01 ¶1, A03 ¶2, A04 ¶2 (warning)');
    expect(printed).toContain('  there     it begins 15 later');
    expect(printed).toContain('  there     it stands in paragraph 3');
  });

  test.each([
    ['no text', {}, /no text \(\*\.txt\) that could be read/],
    ['something that is no text', { 'a.txt': new Uint8Array([0xff, 0xfe, 0]) }, /a\.txt: not a text in UTF-8/],
    ['too large a text', { 'a.txt': ' '.repeat(2_000_001) }, /a\.txt: more than 2 MB, not read/],
  ])('a folder with %s proves nothing: 2', async (_, texts, complaint) => {
    const { code, complaints } = await check(folderWith(texts));
    expect(complaints).toMatch(complaint);
    expect(code).toBe(2);
  });

  test('texts of other stories prove nothing: 2', async () => {
    const given = folderWith({ 'a.txt': 'Something else.' });
    const { code, printed } = await check(given);
    expect(printed).toContain(`${join(given.folder, 'a.txt')}: fits none of the story's sources`);
    expect(code).toBe(2);
  });

  test('a folder that is not there: 2', async () => {
    const { code, complaints } = await run('check', fixture('sound.json'), '--texts', 'no-such-folder');
    expect(complaints).toContain('no-such-folder');
    expect(code).toBe(2);
  });
});

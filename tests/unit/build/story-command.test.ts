import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runStoryCommand } from '../../../src/build/story-command.ts';

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
    `${fixture('broken/wrong-date.json')}:206 claims[1].time.edtf`,
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

test.each([[[]], [['chek', 'x']], [['check']], [['check', '--all', 'x']], [['check', 'no-such-file.json']]])(
  '%j is not understood: 2',
  async (words) => {
    const { code, complaints } = await run(...words);
    expect(code).toBe(2);
    expect(complaints).not.toBe('');
  },
);

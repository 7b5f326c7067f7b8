import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkStoryBytes, reportTooLarge, type StoryReport } from '../formats/check-story.ts';
import { MOST_BYTES } from '../formats/story-limits.ts';
import { tellReport } from './story-report-text.ts';

export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
}

const USAGE = `usage: npm run story -- check FILE_OR_FOLDER...

  check   reads story files (of a folder, its story.json) and says what is wrong with them

  exits with 0 where a file is sound, 1 where it is not, 2 where it was not understood what to do`;

/** Runs `npm run story` in a terminal. */
export default function main(words: readonly string[]): Promise<number> {
  return runStoryCommand(words, {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}

/** Does what the words ask for. Gives the exit code: 0 sound, 1 problems, 2 not understood. */
export async function runStoryCommand(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const [command, ...files] = words;
  if (command === 'help' || command === '--help') {
    terminal.print(USAGE);
    return 0;
  }
  const unknown = files.find((file) => file.startsWith('--'));
  if (command !== 'check' || files.length === 0 || unknown !== undefined) {
    if (unknown !== undefined) terminal.complain(`unknown option: ${unknown}`);
    else if (command !== undefined && command !== 'check') terminal.complain(`unknown command: ${command}`);
    terminal.complain(USAGE);
    return 2;
  }
  let worst: 0 | 1 | 2 = 0;
  for (const file of files) {
    const report = await checkFile(file, terminal);
    if (!report) {
      worst = 2;
      continue;
    }
    for (const line of tellReport(report)) terminal.print(line);
    if (report.problems.length > 0 && worst === 0) worst = 1;
  }
  return worst;
}

/** Undefined, and said, where there is no such file. */
async function checkFile(name: string, terminal: Terminal): Promise<StoryReport | undefined> {
  try {
    const file = (await stat(name)).isDirectory() ? join(name, 'story.json') : name;
    const { size } = await stat(file);
    // A file beyond the cap is not even read.
    return size > MOST_BYTES ? reportTooLarge(size, file) : checkStoryBytes(await readFile(file), file);
  } catch (error) {
    terminal.complain(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

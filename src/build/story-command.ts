import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../domain/story.ts';
import { checkStoryBytes, reportTooLarge, type StoryReport } from '../formats/check-story.ts';
import { MOST_BYTES } from '../formats/story-limits.ts';
import { checkTranslations } from './check-translations.ts';
import { freezeStories } from './freeze-command.ts';
import { type FolderTexts, proveTexts, readTexts } from './prove-texts.ts';
import { tellProblems, tellReport } from './story-report-text.ts';
import type { Terminal } from './terminal.ts';
import { tellProofs } from './text-proof-lines.ts';

const USAGE = `usage: npm run story -- check FILE_OR_FOLDER... [--texts FOLDER]
       npm run story -- freeze ID_OR_FOLDER...

  check            reads story files (of a folder, its story.json), with the translations beside
                   them (texts/<language>.json), and says what is wrong with them
  --texts FOLDER   proves by the texts of reports in FOLDER (*.txt) that each claim stands where the story says:
                   place, first and last words, SHA-256; what only surrounds a passage may differ, with a warning
  freeze           keeps stories as they are today, under data/stories/<id>/versions: the build serves each of them at
                   an address of its own from then on, whatever becomes of the story

  exits with 0 where a file is sound and its claims hold, 1 where not, 2 where it was not understood what to do`;

/** Runs `npm run story` in a terminal. */
export default function main(words: readonly string[]): Promise<number> {
  return runStoryCommand(words, {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}

/** Does what the words ask for. Gives the exit code: 0 sound, 1 problems, 2 not understood. */
export async function runStoryCommand(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const [command, ...rest] = words;
  if (command === 'help' || command === '--help') {
    terminal.print(USAGE);
    return 0;
  }
  const { files, folder, unknown } = readWords(rest);
  if (command === 'freeze' && files.length > 0 && folder === undefined && unknown === undefined) {
    return freezeStories(files, terminal);
  }
  if (command !== 'check' || files.length === 0 || unknown !== undefined) {
    if (unknown !== undefined) terminal.complain(unknown);
    else if (command !== undefined && command !== 'check' && command !== 'freeze')
      terminal.complain(`unknown command: ${command}`);
    terminal.complain(USAGE);
    return 2;
  }
  const texts = folder === undefined ? undefined : await openTexts(folder, terminal);
  if (folder !== undefined && !texts) return 2;
  let worst: 0 | 1 | 2 = 0;
  for (const file of files) {
    const report = await checkFile(file, terminal);
    if (!report) {
      worst = 2;
      continue;
    }
    for (const line of tellReport(report)) terminal.print(line);
    const translations = report.story ? await checkTranslations(report.story, report.file) : [];
    for (const line of tellProblems(translations)) terminal.print(line);
    const code = texts && report.story ? await proveStory(report.story, texts, terminal) : 0;
    worst = Math.max(worst, code, report.problems.length + translations.length > 0 ? 1 : 0) as 0 | 1 | 2;
  }
  return worst;
}

/** Files in any order with one option; `unknown` says what was not understood. */
function readWords(words: readonly string[]): { files: string[]; folder?: string; unknown?: string } {
  const files: string[] = [];
  let folder: string | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--texts') {
      index += 1;
      folder = words[index];
      if (folder === undefined || folder.startsWith('--')) return { files, unknown: '--texts needs a folder' };
    } else if (word.startsWith('--')) return { files, unknown: `unknown option: ${word}` };
    else files.push(word);
  }
  return { files, ...(folder !== undefined && { folder }) };
}

/** Undefined, and said, where no text can be read: silence would look like a proof. */
async function openTexts(folder: string, terminal: Terminal): Promise<FolderTexts | undefined> {
  try {
    const texts = await readTexts(folder);
    for (const line of texts.refused) terminal.complain(line);
    if (texts.texts.size > 0) return texts;
    terminal.complain(`${folder}: no text (*.txt) that could be read`);
  } catch (error) {
    terminal.complain(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}

/** 2 where none of the texts is of a source of the story: then nothing was proven. */
async function proveStory(story: Story, texts: FolderTexts, terminal: Terminal): Promise<0 | 1 | 2> {
  const proven = await proveTexts(story, texts);
  for (const line of tellProofs(story, proven)) terminal.print(line);
  if (proven.proofs.length === 0) return 2;
  return proven.proofs.every(({ proof }) => proof.claims.every(({ holds }) => holds)) ? 0 : 1;
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

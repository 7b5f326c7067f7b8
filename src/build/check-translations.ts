import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Story } from '../domain/story.ts';
import { nearestWord } from '../formats/nearest-word.ts';
import type { Problem } from '../formats/problem.ts';

/** Where a story has texts for a reader. The headline of a source stands as it was printed. */
const WORDS =
  /\.(?:title|text|name|shortName|label|note|notes|statement|topic|reason|basis|caution|summary|verdict|asPrinted|corrected|differing|carrier|stated|ask|key|question)(?:\[\d+\])?$|\.(?:cautions|hedging|prompts|choices)\[\d+\]$|\.actors\[\d+\]\.role$/;
const AS_PRINTED = /^\.sources\[\d+\]\.title$/;
const LONG = 60;

/** The texts that a file of translations is to have, each with the path of the first place where it stands. */
export function listTexts(story: Story): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [path, text] of stringsOf(story, '')) {
    if (text !== '' && WORDS.test(path) && !AS_PRINTED.test(path) && !texts.has(text)) texts.set(text, path.slice(1));
  }
  return texts;
}

/** Files `texts/<language>.json` beside a story file; none where there is no such folder. */
export async function checkTranslations(story: Story, storyFile: string): Promise<readonly Problem[]> {
  const folder = join(dirname(storyFile), 'texts');
  const names = await readdir(folder).catch(() => []);
  const problems: Problem[] = [];
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const file = join(folder, name);
    problems.push(...checkFile(story, file, name.slice(0, -'.json'.length), await readFile(file, 'utf8')));
  }
  return problems;
}

function checkFile(story: Story, file: string, language: string, content: string): readonly Problem[] {
  const translations = readObject(content);
  if (!translations) {
    const expected = 'one JSON object: the story’s own words, each with its translation';
    return [{ file, path: '', value: content.slice(0, LONG), expected, severity: 'error' }];
  }
  const texts = listTexts(story);
  const entries = Object.entries(translations);
  const stale = entries.filter(([own]) => !texts.has(own)).map(([own]) => own);
  const missing = [...texts].filter(([own]) => !(own in translations));
  const unused = new Set(stale);
  return [
    ...missing.map(([own, path]): Problem => {
      const before = nearestWord(own, [...unused]);
      return {
        file,
        path,
        expected: `a translation of ${quote(own)}`,
        mend:
          before === undefined
            ? `add it; until then it is shown in ${quote(story.language)}`
            : `the story had ${quote(before)} once: is its translation still right?`,
        severity: 'warning',
      };
    }),
    ...stale.map(
      (own): Problem => ({
        file,
        path: '',
        value: quote(own),
        expected: 'a text of the story, as it stands there',
        mend: 'take it out, or give it the text that the story has now',
        severity: 'warning',
      }),
    ),
    ...entries
      .filter(([own, text]) => texts.has(own) && (typeof text !== 'string' || text.trim() === ''))
      .map(
        ([own, text]): Problem => ({
          file,
          path: texts.get(own) ?? '',
          value: JSON.stringify(text),
          expected: `the words of ${quote(own)} in ${quote(language)}`,
          mend: `take it out to show it in ${quote(story.language)}`,
          severity: 'error',
        }),
      ),
  ];
}

function readObject(content: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function* stringsOf(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* stringsOf(item, `${path}[${at}]`);
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, `${path}.${key}`);
  }
}

function quote(text: string): string {
  return `“${text.length > LONG ? `${text.slice(0, LONG)}…` : text}”`;
}

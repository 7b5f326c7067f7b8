import { readdirSync, readFileSync } from 'node:fs';
import postcss, { type Rule } from 'postcss';
import { expect, it } from 'vitest';

/** The classes with which a sheet's rules begin, each part of a selector by itself. */
function classesOf(file: string, counts: (rule: Rule) => boolean): readonly string[] {
  const found: string[] = [];
  postcss.parse(readFileSync(file, 'utf8')).walkRules((rule) => {
    if (counts(rule)) for (const selector of rule.selectors) found.push(/^\.([\w-]+)/.exec(selector)?.[1] ?? '');
  });
  return found.filter(Boolean);
}

const onPaper = (rule: Rule): boolean => {
  for (let at = rule.parent; at; at = at.parent as typeof at) {
    if ('name' in at && at.name === 'media' && 'params' in at && at.params === 'print') return true;
  }
  return false;
};

// A reader's page fetches what it prints with ahead, and a copy on a disk has all styles in one file.
it('what is laid out for paper has names of its own', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
  const printed = sheets.filter((file) => file.startsWith('src/print/'));
  const screens = new Set(
    sheets.filter((file) => !printed.includes(file)).flatMap((file) => classesOf(file, () => true)),
  );
  const both = printed.flatMap((file) => classesOf(file, (rule) => !onPaper(rule)).filter((name) => screens.has(name)));
  expect([...new Set(both)]).toEqual([]);
});

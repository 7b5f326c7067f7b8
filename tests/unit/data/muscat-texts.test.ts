import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listTexts } from '../../../src/build/check-translations.ts';
import { story } from './muscat-story.ts';

const folder = resolve(import.meta.dirname, '../../../data/stories/muscat-2024/texts');
const told = [...listTexts(story).keys()];
const read = (language: string) =>
  JSON.parse(readFileSync(resolve(folder, `${language}.json`), 'utf8')) as Record<string, string>;

describe.each(['ar', 'fa'])('the texts of the story in %s', (language) => {
  const texts = read(language);

  it('are those of the story, every one and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(told.sort());
  });

  it('have words, in the letters of the language, but for names that stay', () => {
    const without = Object.entries(texts).filter(([, text]) => !/\p{Script=Arabic}/u.test(text));
    expect(without.length).toBeLessThan(8);
    expect(Object.values(texts).filter((text) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('mark in a side of a comparison only words that stand in it', () => {
    for (const { id, sides } of story.comparisons) {
      for (const { text, differing } of sides) {
        if (differing === undefined) continue;
        expect(`${id} ${texts[String(text)]}`).toContain(texts[String(differing)]);
      }
    }
  });
});

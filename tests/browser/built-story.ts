import { readFileSync } from 'node:fs';
import type { Prose } from '../../src/domain/prose.ts';
import type { Story } from '../../src/domain/story.ts';
import { speakEnglish } from '../../src/i18n/speech.ts';

/** The story that the page shows, from its file. */
export const builtStory = JSON.parse(readFileSync('data/stories/muscat-2024/story.json', 'utf8')) as Story;

/** A text of it; the story is told in English alone. */
export function inEnglish(text: Prose): string {
  return speakEnglish('UTC').text(text);
}

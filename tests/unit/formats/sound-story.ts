import { readFileSync } from 'node:fs';
import { checkStory, type StoryReport } from '../../../src/formats/check-story.ts';

const text = readFileSync(new URL('../../fixtures/stories/sound.json', import.meta.url), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: a story about to be broken has no type
type Breakable = any;

/** Checks the sound story after a change. */
export function checkChanged(change: (story: Breakable) => void): StoryReport {
  const story: Breakable = JSON.parse(text);
  change(story);
  return checkStory(JSON.stringify(story, null, 2), 'changed.json');
}

/** The problems after a change, a line each: path, value, expected, mend. */
export function problemsAfter(change: (story: Breakable) => void): string[] {
  return checkChanged(change).problems.map(({ path, value, expected, mend }) =>
    [path, value ?? 'none', expected, mend].filter((part) => part !== undefined).join(' | '),
  );
}

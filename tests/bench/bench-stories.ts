import { readFile } from 'node:fs/promises';
import { buildCatalog } from '../../src/domain/compile.ts';
import { dateClaims } from '../../src/domain/date-claims.ts';
import type { Story } from '../../src/domain/story.ts';
import { checkStoryBytes } from '../../src/formats/check-story.ts';
import { writeDatings } from '../../src/formats/datings-file.ts';
import { makeSyntheticStory } from './synthetic-story.ts';

export const FIRST_STORY = 'muscat-2024';

/** A story to measure, with what it took to check and compile it in Node (ms). */
export interface BenchStory {
  readonly name: string;
  readonly events: number;
  readonly story: string;
  readonly datings: string;
  readonly check: number;
  readonly compile: number;
}

export async function readFirstStory(): Promise<Story> {
  const bytes = await readFile(`data/stories/${FIRST_STORY}/story.json`);
  const { story } = checkStoryBytes(bytes, 'story.json');
  if (!story) throw new Error('The first story cannot be read.');
  return story;
}

/** The first story, or a synthetic one of that many events. Throws where the checks find anything wrong with it. */
export function prepareStory(base: Story, count: number | 'first'): BenchStory {
  const story = count === 'first' ? base : makeSyntheticStory(base, count);
  const text = JSON.stringify(story);
  const bytes = new TextEncoder().encode(text);
  const started = performance.now();
  // A story too large for a reader to bring is compiled all the same: we want to know what it would cost.
  const { counts, problems } = checkStoryBytes(bytes, `${story.id}.json`);
  const checked = performance.now();
  const tooLarge = problems.length === 1 && counts.kept.events === 0;
  if (counts.errors > 0 && !tooLarge) throw new Error(`${story.id}: ${JSON.stringify(problems.slice(0, 3), null, 2)}`);
  const datings = dateClaims(story);
  buildCatalog(story, datings);
  const compile = performance.now() - checked;
  return {
    name: story.id,
    events: story.events.length,
    story: text,
    datings: JSON.stringify(writeDatings(datings)),
    check: tooLarge ? Number.NaN : checked - started,
    compile,
  };
}

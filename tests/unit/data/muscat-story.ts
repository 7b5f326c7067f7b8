import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Story } from '../../../src/domain/story.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The first story as its file has it, unchecked. */
export const story = JSON.parse(readFileSync(resolve(root, 'data/stories/muscat-2024/story.json'), 'utf8')) as Story;

/** Every string of the story with the path that leads to it. */
export function* textsOf(value: unknown, path = 'story'): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, `${path}[${index}]`);
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, `${path}.${key}`);
  }
}

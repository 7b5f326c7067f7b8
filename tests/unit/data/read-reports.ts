import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { story } from './muscat-story.ts';

/** The reports are not part of the project; they stand beside it on some machines only. */
const folder = resolve(import.meta.dirname, '../../../../shared/story/sources');

export function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The reports' texts by source id, found by the hash that the story gives; or why they cannot be read. */
export function readReports(): { readonly texts: ReadonlyMap<string, string>; readonly absent?: string } {
  const texts = new Map<string, string>();
  if (!existsSync(folder)) {
    const absent = 'Skipped: the two reports are not at hand in ../shared/story/sources.';
    process.stdout.write(`${absent}\n`);
    return { texts, absent };
  }
  for (const name of readdirSync(folder)) {
    const content = readFileSync(join(folder, name));
    const source = story.sources.find(({ sha256 }) => sha256 === hash(content));
    if (source) texts.set(source.id, content.toString('utf8'));
  }
  return { texts };
}

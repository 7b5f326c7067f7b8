import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportsFolder } from '../../../src/build/reports-folder.ts';
import { story } from './muscat-story.ts';

function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The reports' files by source id, found by the hash that the story gives; or why they cannot be read. */
export function readReports(): { readonly files: ReadonlyMap<string, Buffer>; readonly absent?: string } {
  const files = new Map<string, Buffer>();
  const place = reportsFolder(resolve(import.meta.dirname, '../../..'));
  if ('absent' in place) {
    process.stdout.write(`${place.absent}\n`);
    return { files, absent: place.absent };
  }
  for (const name of readdirSync(place.folder)) {
    const content = readFileSync(join(place.folder, name));
    const source = story.sources.find(({ sha256 }) => sha256 === hash(content));
    if (source) files.set(source.id, content);
  }
  return { files };
}

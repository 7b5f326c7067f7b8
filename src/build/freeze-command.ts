import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { freezeStory } from './story-versions.ts';
import type { Terminal } from './terminal.ts';

const STORIES = 'data/stories';

/** Keeps stories, by id or folder, as they are today. Gives the exit code: 0 kept, 1 not sound, 2 not found. */
export async function freezeStories(names: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  for (const name of names) {
    const folder = await findFolder(name);
    if (folder === undefined) {
      terminal.complain(`${name}: no story of that id in ${STORIES}, and no folder with a story.json`);
      return 2;
    }
    try {
      const version = await freezeStory(folder, new Date().toISOString().slice(0, 10));
      const place = join(folder, 'versions', version.name);
      terminal.print(version.isNew ? `${place}: the story as it is today` : `${place}: kept already`);
    } catch (error) {
      terminal.complain(error instanceof Error ? error.message : String(error));
      return 1;
    }
  }
  return 0;
}

async function findFolder(name: string): Promise<string | undefined> {
  for (const folder of [name, join(STORIES, name)]) {
    const file = await stat(join(folder, 'story.json')).catch(() => undefined);
    if (file?.isFile()) return folder;
  }
  return undefined;
}

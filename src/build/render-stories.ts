import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type RenderedPage, renderPage } from '../app/prerender.tsx';
import type { Catalog } from '../domain/catalog.ts';
import { buildCatalog } from '../domain/compile.ts';
import { dateClaims } from '../domain/date-claims.ts';
import { writeDatings } from '../formats/datings-file.ts';
import { makeStoryJsonSchema } from '../formats/story-json-schema.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { buildBasemap } from './basemap/build-basemap.ts';
import { writeBasemap } from './basemap/write-basemap.ts';
import type { PageParts } from './fill-page.ts';
import { readStoryFiles, type StoryFiles, sha256 } from './story-files.ts';
import { readVersions } from './story-versions.ts';

/** Everything that the build makes of `data/`: the contents of files, and rendered pages. */
export interface RenderedStories {
  readonly basemap: RenderedFile;
  readonly schema: string;
  /** That the interface speaks. */
  readonly languages: PageParts['languages'];
  readonly stories: readonly RenderedStory[];
}

export interface RenderedFile {
  /** From the root of the site; changes with the content. */
  readonly address: string;
  readonly content: string;
}

export interface RenderedStory extends ServedStory {
  readonly id: string;
  readonly page: RenderedPage;
  /** As it was on other days, and is today, each at an address of its own. */
  readonly versions: readonly ServedStory[];
}

/** The files of a story as they are served. */
export interface ServedStory {
  /** By language: the story's texts in it, as a file. */
  readonly translations: ReadonlyMap<string, string>;
  /** The story without white space. */
  readonly story: string;
  /** SHA-256 of those bytes, in hexadecimal digits. */
  readonly hash: string;
  readonly datings: string;
}

/** Checks, compiles and renders the stories of a folder. Throws with every problem of a story that has any. */
export async function renderStories(folder: string): Promise<RenderedStories> {
  const basemap = buildBasemap();
  const content = JSON.stringify(writeBasemap(basemap));
  const address = `basemap-${sha256(content).slice(0, 8)}.json`;
  const stories: RenderedStory[] = [];
  for (const name of await storyFolders(folder)) {
    const files = await readStoryFiles(join(folder, name));
    const { catalog, served } = compile(files);
    stories.push({
      id: files.story.id,
      page: renderPage({ catalog, basemap, basemapAddress: address }),
      ...served,
      versions: (await readVersions(join(folder, name))).map((version) => compile(version).served),
    });
  }
  const languages = Object.entries(LANGUAGES).map(([tag, { direction }]) => ({ tag, direction }));
  return { basemap: { address, content }, languages, schema: JSON.stringify(makeStoryJsonSchema(), null, 2), stories };
}

function compile({ story, text, hash, translations }: StoryFiles): { catalog: Catalog; served: ServedStory } {
  const datings = dateClaims(story);
  const served = { translations, story: text, hash, datings: JSON.stringify(writeDatings(datings)) };
  return { catalog: buildCatalog(story, datings), served };
}

async function storyFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

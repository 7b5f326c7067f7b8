import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describePage, type PageHead, type RenderedPage, renderPage } from '../app/prerender.tsx';
import { type RenderedEmbed, renderEmbed } from '../app/prerender-embed.tsx';
import type { Catalog } from '../domain/catalog.ts';
import { buildCatalog } from '../domain/compile.ts';
import { dateClaims } from '../domain/date-claims.ts';
import type { Basemap } from '../domain/geography.ts';
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

export interface RenderedStory extends StoryEdition {
  readonly id: string;
  readonly page: RenderedPage;
  /** As it was on other days, and is today, each at an address of its own. */
  readonly versions: readonly StoryEdition[];
}

/** A story as it is or was on a day: its embed, with the files that this reads. */
export interface StoryEdition {
  readonly head: PageHead;
  readonly embed: RenderedEmbed;
  /** From the embed's page, where the full story is. */
  readonly fullStory: string;
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
    const versions = await readVersions(join(folder, name));
    const { catalog, ...embed } = renderOne(files, basemap, './');
    stories.push({
      ...embed,
      id: files.story.id,
      page: renderPage({ catalog, basemap, basemapAddress: address }),
      versions: versions.map((version) => renderOne(version, basemap, '../../')),
    });
  }
  const languages = Object.entries(LANGUAGES).map(([tag, { direction }]) => ({ tag, direction }));
  return { basemap: { address, content }, languages, schema: JSON.stringify(makeStoryJsonSchema(), null, 2), stories };
}

function renderOne(
  files: StoryFiles,
  basemap: Basemap,
  fullStory: string,
): StoryEdition & { readonly catalog: Catalog } {
  const { story, text, hash, translations } = files;
  const datings = dateClaims(story);
  const catalog = buildCatalog(story, datings);
  return {
    catalog,
    head: describePage(catalog),
    embed: renderEmbed({ catalog, basemap, fullStory }),
    fullStory,
    story: text,
    hash,
    translations,
    datings: JSON.stringify(writeDatings(datings)),
  };
}

async function storyFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describePage, type PageHead, type RenderedPage, renderPage } from '../app/prerender.tsx';
import { type RenderedEmbed, renderEmbed } from '../app/prerender-embed.tsx';
import { type RenderedLesson, renderLesson } from '../app/prerender-lesson.tsx';
import type { Catalog } from '../domain/catalog.ts';
import { buildCatalog } from '../domain/compile.ts';
import { dateClaims } from '../domain/date-claims.ts';
import type { Basemap } from '../domain/geography.ts';
import type { FrozenVersion } from '../embed/embed-foot.tsx';
import { writeDatings } from '../formats/datings-file.ts';
import { makeStoryJsonSchema } from '../formats/story-json-schema.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { speakEnglish } from '../i18n/speech.ts';
import { buildBasemap } from './basemap/build-basemap.ts';
import { writeBasemap } from './basemap/write-basemap.ts';
import { type Discovery, describeForOthers } from './discovery/describe-story.ts';
import type { PageParts } from './fill-page.ts';
import { type DrawingBoard, setUpBoard } from './share-images/drawing-board.ts';
import { renderShareImage, shareImageNames } from './share-images/render-share-images.tsx';
import { readStoryFiles, type StoryFiles, sha256 } from './story-files.ts';
import { nameOfVersion, readVersions } from './story-versions.ts';

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
  readonly lesson: RenderedLesson;
  /** As it was on other days, and is today, each at an address of its own. */
  readonly versions: readonly StoryEdition[];
  /** What it tells other sites. */
  readonly discovery: Discovery;
  /** The names of its share images, and a way to make one (PNG). */
  readonly shareImages: readonly string[];
  makeShareImage(name: string): Promise<Uint8Array>;
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
  /** Where it is one that is kept. */
  readonly version?: FrozenVersion;
}

export interface Place {
  /** The project's folder. */
  readonly root: string;
  /** Of the stories. */
  readonly folder: string;
  /** The absolute address of the site, where it is known. */
  readonly site: string | undefined;
}

/** Checks, compiles and renders the stories of a folder. Throws with every problem of a story that has any. */
export async function renderStories({ root, folder, site }: Place): Promise<RenderedStories> {
  const basemap = buildBasemap();
  const content = JSON.stringify(writeBasemap(basemap));
  const address = `basemap-${sha256(content).slice(0, 8)}.json`;
  const stories: RenderedStory[] = [];
  let board: Promise<DrawingBoard> | undefined;
  for (const name of await storyFolders(folder)) {
    const files = await readStoryFiles(join(folder, name));
    const versions = await readVersions(join(folder, name));
    const { catalog, ...edition } = renderEdition(files, basemap, './');
    const speech = speakEnglish(files.story.timeZone, files.story.language);
    stories.push({
      ...edition,
      id: files.story.id,
      page: renderPage({ catalog, basemap, basemapAddress: address }),
      lesson: renderLesson(catalog, basemap),
      versions: versions.map(({ frozen, ...files }) =>
        renderEdition(files, basemap, '../../', { name: nameOfVersion(files.hash), day: frozen }),
      ),
      discovery: describeForOthers(catalog, speech, site),
      shareImages: shareImageNames(catalog),
      makeShareImage: async (image) => {
        board ??= setUpBoard(root);
        return renderShareImage(image, { catalog, basemap, speech }, await board);
      },
    });
  }
  const languages = Object.entries(LANGUAGES).map(([tag, { direction }]) => ({ tag, direction }));
  return { basemap: { address, content }, languages, schema: JSON.stringify(makeStoryJsonSchema(), null, 2), stories };
}

function renderEdition(
  files: StoryFiles,
  basemap: Basemap,
  fullStory: string,
  version?: FrozenVersion,
): StoryEdition & { readonly catalog: Catalog } {
  const { story, text, hash, translations } = files;
  const datings = dateClaims(story);
  const catalog = buildCatalog(story, datings);
  return {
    catalog,
    head: describePage(catalog),
    embed: renderEmbed({ catalog, basemap, fullStory, ...(version && { version }) }),
    ...(version && { version }),
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

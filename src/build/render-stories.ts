import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RenderedPage, renderPage } from '../app/prerender.tsx';
import { type RenderedEmbed, renderEmbed } from '../app/prerender-embed.tsx';
import { buildCatalog } from '../domain/compile.ts';
import { dateClaims } from '../domain/date-claims.ts';
import type { Story } from '../domain/story.ts';
import { checkStoryBytes } from '../formats/check-story.ts';
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
import { tellReport } from './story-report-text.ts';

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

export interface RenderedStory {
  readonly id: string;
  /** By language: the story's texts in it, as a file. */
  readonly translations: ReadonlyMap<string, string>;
  readonly page: RenderedPage;
  readonly embed: RenderedEmbed;
  /** The story without white space. */
  readonly story: string;
  /** SHA-256 of those bytes, in hexadecimal digits. */
  readonly hash: string;
  readonly datings: string;
  /** What it tells other sites. */
  readonly discovery: Discovery;
  /** The names of its share images, and a way to make one (PNG). */
  readonly shareImages: readonly string[];
  makeShareImage(name: string): Promise<Uint8Array>;
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
    const story = await readStory(join(folder, name, 'story.json'));
    const datings = dateClaims(story);
    const catalog = buildCatalog(story, datings);
    const text = JSON.stringify(story);
    const speech = speakEnglish(story.timeZone, story.language);
    stories.push({
      id: story.id,
      translations: await readTranslationFiles(join(folder, name, 'texts')),
      page: renderPage({ catalog, basemap, basemapAddress: address }),
      embed: renderEmbed({ catalog, basemap }),
      story: text,
      hash: sha256(text),
      datings: JSON.stringify(writeDatings(datings)),
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

/** The files `<language>.json` of a folder, without white space; none where there is no such folder. */
async function readTranslationFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const files = names
    .filter((name) => name.endsWith('.json'))
    .map(async (name): Promise<[string, string]> => {
      const content = JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
      return [name.replace(/\.json$/, ''), JSON.stringify(content)];
    });
  return new Map(await Promise.all(files));
}

async function storyFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function readStory(file: string): Promise<Story> {
  const report = checkStoryBytes(await readFile(file), file);
  if (report.story && report.counts.errors === 0) return report.story;
  throw new Error(`A story cannot be built.\n${[...tellReport(report)].join('\n')}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

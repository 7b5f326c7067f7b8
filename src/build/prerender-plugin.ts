import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect, Logger, Plugin, ViteDevServer } from 'vite';
import { NO_SITE_NOTE, readSiteAddress } from './discovery/site-address.ts';
import { shareImagePath } from './discovery/story-card.ts';
import { fillPage, lowerPage } from './fill-page.ts';
import { importModule } from './import-module.mjs';
import type { RenderedStories, RenderedStory, StoryEdition } from './render-stories.ts';
import { nameOfVersion } from './story-versions.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Renders a page and an embed for each story of `data/stories`, with its files beside them; the default page at the root too. */
export function prerenderPlugin({ defaultStory }: { defaultStory: string }): Plugin {
  let root = '';
  let logger: Logger | undefined;
  const site = readSiteAddress(process.env.BACKCHANNEL_SITE);
  const render = async (): Promise<RenderedStories> => {
    const { renderStories } = await importModule<typeof import('./render-stories.ts')>('src/build/render-stories.ts');
    return renderStories({ root, folder: join(root, 'data/stories'), site });
  };
  return {
    name: 'backchannel:prerender',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
      logger = config.logger;
    },
    async generateBundle(_options, bundle) {
      const template = bundle['index.html'];
      if (template?.type !== 'asset') return this.error('There is no index.html to fill.');
      const html = String(template.source);
      const embed = bundle['embed.html'];
      if (embed?.type !== 'asset') return this.error('There is no embed.html to fill.');
      const embedHtml = String(embed.source);
      // Only the stories' own stay.
      delete bundle['embed.html'];
      // The others are fetched where such letters are set.
      const fonts = Object.keys(bundle).filter(
        (name) => name.endsWith('.woff2') && !/arabic|serif-4-latin-400-normal/.test(name),
      );
      const rendered = await render();
      for (const [fileName, content] of Object.entries(dataFiles(rendered))) {
        this.emitFile({ type: 'asset', fileName, source: content });
      }
      for (const { id, shareImages, makeShareImage } of rendered.stories) {
        for (const name of shareImages) {
          this.emitFile({ type: 'asset', fileName: shareImagePath(id, name), source: await makeShareImage(name) });
        }
      }
      if (site === undefined) logger?.info(NO_SITE_NOTE);
      for (const story of rendered.stories) {
        const page = (folders: number) => renderPageAt(html, rendered, story, fonts, folders);
        this.emitFile({ type: 'asset', fileName: `stories/${story.id}/index.html`, source: page(2) });
        if (story.id === defaultStory) template.source = page(0);
        for (const embed of embedsOf(story)) {
          const source = renderEmbedAt(embedHtml, rendered, embed, fonts, embed.folder.split('/').length);
          this.emitFile({ type: 'asset', fileName: `${embed.folder}/embed.html`, source });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use(serveRendered(server, render, defaultStory));
    },
  };
}

/** The files that are not pages, by their address from the root. */
function dataFiles({ basemap, schema, stories }: RenderedStories): Record<string, string> {
  return Object.fromEntries([
    [basemap.address, basemap.content],
    ['schema/story-1.json', schema],
    ...stories
      .flatMap(embedsOf)
      .flatMap(({ folder, edition: { story, datings, translations } }) => [
        [`${folder}/story.json`, story],
        [`${folder}/datings.json`, datings],
        ...[...translations].map(([language, texts]) => [`${folder}/texts/${language}.json`, texts]),
      ]),
    ...stories.flatMap(({ id, discovery }) =>
      Object.entries(discovery.files).map(([name, content]) => [`stories/${id}/${name}`, content]),
    ),
  ]);
}

/** An embed, with the folder of its page and its files. */
interface StoryEmbed {
  readonly folder: string;
  readonly edition: StoryEdition;
  /** Of the story as it is now, frozen or not. */
  readonly discovery: RenderedStory['discovery'];
}

/** The embeds of a story: as it is now, and every version that is kept. */
function embedsOf(story: RenderedStory): readonly StoryEmbed[] {
  const { id, discovery } = story;
  const folder = `stories/${id}`;
  const versions = story.versions.map((edition) => {
    return { folder: `${folder}/versions/${nameOfVersion(edition.hash)}`, edition, discovery };
  });
  return [{ folder, edition: story, discovery }, ...versions];
}

/** One story's page, that many folders below the root. */
function renderPageAt(
  template: string,
  { basemap, languages }: RenderedStories,
  { id, page, hash, discovery }: RenderedStory,
  fonts: readonly string[],
  folders: number,
): string {
  const up = folders === 0 ? './' : '../'.repeat(folders);
  return fillPage(lowerPage(template, folders), {
    ...page,
    languages,
    data: { story: `${up}stories/${id}/story.json`, 'story-hash': hash, basemap: `${up}${basemap.address}` },
    fetched: ['datings', 'story'].map((name) => `${up}stories/${id}/${name}.json`),
    fonts: fonts.map((name) => up + name),
    told: discovery.tagPage(up),
  });
}

/**
 * An embed with its files in a folder of the site, as a page that many folders below the root: the story is fetched only
 * once its app comes. A version says its name.
 */
function renderEmbedAt(
  template: string,
  { basemap, languages }: RenderedStories,
  { folder, edition, discovery }: StoryEmbed,
  fonts: readonly string[],
  folders: number,
): string {
  const up = folders === 0 ? './' : '../'.repeat(folders);
  const { head, hash, embed, fullStory } = edition;
  const { selected, playhead } = embed.state;
  // A sandboxed frame is of no origin: asked for with one, styles would need a header that many hosts do not send.
  const plain = lowerPage(template, folders).replaceAll('rel="stylesheet" crossorigin', 'rel="stylesheet"');
  return fillPage(plain, {
    ...head,
    reader: embed.markup,
    record: '',
    languages,
    rootData: { event: selected ?? '', day: playhead },
    data: {
      story: `${up}${folder}/story.json`,
      'story-hash': hash,
      basemap: `${up}${basemap.address}`,
      'full-story': fullStory,
      state: JSON.stringify(embed.state),
      ...(folder.includes('/versions/') && { version: nameOfVersion(hash) }),
    },
    fetched: [],
    fonts: fonts.map((name) => up + name),
    // Its story is the page; the claims as data stand there alone.
    told: { head: discovery.tagPage(up).head, foot: '' },
  });
}

/** The same addresses while developing; everything is rendered anew for each page, so it is never stale. */
function serveRendered(
  server: ViteDevServer,
  render: () => Promise<RenderedStories>,
  defaultStory: string,
): Connect.NextHandleFunction {
  let latest: Promise<RenderedStories> | undefined;
  return async (request, response, next) => {
    try {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const isRoot = path === '/' || path === '/index.html';
      const id = isRoot ? defaultStory : /^\/stories\/([^/]+)\/(?:index\.html|.*embed\.html)?$/.exec(path)?.[1];
      const isData = /^\/(basemap-|schema\/|stories\/).*\.(json|png)$/.test(path);
      if (id === undefined && !isData) return next();
      if (id !== undefined) latest = render();
      latest ??= render();
      const rendered = await latest;
      const file = dataFiles(rendered)[path.slice(1)];
      const picture = await findShareImage(path, rendered);
      if (picture) return void response.setHeader('Content-Type', 'image/png').end(picture);
      if (file !== undefined) return void response.setHeader('Content-Type', JSON_TYPE).end(file);
      const story = rendered.stories.find((candidate) => candidate.id === id);
      if (!story) return next();
      const embed = embedsOf(story).find(({ folder }) => path === `/${folder}/embed.html`);
      // A version that nobody froze.
      if (!embed && path.endsWith('embed.html')) return next();
      const name = embed ? 'embed.html' : 'index.html';
      const template = relaxPolicy(await readFile(join(server.config.root, name), 'utf8'));
      const html = await server.transformIndexHtml(path, template);
      // From the root of the server, which every page can reach.
      const filled = embed ? renderEmbedAt(html, rendered, embed, [], 0) : renderPageAt(html, rendered, story, [], 0);
      // All but the address of the page's own folder.
      const page = filled.replace(/="\.\/(?!")/g, '="/');
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    } catch (error) {
      next(error);
    }
  };
}

/** Made when it is asked for. */
async function findShareImage(path: string, { stories }: RenderedStories): Promise<Uint8Array | undefined> {
  for (const { id, shareImages, makeShareImage } of stories) {
    const name = shareImages.find((each) => path === `/${shareImagePath(id, each)}`);
    if (name !== undefined) return makeShareImage(name);
  }
  return undefined;
}

/** Vite serves styles as inline elements and reloads over a socket while developing: the built page does neither. */
function relaxPolicy(template: string): string {
  return template.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect, Logger, Plugin, ViteDevServer } from 'vite';
import { NO_SITE_NOTE, readSiteAddress } from './discovery/site-address.ts';
import { shareImagePath } from './discovery/story-card.ts';
import { importModule } from './import-module.mjs';
import type { RenderedStories } from './render-stories.ts';
import { embedsOf, fillSitePage, listPages, TEMPLATES, type Template } from './story-pages.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Renders the pages of each story of `data/stories`, with its files beside them; the default story's at the root too. */
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
      const templates = new Map<Template, string>();
      for (const name of TEMPLATES) {
        const template = bundle[name];
        if (template?.type !== 'asset') return this.error(`There is no ${name} to fill.`);
        templates.set(name, String(template.source));
        // Only what is made of it stays.
        delete bundle[name];
      }
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
      for (const page of listPages(rendered, defaultStory)) {
        const source = fillSitePage(page, templates.get(page.template) ?? '', fonts);
        this.emitFile({ type: 'asset', fileName: page.address, source });
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

/** The same addresses while developing; everything is rendered anew for each page, so it is never stale. */
function serveRendered(
  server: ViteDevServer,
  render: () => Promise<RenderedStories>,
  defaultStory: string,
): Connect.NextHandleFunction {
  let latest: Promise<RenderedStories> | undefined;
  return async (request, response, next) => {
    try {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
      const isPage = path.endsWith('.html');
      if (!isPage && !/^(basemap-|schema\/|stories\/).*\.(json|png)$/.test(path)) return next();
      if (isPage) latest = render();
      latest ??= render();
      const rendered = await latest;
      const file = dataFiles(rendered)[path];
      const picture = await findShareImage(path, rendered);
      if (picture) return void response.setHeader('Content-Type', 'image/png').end(picture);
      if (file !== undefined) return void response.setHeader('Content-Type', JSON_TYPE).end(file);
      const page = listPages(rendered, defaultStory).find(({ address }) => address === path);
      // Such as a version that nobody froze.
      if (!page) return next();
      const template = relaxPolicy(await readFile(join(server.config.root, page.template), 'utf8'));
      const html = await server.transformIndexHtml(`/${path}`, template);
      // From the root of the server, which every page can reach, but for the address of the page's own folder.
      const filled = page.fill(html, './', []).replace(/="\.\/(?!")/g, '="/');
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(filled);
    } catch (error) {
      next(error);
    }
  };
}

/** Made when it is asked for. */
async function findShareImage(path: string, { stories }: RenderedStories): Promise<Uint8Array | undefined> {
  for (const { id, shareImages, makeShareImage } of stories) {
    const name = shareImages.find((each) => path === shareImagePath(id, each));
    if (name !== undefined) return makeShareImage(name);
  }
  return undefined;
}

/** Vite serves styles as inline elements and reloads over a socket while developing: the built page does neither. */
function relaxPolicy(template: string): string {
  return template.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

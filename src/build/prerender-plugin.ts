import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { fillPage, lowerPage } from './fill-page.ts';
import { importModule } from './import-module.mjs';
import type { RenderedStories, RenderedStory, ServedStory } from './render-stories.ts';
import { nameOfVersion } from './story-versions.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Renders a page for each story of `data/stories`, with its files beside it; the default one at the root too. */
export function prerenderPlugin({ defaultStory }: { defaultStory: string }): Plugin {
  let root = '';
  const render = async (): Promise<RenderedStories> => {
    const { renderStories } = await importModule<typeof import('./render-stories.ts')>('src/build/render-stories.ts');
    return renderStories(join(root, 'data/stories'));
  };
  return {
    name: 'backchannel:prerender',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const template = bundle['index.html'];
      if (template?.type !== 'asset') return this.error('There is no index.html to fill.');
      const html = String(template.source);
      // The others are fetched where such letters are set.
      const fonts = Object.keys(bundle).filter(
        (name) => name.endsWith('.woff2') && !/arabic|serif-4-latin-400-normal/.test(name),
      );
      const rendered = await render();
      for (const [fileName, content] of Object.entries(dataFiles(rendered))) {
        this.emitFile({ type: 'asset', fileName, source: content });
      }
      for (const story of rendered.stories) {
        const page = (folders: number) => renderPageAt(html, rendered, story, fonts, folders);
        this.emitFile({ type: 'asset', fileName: `stories/${story.id}/index.html`, source: page(2) });
        if (story.id === defaultStory) template.source = page(0);
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
    ...stories.flatMap(({ id, versions, ...story }) => [
      ...filesOf(`stories/${id}`, story),
      ...versions.flatMap((version) => filesOf(`stories/${id}/versions/${nameOfVersion(version.hash)}`, version)),
    ]),
  ]);
}

function filesOf(folder: string, { story, datings, translations }: ServedStory): (readonly [string, string])[] {
  return [
    [`${folder}/story.json`, story],
    [`${folder}/datings.json`, datings],
    ...[...translations].map(([language, texts]) => [`${folder}/texts/${language}.json`, texts] as const),
  ];
}

/** One story's page, that many folders below the root. */
function renderPageAt(
  template: string,
  { basemap, languages }: RenderedStories,
  { id, page, hash }: RenderedStory,
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
      const id =
        path === '/' || path === '/index.html'
          ? defaultStory
          : /^\/stories\/([^/]+)\/(?:index\.html)?$/.exec(path)?.[1];
      const isData = /^\/(basemap-|schema\/|stories\/).*\.json$/.test(path);
      if (id === undefined && !isData) return next();
      if (id !== undefined) latest = render();
      latest ??= render();
      const rendered = await latest;
      const file = dataFiles(rendered)[path.slice(1)];
      if (file !== undefined) return void response.setHeader('Content-Type', JSON_TYPE).end(file);
      const story = rendered.stories.find((candidate) => candidate.id === id);
      if (!story) return next();
      const template = relaxPolicy(await readFile(join(server.config.root, 'index.html'), 'utf8'));
      const html = await server.transformIndexHtml(path, template);
      // From the root of the server, which every page can reach.
      const page = renderPageAt(html, rendered, story, [], 0).replaceAll('="./', '="/');
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    } catch (error) {
      next(error);
    }
  };
}

/** Vite serves styles as inline elements and reloads over a socket while developing: the built page does neither. */
function relaxPolicy(template: string): string {
  return template.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

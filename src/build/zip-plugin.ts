import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Manifest, Plugin } from 'vite';
import { buildProgram } from './copy/build-program.ts';
import { copyPage, FILES } from './copy/copy-page.ts';
import { listStyles } from './copy/list-styles.ts';
import { packZip } from './copy/pack-zip.ts';
import { writeReadme } from './copy/readme.ts';
import type { SiteFile } from './kept-files.ts';
import { readSite } from './offline-plugin.ts';

/** Made for frames of other sites. */
const NOT_COPIED = /^embed\.html$/;

/**
 * Puts `backchannel-<id>.zip` beside each story of the site: all its pages, to be opened from a disk. The pages of the
 * site say where it is, and how large.
 */
export function zipPlugin(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'backchannel:zip',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const site = new Map((await readSite(folder)).map((file) => [file.path, file]));
        const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
        const stories = [...site.keys()].flatMap((path) => /^stories\/([^/]+)\/story\.json$/.exec(path)?.[1] ?? []);
        const pagesOf = (id: string) =>
          [...site.values()].filter(
            ({ path }) =>
              path === `stories/${id}/${basename(path)}` && /\.html$/.test(path) && !NOT_COPIED.test(basename(path)),
          );
        const mains = await findMains(root, new Set(stories.flatMap(pagesOf).map(({ path }) => basename(path))));
        const program = await buildProgram(root, mains);
        for (const id of stories) {
          const pages = pagesOf(id);
          const zip = packZip(`backchannel-${id}`, copyStory(site, manifest, id, pages, program));
          const path = `stories/${id}/backchannel-${id}.zip`;
          await writeFile(join(folder, path), zip);
          const own = [...site.values()].filter((page) => page.path.endsWith('.html') && isOf(page, id));
          await Promise.all(own.map((page) => writeFile(join(folder, page.path), nameZip(page, path, zip.length))));
        }
      },
    },
  };
}

/** The files of a copy of a story, by their path. */
function copyStory(
  site: ReadonlyMap<string, SiteFile>,
  manifest: Manifest,
  id: string,
  pages: readonly SiteFile[],
  program: string,
): ReadonlyMap<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>();
  const styles = new Set<string>();
  let title = id;
  for (const { path, content } of pages) {
    const name = basename(path);
    const html = new TextDecoder().decode(content);
    if (name === 'index.html') title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? id;
    const ownStyles = listStyles(html, manifest, name);
    for (const style of ownStyles) styles.add(style);
    files.set(name, copyPage(html, { name, styles: ownStyles }));
  }
  files.set('README.txt', writeReadme(title, [...files.keys()]));
  const isData = (path: string) =>
    /^basemap-[^/]*\.json$/.test(path) || new RegExp(`^stories/${id}/(?:[a-z]+|texts/[^/]+)\\.json$`).test(path);
  const data: Record<string, string> = {};
  for (const { path, content } of site.values()) {
    if (isData(path) && !path.endsWith('oembed.json')) data[path] = new TextDecoder().decode(content);
    // Beside the styles that ask for them, and what runs before the first paint.
    else if (styles.has(path) || /^assets\/.*\.woff2$|^(?:boot\.js|icon\.svg)$/.test(path))
      files.set(FILES + path, content);
  }
  files.set(`${FILES}story.js`, `window.backchannelFiles=${JSON.stringify(data)};\n`);
  files.set(`${FILES}program.js`, program);
  return files;
}

/** The first module of each page, as its template in the project's folder names it. */
async function findMains(root: string, pages: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const found = [...pages].map(async (page): Promise<[string, string]> => {
    const template = await readFile(join(root, page), 'utf8');
    const main = /<script type="module" src="([^"]+)"/.exec(template)?.[1];
    if (!main) throw new Error(`${page} has no module to begin with.`);
    return [page, main];
  });
  return new Map(await Promise.all(found));
}

/** Whether a page tells of a story: those of its folder, and the root page of the first. */
function isOf({ path, content }: SiteFile, id: string): boolean {
  if (path.includes('/versions/')) return false;
  return (
    path.startsWith(`stories/${id}/`) ||
    (path === 'index.html' && Buffer.from(content).includes(`stories/${id}/story.json`))
  );
}

function nameZip({ content }: SiteFile, path: string, bytes: number): string {
  return new TextDecoder().decode(content).replace(/<html\b/, `<html data-zip="${path}" data-zip-bytes="${bytes}"`);
}

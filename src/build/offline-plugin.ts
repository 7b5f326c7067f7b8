import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';
import { listKept, nameBuild, type SiteFile } from './kept-files.ts';

const ENTRY = 'src/service-worker/service-worker.ts';

/**
 * Gives the site `/service-worker.js`, which keeps all of it for reading without a network, and each of its pages the
 * name of the build. It takes what the build wrote, whatever that is.
 */
export function offlinePlugin(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'backchannel:offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      folder = join(config.root, config.build.outDir);
      if (config.build.outDir.startsWith(sep)) folder = config.build.outDir;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const script = await buildScript(root, ENTRY);
        const site = await readSite(folder);
        const kept = listKept(site, script);
        const text = new TextDecoder();
        const pages = new Set(kept.files.filter(({ kind }) => kind === 'pages').map(({ url }) => url));
        await Promise.all([
          writeFile(join(folder, 'service-worker.js'), `self.backchannelKept=${JSON.stringify(kept)};\n${script}`),
          ...site
            .filter(({ path }) => pages.has(path))
            .map(({ path, content }) =>
              writeFile(join(folder, path), nameBuild(text.decode(content), path, kept.build)),
            ),
        ]);
      },
    },
  };
}

/** All files below a folder. */
export async function readSite(folder: string): Promise<readonly SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        return { path: relative(folder, file).replaceAll(sep, '/'), content: await readFile(file) };
      }),
  );
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';

const ENTRY = 'src/loader/loader.ts';
const TYPES = 'src/loader/embed.d.ts';

/** Gives the site `/embed.js`, a classic script of one file for the pages of others, and its types beside it. */
export function loaderPlugin(): Plugin {
  let root = '';
  return {
    name: 'backchannel:loader',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await buildScript(root, ENTRY) });
      this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: await readFile(join(root, TYPES), 'utf8') });
    },
    configureServer(server) {
      server.middlewares.use('/embed.js', (_request, response, next) => {
        const send = (code: string) => response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(code);
        buildScript(root, ENTRY).then(send, next);
      });
    },
  };
}

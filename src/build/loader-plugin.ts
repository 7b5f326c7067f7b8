import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

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
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await buildLoader(root) });
      this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: await readFile(join(root, TYPES), 'utf8') });
    },
    configureServer(server) {
      server.middlewares.use('/embed.js', (_request, response, next) => {
        const send = (code: string) => response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(code);
        buildLoader(root).then(send, next);
      });
    },
  };
}

async function buildLoader(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const chunk = [built].flat().flatMap((result) => ('output' in result ? result.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('The loader is not one script.');
  return chunk.code;
}

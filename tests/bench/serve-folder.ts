import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Plugin, preview } from 'vite';

const PORT = 5186;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface ServedFolder {
  readonly address: string;
  close(): Promise<void>;
}

/** Only an isolated page has fine clocks (5 µs). */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
/** What is in an article of others is not isolated; its frames share what a host lets them keep. */
export const AS_HOSTED = { 'Cache-Control': 'max-age=600' };

/** Serves a built folder by `vite preview`, with gzip as hosts have it, isolated or with other headers. */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = ISOLATED,
): Promise<ServedFolder> {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: folder },
    preview: { port: PORT, strictPort: true, host: 'localhost', headers },
    plugins: [compress(folder, headers)],
  });
  return { address: `http://localhost:${PORT}/`, close: () => server.close() };
}

function compress(folder: string, headers: Readonly<Record<string, string>>): Plugin {
  const sent = new Map<string, Buffer>();
  return {
    name: 'bench:compress',
    configurePreviewServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
        const type = TYPES[extname(file)];
        if (!type || !file.startsWith(folder)) return next();
        try {
          const content = sent.get(file) ?? gzipSync(await readFile(file));
          sent.set(file, content);
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
          response.setHeader('Content-Type', type);
          response.setHeader('Content-Encoding', 'gzip');
          response.setHeader('Content-Length', content.length);
          response.end(content);
        } catch {
          next();
        }
      });
    },
  };
}

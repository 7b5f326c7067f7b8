import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Connect, preview } from 'vite';

const PAGE = 'tests/engines/page';
/** Scripts that go into every page before its own: they watch it, and let the journeys find its parts by role. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/journeys/watch.js': `${PAGE}/watch.js`,
  '/journeys/deny-webgl.js': `${PAGE}/deny-webgl.js`,
  '/journeys/find.js': createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  ),
};
/** The same app in a folder of its own, where no page has WebGL: no engine but one lets a test run a script first. */
const WITHOUT_WEBGL = '/without-webgl/';

export interface BuiltApp {
  readonly address: string;
  readonly withoutWebGl: string;
  /** Requests since the last call that were not answered well. */
  takeFaults(): string[];
  close(): Promise<void>;
}

/** Serves a built app on a free port. */
export async function serveBuiltApp(folder: string): Promise<BuiltApp> {
  let faults: string[] = [];
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: resolve(folder) },
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [
      {
        name: 'engines:pages',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            response.once('finish', () => {
              if (response.statusCode >= 400) faults.push(`status ${response.statusCode}: ${request.originalUrl}`);
            });
            next();
          });
          middlewares.use(servePages(resolve(folder)));
        },
      },
    ],
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The built app could not be served.');
  return {
    address,
    withoutWebGl: new URL(WITHOUT_WEBGL, address).href,
    takeFaults: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
    close: () => server.close(),
  };
}

function servePages(folder: string): Connect.NextHandleFunction {
  return async (request, response, next) => {
    let path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const script = SCRIPTS[path];
    if (script) {
      response.setHeader('Content-Type', 'text/javascript');
      return response.end(await readFile(script));
    }
    const denied = path.startsWith(WITHOUT_WEBGL);
    if (denied) {
      path = path.slice(WITHOUT_WEBGL.length - 1);
      request.url = request.url?.slice(WITHOUT_WEBGL.length - 1);
    }
    if (!path.endsWith('/')) return next();
    const page = await readFile(join(folder, path, 'index.html'), 'utf8').catch(() => undefined);
    if (page === undefined) return next();
    const first = denied ? ['watch', 'deny-webgl'] : ['watch'];
    const tags = [
      ...first.map((name) => `<script src="/journeys/${name}.js"></script>`),
      '<script src="/journeys/find.js" defer></script>',
    ].join('');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    // Without a name of its build a page is kept nowhere: a worker would answer with pages that nobody watches.
    response.end(page.replace(/ data-build="\w+"/, '').replace('<script', `${tags}<script`));
  };
}

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page rendered in Node needs no styles. */
const withoutStyles = {
  name: 'backchannel:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0without-styles' : undefined),
  load: (id) => (id === '\0without-styles' ? '' : undefined),
};

/**
 * Imports one of our TypeScript modules into Node, which cannot strip types before version 22.
 * `path` is relative to the project.
 */
export async function importModule(path) {
  const { module } = await runnerImport(`${root}${path}`, {
    root,
    logLevel: 'error',
    mode: process.env.NODE_ENV ?? 'development',
    plugins: [withoutStyles, react()],
  });
  return module;
}

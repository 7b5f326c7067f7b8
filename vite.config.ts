import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fontPlugin } from './src/build/font-plugin.ts';
import { loaderPlugin } from './src/build/loader-plugin.ts';
import { offlinePlugin } from './src/build/offline-plugin.ts';
import { palettePlugin } from './src/build/palette-plugin.ts';
import { prerenderPlugin } from './src/build/prerender-plugin.ts';
import { createStartChunks } from './src/build/start-chunks.ts';
import { zipPlugin } from './src/build/zip-plugin.ts';

export default defineConfig(({ mode }) => ({
  base: './',
  appType: 'mpa',
  // Reached from the tests too, where pages are not rendered.
  plugins: [
    react(),
    palettePlugin(),
    mode !== 'test' && fontPlugin({ folder: '.cache/fonts' }),
    mode !== 'test' && loaderPlugin(),
    mode !== 'test' && prerenderPlugin({ defaultStory: 'muscat-2024' }),
    mode !== 'test' && zipPlugin(),
    mode !== 'test' && offlinePlugin(),
  ],
  server: { port: 5185, host: 'localhost' },
  // A frame in a sandbox has an origin without a name: what it fetches, its own scripts too, has to be open to all.
  preview: { port: 4173, strictPort: true, host: 'localhost', cors: { origin: '*' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Nothing becomes a data: address, which the policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Scripts that a later part imports are found as it comes: their names in each list cost a kilobyte of the start.
      // The embed's app is waited for, so all of it is asked for at once.
      resolveDependencies: (_file, files, { hostId, hostType }) =>
        hostType === 'html' || hostId.includes('/embed-') ? files : files.filter((file) => file.endsWith('.css')),
    },
    manifest: true,
    chunkSizeWarningLimit: 1200,
    // What the first script needs comes as few files: pieces of it, shared with what comes later, compress worse.
    // What an embed needs of it is apart, so that neither loads the other's code.
    rolldownOptions: {
      input: ['index.html', 'embed.html', 'present.html', 'print.html'],
      output: {
        codeSplitting: {
          groups: [{ debugName: 'start', name: createStartChunks(fileURLToPath(new URL('src', import.meta.url))) }],
        },
      },
    },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/component/**/*.test.tsx'],
    environment: 'node',
    setupFiles: 'tests/unlaid-page.ts',
    restoreMocks: true,
    // A slow machine is no failure.
    testTimeout: 120_000,
  },
}));

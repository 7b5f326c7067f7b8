import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fontPlugin } from './src/build/font-plugin.ts';
import { loaderPlugin } from './src/build/loader-plugin.ts';
import { palettePlugin } from './src/build/palette-plugin.ts';
import { prerenderPlugin } from './src/build/prerender-plugin.ts';

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
  ],
  server: { port: 5185, host: 'localhost' },
  // A frame in a sandbox has an origin without a name: what it fetches, its own scripts too, has to be open to all.
  preview: { port: 4173, strictPort: true, host: 'localhost', cors: { origin: '*' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Nothing becomes a data: address, which the policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 1200,
    // What the first script needs comes as one file: pieces of it, shared with what comes later, compress worse.
    // The entry stays outside of it, or the manifest would know of no entry.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'start', tags: ['$initial'], test: /^(?!.*(?:main\.tsx|index\.html))/ }] },
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

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { buildBasemap } from '../../src/build/basemap/build-basemap.ts';
import { writeBasemap } from '../../src/build/basemap/write-basemap.ts';
import { palettePlugin } from '../../src/build/palette-plugin.ts';
import type { BenchStory } from './bench-stories.ts';

const CACHE = resolve('node_modules/.cache/bench');

/** The libraries whose own redraw is not counted as ours; each in a file of its own, so that a stack tells them apart. */
const LIBRARIES = [
  { name: 'library-maplibre', test: /node_modules\/(?:maplibre-gl|@maplibre|@mapbox)\// },
  { name: 'library-vis', test: /node_modules\/(?:vis-|@egjs|propagating-hammerjs|moment|keycharm|component-emitter)/ },
];

/** Builds the site as it is published, apart from `dist/`; returns its folder. */
export async function buildSite(): Promise<string> {
  const outDir = join(CACHE, 'site');
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** Builds the bench's own page with the settings of production; returns its folder. */
export async function buildBenchPage(stories: readonly BenchStory[], minify = true): Promise<string> {
  const outDir = join(CACHE, 'page');
  await rm(outDir, { recursive: true, force: true });
  const settings: InlineConfig = {
    root: resolve('tests/bench/page'),
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [react(), palettePlugin()],
    worker: { format: 'es' },
    build: {
      outDir,
      target: 'es2022',
      minify,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { output: { codeSplitting: { groups: LIBRARIES } } },
    },
  };
  await build(settings);
  await mkdir(join(outDir, 'stories'), { recursive: true });
  await writeFile(join(outDir, 'basemap.json'), JSON.stringify(writeBasemap(buildBasemap())));
  for (const { name, story, datings } of stories) {
    await writeFile(join(outDir, `stories/${name}.json`), story);
    await writeFile(join(outDir, `stories/${name}.datings.json`), datings);
  }
  return outDir;
}

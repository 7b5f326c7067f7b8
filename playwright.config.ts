import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './src/build/find-browser.mjs';

/** Where the built app is served; whoever says otherwise serves it there. */
const served = process.env.BACKCHANNEL_ADDRESS;
const address = served ?? 'http://localhost:4173/';

/** The long tables, of every state, size, language and listener: `npm run sweep` (playwright.sweep.config.ts). */
export const SWEEPS = [
  'embed-many.spec.ts',
  'evidence-lens.spec.ts',
  'forced-colours.spec.ts',
  'keyboard-evidence.spec.ts',
  'keyboard-map.spec.ts',
  'keyboard-narrow.spec.ts',
  'keyboard-screens.spec.ts',
  'keyboard-sheet.spec.ts',
  'keyboard-timeline.spec.ts',
  'late-parts.spec.ts',
  'lens-map.spec.ts',
  'lens-timeline.spec.ts',
  'lesson-by-hand.spec.ts',
  'phone-layout.spec.ts',
  'print-papers.spec.ts',
  'reflow.spec.ts',
  'right-to-left.spec.ts',
  'still-motion.spec.ts',
  'touch.spec.ts',
  'transcripts.spec.ts',
].map((name) => `**/${name}`);

export default defineConfig({
  testDir: 'tests/browser',
  testIgnore: SWEEPS,
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  // Maps are drawn in software here.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL: address,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // A worker would answer what a test means to hold up or to refuse: offline.spec.ts alone lets it.
    serviceWorkers: 'block',
    // Pictures drawn in software cost most where they move: motion is the subject of motion.spec.ts and playback.spec.ts.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findBrowser(),
      args: BROWSER_ARGUMENTS,
    },
  },
  ...(served === undefined && {
    webServer: {
      command: 'node node_modules/vite/bin/vite.js preview',
      url: address,
      reuseExistingServer: process.env.CI === undefined,
      stdout: 'ignore',
    },
  }),
});

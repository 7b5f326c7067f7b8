import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.mjs';

const USAGE =
  'usage: npm run screenshot -- [FILE.png [QUERY [WIDTHxHEIGHT]]], such as docs/reader.png "t=2024-01-12" 390x844';

/** Takes a picture of the built app (`npm run build` first) once its map has drawn everything. */
export default async function takeScreenshot([
  file = 'docs/reader.png',
  query = '',
  size = '1440x900',
]: readonly string[]): Promise<number> {
  const [width, height] = size.split('x').map(Number);
  if (!width || !height) {
    console.error(USAGE);
    return 2;
  }
  mkdirSync(dirname(file), { recursive: true });
  const server = await preview({ logLevel: 'error', preview: { port: 4199, strictPort: false } });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?${query}`);
    await page.locator('[data-idle="true"]').waitFor({ state: 'attached', timeout: 60_000 });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file });
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** As many as an article of a mad editor. */
const COUNT = 50;
const MOST_LIVE = 4;
const SCREEN = { width: 1100, height: 900 };

test(`of ${COUNT} embeds on a page, four at most are live, and none in view is blank`, async ({ page }) => {
  test.setTimeout(900_000);
  await page.setViewportSize(SCREEN);
  const frames = Array.from(
    { length: COUNT },
    (_, index) =>
      `<iframe title="${index}" src="/stories/muscat-2024/embed.html" loading="lazy" width="350" height="420" style="border:0"></iframe>`,
  );
  await page.route('**/many.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Many</title>${frames.join('')}` }),
  );
  await page.goto('/many.html');
  const heaps: number[] = [];
  for (let pass = 0; pass < 3; pass += 1) {
    await goThrough(page, pass % 2 === 0 ? 'down' : 'up');
    heaps.push(await heapOf(page));
  }
  // The first pass brings every app; after it nothing is kept of what was taken down.
  expect(heaps[2]).toBeLessThan((heaps[1] ?? 0) * 1.1);
});

async function goThrough(page: Page, way: 'down' | 'up'): Promise<void> {
  const total = await page.evaluate(() => document.documentElement.scrollHeight);
  const stops = Array.from({ length: Math.ceil(total / SCREEN.height) }, (_, index) => index * SCREEN.height);
  for (const stop of way === 'down' ? stops : stops.reverse()) {
    await page.evaluate((y) => scrollTo(0, y), stop);
    const shown = await framesInView(page);
    for (const frame of shown) {
      await frame.locator('.embed').waitFor();
      await frame.locator('.embed-map-region').click({ position: { x: 20, y: 20 } });
    }
    // As many as may are drawn; the others show their poster.
    const live = Math.min(MOST_LIVE, shown.length);
    await page.waitForFunction(isDrawn, live);
    expect(await page.evaluate(readMaps)).toEqual({ blank: [], live: expect.any(Number) });
    expect((await page.evaluate(readMaps)).live).toBeLessThanOrEqual(MOST_LIVE);
  }
}

/** In the page: whether so many live maps of those in view are drawn. */
function isDrawn(live: number): boolean {
  const drawn = [...document.querySelectorAll('iframe')].filter((frame) => {
    const { top, bottom } = frame.getBoundingClientRect();
    const isSeen = bottom > 0 && top < innerHeight;
    return isSeen && frame.contentDocument?.querySelector('.story-map-picture[data-idle="true"]');
  });
  return drawn.length >= live;
}

/** In the page: the embeds in view that have neither a poster nor a map, and how many maps are live on all of it. */
function readMaps(): { readonly blank: readonly string[]; readonly live: number } {
  const frames = [...document.querySelectorAll('iframe')];
  const blank = frames.filter(
    ({ contentDocument }) =>
      !contentDocument?.querySelector('.still-map svg, .static-map, .story-map-picture[data-idle="true"]'),
  );
  const isSeen = (frame: HTMLIFrameElement) => {
    const { top, bottom } = frame.getBoundingClientRect();
    return bottom > 60 && top < innerHeight - 60;
  };
  return {
    blank: blank.filter(isSeen).map(({ title }) => title),
    live: frames.filter(({ contentDocument }) => contentDocument?.querySelector('canvas')).length,
  };
}

async function framesInView(page: Page): Promise<readonly Frame[]> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')]
      .filter((frame) => {
        const { top, bottom } = frame.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        return middle > 0 && middle < innerHeight;
      })
      .map(({ title }) => title),
  );
  const found: Frame[] = [];
  for (const name of names) {
    const frame = await (await page.locator(`iframe[title="${name}"]`).elementHandle())?.contentFrame();
    if (frame) found.push(frame);
  }
  return found;
}

/** What scripts of page and frames hold, in bytes, once what nobody needs is gone. */
async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

import type { Browser, CDPSession, Page } from '@playwright/test';

/** An article full of embeds, read from top to bottom and back. */
export interface EmbedFigures {
  /** One map alone: ms from its coming into view until it is drawn again, each time. */
  readonly alone: readonly number[];
  /** As many as are live at once, begun together: ms until the last of them is drawn. */
  readonly together: readonly number[];
  /** Bytes that scripts hold after each pass. */
  readonly heaps: readonly number[];
  /** The most live maps at any stop. */
  readonly live: number;
  readonly embeds: number;
}

const EMBEDS = 50;
const PASSES = 3;
const AGAIN = 7;
const MOST_LIVE = 4;
const SCREEN = { width: 1100, height: 900 };
const REST = 120_000;

export async function measureEmbeds(browser: Browser, address: string): Promise<EmbedFigures> {
  const alone = await withArticle(browser, address, 1, async (page) => {
    await wakeMaps(page);
    await allDrawn(page);
    const times: number[] = [];
    for (let run = 0; run < AGAIN; run += 1) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.frameLocator('iframe').locator('canvas').waitFor({ state: 'detached' });
      times.push(await timeUntilDrawn(page, 0));
    }
    return times;
  });
  const many = await withArticle(browser, address, EMBEDS, async (page, devtools) => {
    const together: number[] = [];
    const heaps: number[] = [];
    let live = 0;
    for (let pass = 0; pass < PASSES; pass += 1) {
      const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - 5000);
      const stops = Array.from({ length: Math.ceil(end / SCREEN.height) + 1 }, (_, index) => index * SCREEN.height);
      for (const stop of pass % 2 === 0 ? stops : stops.reverse()) {
        await page.evaluate((y) => scrollTo(0, y), stop);
        if (pass === 0) await wakeMaps(page);
        const time = await timeUntilDrawn(page, stop);
        if (pass > 0) together.push(time);
        live = Math.max(live, await countCanvases(page));
      }
      heaps.push(await heapOf(devtools));
    }
    return { together, heaps, live };
  });
  return { alone, ...many, embeds: EMBEDS };
}

async function withArticle<Figures>(
  browser: Browser,
  address: string,
  count: number,
  measure: (page: Page, devtools: CDPSession) => Promise<Figures>,
): Promise<Figures> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: SCREEN, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const frame = '<iframe src="/stories/muscat-2024/embed.html" loading="lazy" width="350" height="420"></iframe>';
    const body = `<!doctype html><title>Article</title>${frame.repeat(count)}<div style="height:5000px"></div>`;
    await page.route('**/article.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(new URL('article.html', address).href);
    return await measure(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Presses the map of each embed in view, as a reader does who wants it to move. */
async function wakeMaps(page: Page): Promise<void> {
  for (const index of await embedsInView(page)) {
    const frame = page.frameLocator('iframe').nth(index);
    await frame.locator('.embed-map-region').click({ position: { x: 20, y: 20 }, timeout: REST });
  }
}

/** ms from a scroll until as many maps are drawn as may be live of those in view. */
async function timeUntilDrawn(page: Page, scroll: number): Promise<number> {
  const begin = performance.now();
  await page.evaluate((y) => scrollTo(0, y), scroll);
  await allDrawn(page);
  return performance.now() - begin;
}

/** Until as many maps of those in view are drawn as may be live, of the embeds whose map is surely seen. */
async function allDrawn(page: Page): Promise<void> {
  const wanted = Math.min(MOST_LIVE, (await embedsInView(page)).length);
  await page.waitForFunction(
    (most) => {
      const drawn = [...document.querySelectorAll('iframe')].filter((frame) => {
        const { top, bottom } = frame.getBoundingClientRect();
        const isSeen = bottom > 0 && top < innerHeight;
        return isSeen && frame.contentDocument?.querySelector('.story-map-picture[data-idle="true"]');
      });
      return drawn.length >= most;
    },
    wanted,
    { timeout: REST },
  );
}

/** By their indices: those of which at least half is in view. */
function embedsInView(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('iframe')].flatMap((frame, index) => {
      const { top, bottom } = frame.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return middle > 0 && middle < innerHeight ? [index] : [];
    }),
  );
}

function countCanvases(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('iframe')].filter((frame) => frame.contentDocument?.querySelector('canvas')).length,
  );
}

/** What scripts hold, once what nobody needs is gone. */
async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

import type { Browser } from '@playwright/test';
import { installProbe } from './page/frame-probe.ts';
import { median } from './statistics.ts';

/** ms since the navigation began. */
export interface LoadingFigures {
  readonly title: number;
  readonly painted: number;
  readonly contentLoaded: number;
  readonly hydrated: number;
  readonly idle: number;
}

/** Slower than the machine at hand by so much; a slow mobile line. */
export const PROFILE = { cpu: 4, down: 1.6, latency: 150 } as const;
const RUNS = 3;
const REST = 180_000;

/** Loads the published page under the throttled profile, a few times afresh; the median of each figure. */
export async function measureLoading(
  browser: Browser,
  address: string,
  event: string,
  title: string,
): Promise<LoadingFigures> {
  const runs: LoadingFigures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await load(browser, address, event, title));
  const middle = (key: keyof LoadingFigures) => median(runs.map((figures) => figures[key]));
  return {
    title: middle('title'),
    painted: middle('painted'),
    contentLoaded: middle('contentLoaded'),
    hydrated: middle('hydrated'),
    idle: middle('idle'),
  };
}

interface Marks {
  title?: number;
  idle?: number;
}

async function load(browser: Browser, address: string, event: string, title: string): Promise<LoadingFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PROFILE.latency,
      downloadThroughput: (PROFILE.down * 1_000_000) / 8,
      uploadThroughput: (PROFILE.down * 1_000_000) / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROFILE.cpu });
    await page.addInitScript(installProbe);
    await page.addInitScript(watchDocument, { event, title });
    await page.goto(address, { waitUntil: 'commit', timeout: REST });
    await page.waitForSelector('[data-idle="true"]', { timeout: REST, state: 'attached' });
    return await page.evaluate(() => {
      const marks = (window as unknown as { loadingMarks: Marks }).loadingMarks;
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      return {
        title: marks.title ?? Number.NaN,
        painted: paint?.startTime ?? Number.NaN,
        contentLoaded: navigation?.domContentLoadedEventEnd ?? Number.NaN,
        hydrated: window.frameProbe.firstCommit ?? Number.NaN,
        idle: marks.idle ?? performance.now(),
      };
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page before its scripts: notes when the first event's title is there, and when the map rests. */
function watchDocument({ event, title }: { event: string; title: string }): void {
  const marks: Marks = {};
  (window as unknown as { loadingMarks: Marks }).loadingMarks = marks;
  const look = (): void => {
    if (marks.title === undefined) {
      const items = [...document.querySelectorAll(`[data-event="${event}"]`)];
      if (items.some((item) => item.textContent?.includes(title))) marks.title = performance.now();
    }
    if (marks.idle === undefined && document.querySelector('[data-idle="true"]')) marks.idle = performance.now();
    if (marks.title !== undefined && marks.idle !== undefined) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-idle'] });
}

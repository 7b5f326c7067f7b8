import type { Browser, Page } from '@playwright/test';
import { installProbe } from './page/frame-probe.ts';
import { median } from './statistics.ts';

/** ms since the navigation began. */
export interface LoadingFigures {
  /** The title of the opening event is in the document; and is painted, before any script of ours has run. */
  readonly title: number;
  readonly painted: number;
  readonly hydrated: number;
  /** An arrow key on the playhead has changed the state of an event in the list. */
  readonly scrubbed: number;
  readonly idle: number;
}

/** A phone: slower than the machine at hand by so much, on a slow mobile line (Mbit/s down, ms of latency). */
export const PROFILE = { cpu: 4, down: 1.6, latency: 150, width: 390, height: 844 } as const;
export const RUNS = 5;
const REST = 180_000;
/** How often somebody who will not wait presses the key (ms). */
const PRESSES = 50;

/** Loads the published page under the throttled profile, a few times afresh; the median of each figure. */
export async function measureLoading(browser: Browser, address: string, title: string): Promise<LoadingFigures> {
  const runs: LoadingFigures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await load(browser, address, title));
  const middle = (key: keyof LoadingFigures) => median(runs.map((figures) => figures[key]));
  return {
    title: middle('title'),
    painted: middle('painted'),
    hydrated: middle('hydrated'),
    scrubbed: middle('scrubbed'),
    idle: middle('idle'),
  };
}

interface Marks {
  title?: number;
  painted?: number;
  scrubbed?: number;
  idle?: number;
}

async function load(browser: Browser, address: string, title: string): Promise<LoadingFigures> {
  const { width, height } = PROFILE;
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width, height },
    isMobile: true,
    hasTouch: true,
  });
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
    await page.addInitScript(watchDocument, title);
    await page.goto(address, { waitUntil: 'commit', timeout: REST });
    await pressUntilAnswered(page);
    await page.waitForSelector('[data-idle="true"]', { timeout: REST, state: 'attached' });
    return await page.evaluate(() => {
      const marks = (window as unknown as { loadingMarks: Marks }).loadingMarks;
      return {
        title: marks.title ?? Number.NaN,
        painted: marks.painted ?? Number.NaN,
        hydrated: window.frameProbe.firstCommit ?? Number.NaN,
        scrubbed: marks.scrubbed ?? Number.NaN,
        idle: marks.idle ?? performance.now(),
      };
    });
  } finally {
    await context.close();
  }
}

/** Presses an arrow key on the playhead, from the moment that it is there, until the list answers. */
async function pressUntilAnswered(page: Page): Promise<void> {
  const playhead = page.locator('input[type="range"]');
  await playhead.focus({ timeout: REST });
  for (;;) {
    await page.keyboard.press('ArrowLeft');
    const answered = await page.evaluate(
      () => (window as unknown as { loadingMarks: Marks }).loadingMarks.scrubbed !== undefined,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, PRESSES));
  }
}

/** Runs in the page before its scripts, and notes when things are there. */
function watchDocument(title: string): void {
  const marks: Marks = {};
  (window as unknown as { loadingMarks: Marks }).loadingMarks = marks;
  const look = (records: readonly MutationRecord[]): void => {
    if (marks.title === undefined) {
      const heading = [...document.querySelectorAll('#app h2')].find(({ textContent }) => textContent === title);
      if (heading) {
        marks.title = performance.now();
        // The browser tells when it has painted an element that asks for it.
        heading.setAttribute('elementtiming', 'title');
      }
    }
    if (records.some(({ attributeName }) => attributeName === 'data-state')) marks.scrubbed ??= performance.now();
    if (document.querySelector('[data-idle="true"]')) marks.idle ??= performance.now();
    if (marks.scrubbed !== undefined && marks.idle !== undefined) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-idle', 'data-state'],
  });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) marks.painted ??= startTime;
  }).observe({ type: 'element', buffered: true });
}

import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Drive, FrameSeries } from './page/drive-frames.ts';
import { installProbe } from './page/frame-probe.ts';
import './page/bench-window.ts';
import { ownShare } from './own-share.ts';
import { quantile } from './statistics.ts';
import { sumFrames, traceMarks } from './trace-marks.ts';

export type Variant = 'ours' | 'naive';

/** One playback, with what the main thread did in all (ms a frame). */
export interface Playback {
  readonly series: FrameSeries;
  /** Our own script of each frame (ms of the thread): the move of the playhead, its microtasks, our callbacks put off. */
  readonly own: readonly number[];
  readonly task: number;
  readonly script: number;
  readonly layout: number;
}

export interface FrameFigures {
  /** A month, the story's busiest, in 60 frames: half a day each. */
  readonly short: Playback;
  /** All of the story in 600 frames, three days in four. */
  readonly long: Playback;
  /** Our own script a frame (ms), from samples of the stack: what runs inside the libraries' frames too. */
  readonly sampled: number;
  /** Elements of the document once everything is drawn. */
  readonly elements: number;
  /** ms from the parsed story to the first commit of React: compile, session, first render. */
  readonly mounted: number;
  /** Whether the map came to rest, and was waited for. */
  readonly idle: boolean;
}

const SHORT: Drive = { from: Date.parse('2024-01-01'), to: Date.parse('2024-01-31'), frames: 60, most: 20_000 };
/** A slow machine does not play it to the end. */
const LONG: Drive = { from: Date.parse('2023-01-02'), to: Date.parse('2024-03-29'), frames: 600, most: 60_000 };
const REST = 90_000;
/** Wide enough for all parts; the map is drawn in software, and each pixel costs. */
const VIEWPORT = { width: 1100, height: 700 };

/** Plays a story in one variant of the bench's page. */
export async function measureFrames(
  browser: Browser,
  address: string,
  story: string,
  variant: Variant,
): Promise<FrameFigures> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: VIEWPORT });
  const page = await context.newPage();
  try {
    page.on('pageerror', (error) => console.error(`  ${story}, ${variant}: ${error.message}`));
    await page.addInitScript(installProbe);
    await page.goto(`${address}?story=${story}&variant=${variant}`);
    await page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: REST });
    const idle = await waitForRest(page, variant);
    const mounted = await page.evaluate(() => window.bench?.mounted ?? Number.NaN);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    // A page that crashed is quick, and proves nothing.
    if ((await page.locator('[data-event]').count()) === 0) throw new Error(`${story}, ${variant}: no event is drawn.`);
    const devtools = await context.newCDPSession(page);
    // The thread's own time: other processes of the machine are left out.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    // Once unmeasured: code is compiled and caches are filled, as after the first seconds of a visit.
    await play(page, devtools, { ...SHORT, most: 5_000 });
    const short = await playQuietly(page, devtools, SHORT);
    const long = await play(page, devtools, variant === 'ours' ? LONG : { ...LONG, most: 20_000 });
    const sampled = await sample(page, devtools, { ...LONG, frames: 200, most: 10_000 });
    return { short, long, sampled, elements, mounted, idle };
  } finally {
    await context.close();
  }
}

async function waitForRest(page: Page, variant: Variant): Promise<boolean> {
  const drawn = page.waitForSelector('[data-idle="true"]', { timeout: REST, state: 'attached' });
  const lanes = variant === 'ours' && page.waitForSelector('.timeline-view', { timeout: REST, state: 'attached' });
  const idle = await Promise.all([drawn, lanes]).then(
    () => true,
    () => false,
  );
  // A measurement, no test: what the idle map leaves behind (workers, garbage) has no event to wait for.
  await page.waitForTimeout(1000);
  return idle;
}

/** Plays up to three times and keeps the quietest: what else the machine does can only add to a frame. */
async function playQuietly(page: Page, devtools: CDPSession, drive: Drive): Promise<Playback> {
  const plays: Playback[] = [];
  const begun = performance.now();
  while (plays.length === 0 || (plays.length < 3 && performance.now() - begun < 20_000)) {
    plays.push(await play(page, devtools, drive));
  }
  const noise = ({ own }: Playback) => quantile(own, 0.95);
  return plays.reduce((quietest, next) => (noise(next) < noise(quietest) ? next : quietest));
}

async function play(page: Page, devtools: CDPSession, drive: Drive): Promise<Playback> {
  await page.evaluate((from) => window.bench?.start(from), drive.from);
  await page.waitForTimeout(1000);
  const stopTrace = await traceMarks(devtools);
  const before = await readMetrics(devtools);
  const series = await page.evaluate((given) => window.bench?.drive(given), drive);
  const after = await readMetrics(devtools);
  const marks = await stopTrace();
  await page.evaluate(() => window.bench?.stop());
  await page.waitForTimeout(500);
  if (!series) throw new Error('The page of the bench has gone.');
  const each = (name: string) => (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / series.frames;
  return {
    series,
    own: sumFrames(marks, series.frames),
    task: each('TaskDuration'),
    script: each('ScriptDuration'),
    layout: each('LayoutDuration') + each('RecalcStyleDuration'),
  };
}

async function readMetrics(devtools: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

async function sample(page: Page, devtools: CDPSession, drive: Drive): Promise<number> {
  await page.evaluate((from) => window.bench?.start(from), drive.from);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 250 });
  await devtools.send('Profiler.start');
  const series = await page.evaluate((given) => window.bench?.drive(given), drive);
  const { profile } = await devtools.send('Profiler.stop');
  await page.evaluate(() => window.bench?.stop());
  return ownShare(profile) / (series?.frames ?? Number.NaN);
}

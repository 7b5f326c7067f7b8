import { cpus, loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import { buildCatalog } from '../../src/domain/compile.ts';
import { dateClaims } from '../../src/domain/date-claims.ts';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { type BenchStory, FIRST_STORY, prepareStory, readFirstStory } from './bench-stories.ts';
import { type Budget, frameBudgets, tellBudgets } from './budgets.ts';
import { buildBenchPage, buildSite } from './build-pages.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureEmbeds } from './measure-embeds.ts';
import { measureFrames } from './measure-frames.ts';
import { measureLoading } from './measure-loading.ts';
import { measureTalk } from './measure-talk.ts';
import { openBrowser } from './open-browser.ts';
import { inMilliseconds } from './print-table.ts';
import {
  type Measured,
  reportBytes,
  reportEmbeds,
  reportFrames,
  reportGrowth,
  reportLoading,
  reportTalk,
} from './report.ts';
import { AS_HOSTED, serveFolder } from './serve-folder.ts';
import { quantile } from './statistics.ts';

const PARTS = ['frames', 'bytes', 'loading', 'embeds', 'talk'] as const;
const SIZES = ['first', 100, 1000, 10_000] as const;

/** Measures everything, or the parts and the sizes (`first`, `1000`) that are named. Returns the exit code. */
export default async function bench(named: readonly string[]): Promise<number> {
  const parts = PARTS.filter((part) => named.includes(part));
  const wanted = new Set<string>(parts.length > 0 ? parts : PARTS);
  const sizes = SIZES.filter((size) => named.includes(String(size)));
  const browser = await openBrowser();
  const budgets: Budget[] = [];
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${cpus()[0]?.model}, Chromium ${browser.version()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  try {
    const base = await readFirstStory();
    if (['bytes', 'loading', 'embeds', 'talk'].some((part) => wanted.has(part))) {
      const site = await buildSite();
      if (wanted.has('bytes')) reportBytes(await measureBytes(site));
      if (wanted.has('loading')) {
        const { byId } = buildCatalog(base, dateClaims(base));
        const title = speakEnglish('UTC').text(byId.get(base.opening.event)?.event.title ?? '');
        const served = await serveFolder(site);
        const figures = await measureLoading(browser, served.address, title).finally(served.close);
        budgets.push(...reportLoading(figures));
      }
      if (wanted.has('embeds')) {
        const served = await serveFolder(site, AS_HOSTED);
        budgets.push(...reportEmbeds(await measureEmbeds(browser, served.address).finally(served.close)));
      }
      if (wanted.has('talk')) {
        const served = await serveFolder(site);
        budgets.push(...reportTalk(await measureTalk(browser, served.address).finally(served.close)));
      }
    }
    if (wanted.has('frames')) {
      const stories = (sizes.length > 0 ? sizes : SIZES).map((size) => prepareStory(base, size));
      const served = await serveFolder(await buildBenchPage(stories));
      const measured: Measured[] = [];
      try {
        for (const story of stories) {
          try {
            measured.push(await measureStory(browser, served.address, story));
          } catch (error) {
            // A story that is too large for a page is a finding, not the end.
            console.error(`${story.name} could not be measured: ${error instanceof Error ? error.message : error}`);
            if (story.name === FIRST_STORY) return 1;
          }
        }
      } finally {
        await served.close();
      }
      reportFrames(measured);
      reportGrowth(measured);
      const first = measured.find(({ story }) => story.name === FIRST_STORY);
      if (first) budgets.push(...frameBudgets(first.ours));
    }
  } finally {
    await browser.close();
  }
  return tellBudgets(budgets) ? 0 : 1;
}

async function measureStory(browser: Browser, address: string, story: BenchStory): Promise<Measured> {
  const ours = await measureFrames(browser, address, story.name, 'ours');
  const naive = await measureFrames(browser, address, story.name, 'naive');
  const figures = [ours, naive].map(({ short }) => inMilliseconds(quantile(short.own, 0.95)));
  console.log(`${story.name}: p95 of a frame ${figures.join(', naive ')}; ${ours.elements} elements`);
  return { story, ours, naive };
}

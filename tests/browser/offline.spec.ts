import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { test as base, expect } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';
import { type ChangingSite, serveTwoBuilds } from './two-builds.ts';
import { PLACES, walkLesson } from './walk-lesson.ts';

const test = base.extend<{ site: ChangingSite }>({
  site: async ({ browserName: _ }, use, { project }) => {
    const site = await serveTwoBuilds(project.use.baseURL ?? '');
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.address),
  serviceWorkers: 'allow',
});

// Whole lessons in each language: a slow machine has the time that it needs for them.
test.describe.configure({ timeout: 480_000 });

/** Maps are drawn in software here: where the hash is not `map`, the still map stands in. */
test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        const drawn = !kind.startsWith('webgl') || location.hash === '#map';
        return drawn ? Reflect.apply(original, this, [kind, ...rest]) : null;
      },
    });
  }),
);

/** What a class reads in a language, by its letters. */
const LETTERS = { en: /[a-z]{3}/i, ar: /[\u0600-\u06ff]{3}/, fa: /[\u0600-\u06ff]{3}/ } as const;

/** A whole lesson in each language, stop by stop, at an address. */
async function teachInEachLanguage(page: Page, present: string): Promise<void> {
  for (const [language, letters] of Object.entries(LETTERS)) {
    await page.goto(`${present}?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const read = await walkLesson(page);
    expect(read).toHaveLength(PLACES.length);
    for (const words of read) expect(words).toMatch(letters);
    // The map of a slide has what the story says drawn on it.
    await expect(page.locator('.slide-map svg [class*="lane-"]').first()).toBeAttached();
  }
}

/** Opens the reader, and its settings, until all of it is kept. */
async function openUntilReady(page: Page): Promise<void> {
  await new ReaderPage(page).openText();
  await page.getByRole('button', { name: 'Settings' }).click();
  // Some 270 files are on their way, and it is told how many have come.
  await expect(page.getByRole('button', { name: 'Ready offline', exact: true })).toBeVisible({ timeout: 180_000 });
}

/** The build that a page is of, and the folders of all its parts. */
function readBuild(page: Page): Promise<{ build: string | undefined; folders: string[] }> {
  return page.evaluate(() => {
    const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const folders = paths.map((path) => /^\/(assets|build-2)\//.exec(path)?.[1] ?? '').filter(Boolean);
    return { build: document.documentElement.dataset.build, folders: [...new Set(folders)].sort() };
  });
}

test('after the first load everything is there without a network', async ({ page, context, site }) => {
  const failed: string[] = [];
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What was on its way as the test left a page.
    if (reason !== 'net::ERR_ABORTED') failed.push(`${reason} ${request.url()}`);
  });
  await openUntilReady(page);
  site.serve('nothing');
  await context.setOffline(true);

  // In the page that is open: parts that nobody asked for before.
  await page.getByRole('button', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { name: 'Sources' }).first()).toBeVisible();

  const reader = new ReaderPage(page);
  await page.goto('/stories/muscat-2024/?event=jordan-attack#map');
  await expect(reader.events.locator('[data-event="jordan-attack"]')).toBeVisible();
  await reader.mapIdle();

  await page.goto('/?lang=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('list', { name: 'الأحداث' }).getByRole('button').first()).toBeVisible();

  // The other pages of the story, whatever they are.
  await page.goto('/stories/muscat-2024/embed.html?event=yemen-strikes');
  await expect(page.locator('.embed')).toContainText('Houthi');
  await teachInEachLanguage(page, '/stories/muscat-2024/present.html');
  for (const [language, letters] of Object.entries(LETTERS)) {
    await page.goto(`/stories/muscat-2024/print.html?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('main')).toContainText(letters);
  }
  expect(failed).toEqual([]);
  // The browser looks for a new worker by itself; no page waits for it.
  expect(site.asked.filter((path) => path !== '/service-worker.js')).toEqual([]);
});

test('a new version is offered, and changes all open pages together, never a part of one', async ({
  context,
  site,
}) => {
  const [page, other] = [await context.newPage(), await context.newPage()];
  await openUntilReady(page);
  await other.goto('/?event=jordan-attack');
  await new ReaderPage(other).itemButton('jordan-attack').waitFor();
  // A class sits before a lesson of the teacher's own.
  const talk = await context.newPage();
  await talk.goto('/stories/muscat-2024/present.html');
  await talk.getByRole('button', { name: 'More', exact: true }).click();
  await talk.getByRole('button', { name: 'Your own lesson' }).click();
  await talk.getByRole('textbox', { name: 'Title of the lesson' }).fill('Year 10');
  await talk.getByRole('button', { name: 'Close', exact: true }).click();
  await talk.keyboard.press('End');
  await expect(talk).toHaveURL(/stop=15/);

  // In the midst of an upload files of two builds are there: nothing of it is taken, nothing is offered.
  site.serve('half');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
  });
  const coming = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return Boolean(registration?.installing ?? registration?.waiting);
    });
  await expect.poll(coming).toBe(false);
  expect(site.asked).toContain('/index.html');
  site.serve('second');

  // A page that is opened now is of the build that is kept, and finds the next one.
  await page.reload();
  const offer = page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Use it' });
  await expect(offer).toBeVisible();
  // A part that nobody asked for before: the site has it no more.
  await page.getByRole('button', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { name: 'Sources' }).first()).toBeVisible();
  expect(await readBuild(page)).toEqual({ build: expect.not.stringContaining('second'), folders: ['assets'] });
  await expect(other.getByRole('button', { name: 'Use it' })).toBeVisible();

  const loaded = Promise.all([page, other, talk].map((each) => each.waitForEvent('load')));
  await page.getByRole('button', { name: 'Use it' }).first().click();
  await loaded;
  for (const each of [page, other]) {
    await each.locator('[role="slider"][aria-valuetext]').first().waitFor({ state: 'attached' });
    expect(await readBuild(each)).toEqual({ build: 'second', folders: ['build-2'] });
    await expect(each.getByRole('button', { name: 'Use it' })).toHaveCount(0);
  }
  expect(new URL(other.url()).search).toBe('?event=jordan-attack');
  // It goes on where it was, in the new version.
  await expect(talk.locator('main.present')).toHaveAttribute('data-stop', '15');
  await expect(talk.getByRole('heading', { level: 1 })).toHaveText('Year 10');
  expect(await readBuild(talk)).toEqual({ build: 'second', folders: ['build-2'] });
});

test('the zip opens from a disk by its pages, in each language', async ({ page, faults, baseURL }, testInfo) => {
  await page.goto('/?view=sources');
  const address = await page.evaluate(() => document.documentElement.dataset.zip);
  const zip = await (await fetch(new URL(address ?? '', baseURL))).arrayBuffer();
  const files = Object.entries(unzipSync(new Uint8Array(zip)));
  for (const [path, content] of files) {
    const file = testInfo.outputPath(path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  expect(files.map(([path]) => path)).toContain('backchannel-muscat-2024/README.txt');
  const open = (name: string) =>
    page.goto(pathToFileURL(testInfo.outputPath(join('backchannel-muscat-2024', ...name.split('/')))).href);

  await open('index.html');
  const reader = new ReaderPage(page);
  await reader.answers();
  await reader.itemButton('yemen-strikes').click();
  await expect(reader.evidence.getByRole('heading', { level: 2 }).first()).toContainText('Houthi');
  await expect(page.locator('.vis-item').first()).toBeAttached();
  await expect(page.locator('.static-map [class*="lane-"]').first()).toBeAttached();
  await expect(page).toHaveURL(/\?event=yemen-strikes/);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fa');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
  await page.goto(`${page.url().replace(/[?].*/, '')}?lang=ar&lens=public`);
  await expect(page.getByRole('list', { name: 'الأحداث' }).getByRole('button').first()).toBeVisible();
  const pages = files.flatMap(([path]) => /^[^/]+\/([^/]+\.html)$/.exec(path)?.[1] ?? []);
  expect(pages).toContain('present.html');
  for (const name of pages.filter((each) => each !== 'index.html')) {
    await open(name);
    await expect(page.locator('#app')).toContainText('Talks');
  }
  await open('present.html');
  await teachInEachLanguage(page, page.url());
  // As in a browser that takes each page from a disk for a site of its own: no channel leads to another one.
  await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await open('present.html');
  await expect(page.locator('main')).toHaveAttribute('data-keys', 'heard');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const laptop = await opening;
  await laptop.getByRole('button', { name: 'Next: who says so?' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-part', '2');
  expect(faults).toEqual([]);
});

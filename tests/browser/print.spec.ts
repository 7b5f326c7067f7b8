import type { Lesson } from '../../src/domain/lesson/lesson.ts';
import { packLesson } from '../../src/formats/lesson-link.ts';
import { expect, test } from './fixtures.ts';
import {
  expectHandout,
  expectMaps,
  expectPack,
  listCut,
  listOrphans,
  openSheets,
  PAPERS,
  PRINT,
  printPages,
} from './printed-pages.ts';

for (const [paper, language] of [
  ['a4', 'en'],
  ['letter', 'ar'],
] as const) {
  test(`the handout is one page of ${paper} in ${language}, with nothing cut off`, async ({ page }) => {
    await expectHandout(page, paper, language);
  });
}

test('the pack is printed as it is shown', async ({ page }) => {
  await expectPack(page, 'a4', 'en');
});

test('the bar changes what is printed, and the address with it', async ({ page }) => {
  await openSheets(page, 'sheet=key&paper=a4&lang=en');
  await expect(page.getByRole('heading', { level: 1, name: /^Key:/ })).toBeVisible();
  await page.getByLabel('Paper', { exact: true }).selectOption('Letter');
  await page.getByLabel('Print what').selectOption('Handout, one page');
  await page.getByLabel('Event', { exact: true }).selectOption('Strikes on Houthi targets in Yemen');
  await expect(page.locator('main[data-ready="true"]')).toBeVisible();
  await expect(page).toHaveURL(/sheet=handout.*paper=letter.*event=yemen-strikes/);
  await page.getByLabel('Language').selectOption('فارسی');
  await expect(page.getByRole('button', { name: 'چاپ' })).toBeEnabled();
  expect(await printPages(page)).toEqual([PAPERS.letter]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-bar')).toBeHidden();
});

/** One stop of each kind, in the teacher's words. */
const OWN: Lesson = {
  story: 'muscat-2024',
  language: 'en',
  title: 'Year 10, a Monday',
  minutes: 20,
  stops: [
    { id: 'a', kind: 'question', question: 'Whom do you believe?', choices: ['Nobody yet', 'Both'], key: 'A habit.' },
    {
      id: 'b',
      kind: 'view',
      title: 'The night over Yemen',
      view: { day: '2024-01-12', lens: 'happened', event: 'yemen-strikes', sources: [] },
    },
    { id: 'c', kind: 'blank' },
    { id: 'd', kind: 'comparison', comparison: 'C09' },
    { id: 'e', kind: 'step', step: 'jordan', questions: [{ ask: 'What is missing here?', key: 'The day.' }] },
  ],
};

test('a lesson of one’s own is printed in its words and order, its keys apart', async ({ page }) => {
  const lesson = `lang=en&paper=letter&lesson=${packLesson(OWN)}`;
  await openSheets(page, `${lesson}&sheet=pack`);
  expect(await listCut(page)).toEqual([]);
  expect(await listOrphans(page)).toEqual([]);
  await expectMaps(page, 2);
  await expect(page.locator('.pack-contents li').filter({ hasText: /^[1-5]\D/ })).toHaveText([
    /^1Whom do you believe\?3$/,
    /^2The night over Yemen4$/,
    /^4Whose initiative4$/,
    /^5Three soldiers killed in Jordan5$/,
  ]);
  await expect(page.getByText('Year 10, a Monday')).not.toHaveCount(0);
  await expect(page.getByText('What is missing here?')).toBeVisible();
  await expect(page.getByText('A habit.')).toHaveCount(0);
  const sheets = await page.locator('.sheet').count();
  expect(await printPages(page)).toEqual(Array.from({ length: sheets }, () => PAPERS.letter));
  await openSheets(page, `${lesson}&sheet=key`);
  await expect(page.getByText('A habit.')).toBeVisible();
  await expect(page.getByText('The day.')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('handout and pack are in the page, maps and all', async ({ page }) => {
    await page.goto(PRINT);
    await expect(page.locator('.numbered-map')).toHaveCount(11);
    await expect(page.getByRole('heading', { name: 'Where the reports differ', exact: false }).first()).toBeVisible();
    await expect(page.getByText('https://scope24.net/en/news_reports/5522.html').first()).toBeVisible();
  });
});

test('the reader prints what it shows: a still map, evidence, dates and whole addresses, and no controls', async ({
  page,
}) => {
  const asked = page.waitForResponse(/on-paper-.*\.js/);
  await page.goto('/?t=2024-01-12&event=yemen-strikes&theme=dark');
  await asked;
  await expect(page.locator('.reader')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.reader-print .static-map-flash.static-map-active')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.locator('.reader-print h2').first()).toHaveText('Strikes on Houthi targets in Yemen');
  await expect(page.locator('.reader-print .event-lines li')).toHaveCount(25);
  await expect(page.locator('.reader-print').getByText('https://scope24.net/en/news_reports/5522.html')).toBeVisible();
  await expect(page.locator('button:visible, input:visible, canvas:visible')).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(252, 251, 248)',
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.reader-print')).toHaveCount(0);
});

test('a talk prints the stop that it shows, the teacher’s window the notes and keys of all stops', async ({ page }) => {
  const paper = page.locator('.talk-print');
  const begin = async (query: string) => {
    const asked = page.waitForResponse(/talk-on-paper-.*\.js/);
    await page.goto(`stories/muscat-2024/present.html?${query}`);
    await asked;
    await page.emulateMedia({ media: 'print' });
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(paper).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(page.locator('button:visible, canvas:visible, .present:visible, .presenter:visible')).toHaveCount(0);
  };
  await begin('stop=7&theme=dark');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('Strikes in Yemen');
  await expect(paper.locator('.numbered-map [data-number]')).not.toHaveCount(0);
  await expect(paper.locator('[data-claim="B25"]')).toBeVisible();
  await expect(paper.getByText('It gives an order in time', { exact: false })).toHaveCount(0);
  expect(await printPages(page)).toHaveLength(1);
  await begin('stop=7&role=presenter');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveCount(15);
  await expect(paper.getByText('It gives an order in time', { exact: false })).not.toHaveCount(0);
  await expect(paper.locator('.teacher-notes').first()).toContainText('so they wait in the tray');
});

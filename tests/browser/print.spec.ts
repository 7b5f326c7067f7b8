import { expect, test } from './fixtures.ts';
import { expectHandout, expectPack, openSheets, PAPERS, PRINT, printPages } from './printed-pages.ts';

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
  await page.getByLabel('Paper').selectOption('Letter');
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

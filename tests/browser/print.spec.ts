import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const PRINT = '/stories/muscat-2024/print.html';
/** Points of each paper, rounded. */
const PAPERS = { a4: '595 842', letter: '612 792' } as const;

async function openSheets(page: Page, query: string): Promise<void> {
  await page.goto(`${PRINT}?${query}`);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible();
}

/** The pages of a PDF as a browser prints it, each by its size in points: "595 842". */
async function printPages(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(pdf.match(/\/MediaBox/g)?.length ?? 0);
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`,
  );
}

/** What is cut off at the edge of a sheet. A px is what a browser may round. */
function listCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet-body, .sheet-body figure, .sheet-body svg')].flatMap((part) => {
      const sheet = part.closest('.sheet')?.getBoundingClientRect();
      const own = part.getBoundingClientRect();
      const scrolled = part instanceof HTMLElement && part.scrollHeight > part.clientHeight + 1;
      const beyond = !sheet || own.right > sheet.right || own.left < sheet.left || own.bottom > sheet.bottom;
      return scrolled || beyond ? [`${part.className} of ${part.closest('.sheet')?.ariaLabel}`] : [];
    }),
  );
}

for (const paper of ['a4', 'letter'] as const) {
  for (const language of ['en', 'ar', 'fa']) {
    test(`the handout is one page of ${paper} in ${language}, with nothing cut off`, async ({ page }) => {
      await openSheets(page, `sheet=handout&paper=${paper}&lang=${language}`);
      expect(await listCut(page)).toEqual([]);
      expect(await printPages(page)).toEqual([PAPERS[paper]]);
      expect(await page.locator('.numbered-map [data-number]').count()).toBeGreaterThanOrEqual(6);
      expect(await page.locator('.handout .comparison-row').count()).toBeGreaterThanOrEqual(4);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'en' ? 'ltr' : 'rtl');
    });
  }
}

for (const [paper, language] of [
  ['a4', 'en'],
  ['letter', 'ar'],
] as const) {
  test(`the pack on ${paper} in ${language} is printed as it is shown`, async ({ page }) => {
    await openSheets(page, `sheet=pack&paper=${paper}&lang=${language}`);
    const sheets = await page.locator('.sheet').count();
    expect(await listCut(page)).toEqual([]);
    expect(await printPages(page)).toEqual(Array.from({ length: sheets }, () => PAPERS[paper]));
    const maps = await page
      .locator('.numbered-map')
      .evaluateAll((all) => all.map((map) => map.querySelectorAll('[data-number]').length));
    expect(maps).toHaveLength(10);
    expect(Math.min(...maps)).toBeGreaterThan(0);
    // No heading is the last of its sheet.
    const last = await page
      .locator('.sheet-body > .sheet-block:last-child')
      .evaluateAll((all) => all.filter((block) => /^H\d$/.test(block.firstElementChild?.tagName ?? '')).length);
    expect(last).toBe(0);
  });
}

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
    await expect(page.locator('.reader-print .static-map-flash')).toBeVisible({ timeout: 2_000 });
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

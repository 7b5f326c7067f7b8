import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const EMBED = '/stories/muscat-2024/embed.html';
const SOURCES = [
  'https://www.irantimes.com/news/us-held-secret-talks-with-iran-over-red-sea-attacks',
  'https://www.irantimes.com/news/iran-and-u.s.-held-secret-talks-on-proxy-attacks-and-cease-fire',
];

// Maps are drawn in software here: a small one is drawn sooner. Paper is as large as ever.
test.use({ viewport: { width: 400, height: 640 } });

/** How many pages of paper it takes, and where the links on them lead: Chromium writes both in plain letters. */
async function print(page: Page): Promise<{ pages: number; links: string[] }> {
  const written = (await page.pdf({ format: 'A4' })).toString('latin1');
  return {
    pages: [...written.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    links: [...written.matchAll(/\/URI\s*\(([^)]*)\)/g)].map(([, address = '']) => address),
  };
}

/** As the browser sees the page while it prints it: paper of A4 within its margins. */
async function showOnPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 688, height: 1017 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

test('a still is one page of paper: headline, map, event, sources with their addresses', async ({ page }) => {
  await page.goto(`${EMBED}?interactive=no&theme=dark`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { pages, links } = await print(page);
  expect(pages).toBe(1);
  expect(links).toEqual(expect.arrayContaining([...SOURCES, new URL('./', page.url()).href]));

  await showOnPaper(page);
  await expect(page.getByRole('heading', { name: 'The Muscat talks, January 2024' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Secret, indirect talks in Muscat' })).toBeVisible();
  for (const address of SOURCES) await expect(page.getByRole('link', { name: address, exact: true })).toBeVisible();
  const picture = page.locator('.static-map-picture').filter({ visible: true });
  await expect(picture.getByText('Attacks on ships').filter({ visible: true })).toBeVisible();
  const isLarge = async () => {
    const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 };
    return width > 600 && height > 350;
  };
  await expect.poll(isLarge).toBe(true);
  const foot = page.locator('.embed-foot a');
  expect(await foot.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('/stories/muscat-2024/');
  const overflow = () =>
    page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.body.scrollHeight > innerHeight]);
  await expect.poll(overflow).toEqual([0, false]);
  // On paper it is light.
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('color-scheme')),
  ).not.toBe('dark');
});

test('the live map leaves paper to a drawing of what it shows, and is there again after', async ({ page }) => {
  await page.goto(`${EMBED}?event=yemen-strikes`);
  await page.getByRole('region', { name: 'Map' }).click();
  const live = page.locator('.story-map-picture[data-idle="true"]');
  await expect(live).toBeVisible();
  expect((await print(page)).pages).toBe(1);
  await expect(live).toBeVisible();

  await showOnPaper(page);
  await expect(live).toBeHidden();
  const picture = page.locator('.static-map-picture').filter({ visible: true });
  await expect(picture.getByText('Strikes in Yemen').filter({ visible: true })).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.embed-foot a')).toHaveAttribute('data-address', /\?event=yemen-strikes/);

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(live).toBeVisible();
  await expect(page.locator('.static-map-picture')).toHaveCount(0);
});

test('in an article that is printed it stays within its frame', async ({ page }) => {
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Article</title><iframe src="${EMBED}?layout=wide" width="678" height="430"></iframe>`,
    }),
  );
  await page.goto('/article.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const surplus = () => frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight - innerHeight);
  await expect.poll(surplus).toBeLessThanOrEqual(0);
  await expect(frame.locator('.event-account-address').first()).toBeHidden();
});

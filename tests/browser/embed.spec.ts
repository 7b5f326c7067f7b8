import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const EMBED = '/stories/muscat-2024/embed.html';

/** A page of somebody else with the embed in the middle of a long article. */
async function openInArticle(page: Page, query = '', size = { width: 600, height: 600 }): Promise<void> {
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Article</title><body style="margin:0"><div style="height:300px">Before</div>
        <iframe title="Story" src="${EMBED}${query}" width="${size.width}" height="${size.height}"></iframe>
        <div style="height:3000px">After</div>`,
    }),
  );
  await page.goto('/article.html');
}

for (const [width, height] of [
  [200, 500],
  [320, 640],
  [600, 600],
  [1200, 600],
] as const) {
  test(`at ${width} px headline, event and sources are read, and nothing is wider than the frame`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(EMBED);
    await expect(page.getByRole('heading', { level: 1, name: 'The Muscat talks, January 2024' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Secret, indirect talks in Muscat' })).toBeVisible();
    const evidence = page.getByRole('region', { name: 'Evidence' });
    for (const words of ['Financial Times', 'ten months', 'New York Times', 'nearly eight months', 'Both rest on'])
      await expect(evidence.getByText(words).first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Map' }).getByRole('img').filter({ visible: true })).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('nothing of the app is fetched while nobody wants more than to read', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()));
  await page.goto(EMBED, { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => /start|shared|map/.test(url))).toEqual([]);
});

test('event, lens and language come from the address, and the full story keeps them', async ({ page }) => {
  await page.goto(`${EMBED}?event=jordan-attack`);
  await expect(page.getByRole('heading', { name: 'Three US soldiers killed in Jordan' })).toBeVisible();
  await page.goto(`${EMBED}?lens=public&t=2024-03-13`);
  await expect(page.getByRole('heading', { name: 'Secret, indirect talks in Oman' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Muscat');
  await expect(page.locator('.embed-filter')).toHaveCount(0);
  await page.goto(`${EMBED}?sources=ft`);
  await expect(page.locator('.embed-filter')).toHaveText('Filters only Financial Times');
  await page.goto(`${EMBED}?lang=ar`);
  await expect(page.getByRole('heading', { name: 'محادثات مسقط', exact: false }).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const link = page.locator('.embed-foot a');
  await link.focus();
  await expect(link).toHaveAttribute('href', './?event=muscat-talks&t=2024-01-10&lang=ar');
  await expect(link).toHaveAttribute('rel', 'noopener');
});

test('a press of Play before the app is there holds', async ({ page }) => {
  await page.goto(EMBED);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Playhead' })).not.toHaveAttribute('aria-valuetext', /10 January/);
});

test('whatever is done, no history is written and nothing is stored', async ({ page }) => {
  await page.goto(`${EMBED}#?secret=abc`);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('slider', { name: 'Playhead' }).fill('430');
  await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute('aria-valuetext', /6 March/);
  expect(await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length])).toEqual([
    before,
    0,
    0,
  ]);
  expect(page.url()).toContain(`${EMBED}#?secret=abc`);
});

test('the live map comes when it is wanted, goes out of view, and comes back', async ({ page }) => {
  await openInArticle(page);
  const frame = page.frameLocator('iframe');
  const canvas = frame.locator('canvas');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(canvas).toHaveCount(0);
  await frame.getByRole('region', { name: 'Map' }).click();
  const idle = frame.locator('.story-map-picture[data-idle="true"]');
  await expect(idle).toHaveCount(1, { timeout: 60_000 });
  await page.evaluate(() => scrollTo(0, 2000));
  await expect(canvas).toHaveCount(0);
  await expect(frame.locator('.embed-map-region .static-map').first()).toBeAttached();
  await page.evaluate(() => scrollTo(0, 200));
  await expect(idle).toHaveCount(1, { timeout: 60_000 });
});

test('the wheel scrolls the page around, over every part', async ({ page }) => {
  await openInArticle(page, '', { width: 600, height: 620 });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('region', { name: 'Map' }).click();
  await expect(frame.locator('.story-map-picture[data-idle="true"]')).toHaveCount(1, { timeout: 60_000 });
  for (const part of ['.embed-head', '.embed-map', '.embed-dock', '.event-sources', '.embed-foot']) {
    await page.evaluate(() => scrollTo(0, 200));
    await frame.locator(part).hover();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY), { message: part }).toBeGreaterThan(200);
  }
});

for (const query of ['', '&layout=list', '&layout=list&lens=public']) {
  test(`a still has nothing to press but its link${query}`, async ({ page }) => {
    await page.goto(`${EMBED}?interactive=no${query}`);
    await expect(page.locator('html')).not.toHaveAttribute('data-waiting');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('slider')).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Open the full story' })).toBeFocused();
  });
}

test('the tour goes from stop to stop', async ({ page }) => {
  await page.goto(`${EMBED}?tour=yes`);
  const tour = page.getByRole('region', { name: 'Guided tour' });
  await expect(tour).toContainText('stop 1 of');
  await tour.getByRole('button', { name: 'Next stop' }).click();
  await expect(tour).toContainText('stop 2 of');
});

test('a value that the address has in vain is left out, and said so', async ({ page }) => {
  await page.goto(`${EMBED}?layout=round&lang=ar`);
  await page.getByRole('slider').focus();
  await expect(page.getByRole('status')).toContainText('أُهملت قيمة واحدة من الرابط.');
  await expect(page.getByRole('status')).toContainText('layout=round');
});

test('a tour that is asked for an event opens at its stop', async ({ page }) => {
  await page.goto(`${EMBED}?tour=yes&event=jordan-attack`);
  await expect(page.getByRole('region', { name: 'Guided tour' })).toContainText('stop 6 of');
  await expect(page.getByRole('heading', { name: 'Three US soldiers killed in Jordan' })).toBeVisible();
});

test('a list of every event, to choose from', async ({ page }) => {
  await page.goto(`${EMBED}?layout=list`);
  await expect(page.getByRole('region', { name: 'Map' })).toBeHidden();
  await page.getByRole('list', { name: 'Events' }).getByRole('button', { name: 'War in Gaza' }).click();
  await expect(page.getByRole('heading', { name: 'War in Gaza' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('headline, map, event and sources are there, and nothing that needs script', async ({ page }) => {
    await page.goto(EMBED);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('nearly eight months').first()).toBeVisible();
    await expect(page.locator('.still-map svg').filter({ visible: true })).toBeVisible();
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const EMBED = '/stories/muscat-2024/embed.html';

test.beforeEach(({ expected }) => {
  // The browser tells of what the test keeps back.
  expected.push(/net::ERR_FAILED/, /Unable to preload CSS/, /Failed to fetch dynamically/);
});

/** Keeps files back whose names begin so. Returns a function that lets them through. */
async function keepBack(page: Page, name: string): Promise<() => Promise<void>> {
  const pattern = new RegExp(`/assets/${name}-[^/]+$`);
  await page.route(pattern, (route) => route.abort());
  return () => page.unroute(pattern);
}

test('a map and a tour that do not arrive leave the drawn one and the scrubber, and come with the network', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 600 });
  const letThrough = await keepBack(page, '(?:embed-live-map|tour-steps)');
  await page.goto(`${EMBED}?tour=yes`);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(map.locator('svg').filter({ visible: true }).first()).toBeVisible();
  await letThrough();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('region', { name: 'Guided tour' })).toContainText('stop 1 of');
  await expect(map.locator('.story-map-picture')).toBeAttached();
});

test('an app that does not arrive leaves the page in its own language, and says so to the host', async ({ page }) => {
  await keepBack(page, 'start-embed');
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Article</title>
        <script>told = []; addEventListener('message', ({ data }) => told.push(data))</script>
        <iframe src="${EMBED}?lang=ar&tour=yes" width="600" height="700"></iframe>`,
    }),
  );
  await page.goto('/article.html');
  const html = page.frameLocator('iframe').locator('html');
  await expect(html).not.toHaveAttribute('data-waiting');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('dir', 'ltr');
  await expect(html.getByRole('heading', { name: 'Secret, indirect talks in Muscat' })).toBeVisible();
  await page.evaluate(() => frames[0]?.postMessage({ type: 'backchannel:command', id: 1, method: 'play' }, '*'));
  const codes = () =>
    page.evaluate(() =>
      (globalThis as unknown as { told: { id?: number; error?: { code: string } }[] }).told.flatMap(
        ({ id, error }) => (id === 1 && error?.code) || [],
      ),
    );
  await expect.poll(codes).toEqual(['failed']);
});

import type { Page } from '@playwright/test';
import { Fingers, pointIn } from './fingers.ts';
import { expect, test } from './fixtures.ts';

const EMBED = '/stories/muscat-2024/embed.html';

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

/** An embed with a live map in the middle of a long article. */
async function openLive(page: Page): Promise<void> {
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta name="viewport" content="width=device-width"><title>Article</title>
        <body style="margin:0"><div style="height:600px">Before</div>
        <iframe title="Story" src="${EMBED}" style="border:0;width:100%;height:660px"></iframe>
        <div style="height:3000px">After</div>`,
    }),
  );
  await page.goto('/article.html');
  await page.evaluate(() => scrollTo(0, 550));
  await page.frameLocator('iframe').getByRole('region', { name: 'Map' }).tap();
  await expect(page.frameLocator('iframe').locator('.story-map-picture[data-idle="true"]')).toHaveCount(1);
}

test('over a live map one finger scrolls the page around, and two move the map', async ({ page }) => {
  await openLive(page);
  const map = page.frameLocator('iframe').locator('.story-map-picture');
  const fingers = await Fingers.on(page);
  const follows = page.frameLocator('iframe').locator('.story-map-follow');
  const scrolled = () => page.evaluate(() => scrollY);
  // A part of the way may be scrolled a frame later than the rest.
  await page.evaluate(() => addEventListener('scrollend', () => document.body.setAttribute('data-scrolled', '')));

  await fingers.drag(await pointIn(map), { y: -120 });
  await expect(page.locator('body[data-scrolled]')).toBeAttached();
  expect(await scrolled()).toBeGreaterThan(600);
  await expect(follows).toHaveAttribute('aria-pressed', 'true');

  const before = await scrolled();
  const { x, y } = await pointIn(map);
  await fingers.press({ x: x - 40, y }, { x: x + 40, y });
  await fingers.moveTo([
    { x: x - 40, y: y - 60 },
    { x: x + 40, y: y - 60 },
  ]);
  await fingers.lift();
  await expect(follows).toHaveAttribute('aria-pressed', 'false');
  expect(await scrolled()).toBe(before);
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** An article with an embed far down that plays by itself. */
async function openArticle(page: Page) {
  // What plays is the matter here, not the live map, which is drawn in software: the drawn one follows the playhead.
  await page.addInitScript(() => {
    Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
  });
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Article</title><div style="height:1500px">Before</div>
        <iframe src="/stories/muscat-2024/embed.html?autoplay=yes" width="320" height="640"></iframe>
        <div style="height:1500px">After</div>`,
    }),
  );
  await page.goto('/article.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toBeAttached();
  return {
    play: frame.getByRole('button', { name: 'Play' }),
    pause: frame.getByRole('button', { name: 'Pause' }),
    day: () => frame.getByRole('slider').inputValue(),
    scrollTo: (place: 'away' | 'to it') => page.evaluate((y) => scrollTo(0, y), place === 'away' ? 0 : 1400),
  };
}

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('plays in view, waits out of view, and stays paused for whoever paused it', async ({ page }) => {
    const { play, pause, day, scrollTo } = await openArticle(page);
    const opening = await day();
    await expect(play).toHaveCount(1);
    await scrollTo('to it');
    await expect(pause).toBeVisible();
    await expect.poll(day).not.toBe(opening);
    await scrollTo('away');
    await expect(play).toHaveCount(1);
    const left = await day();
    await scrollTo('to it');
    await expect(pause).toBeVisible();
    await expect.poll(day).not.toBe(left);

    await pause.click();
    await expect(play).toBeVisible();
    const paused = await day();
    for (const place of ['away', 'to it'] as const) {
      await scrollTo(place);
      // It would have begun with the frame that tells of being in view.
      await twoFrames(page);
    }
    await expect(play).toBeVisible();
    expect(await day()).toBe(paused);
  });
});

test('stands still where motion is unwelcome', async ({ page }) => {
  const { play, pause, day, scrollTo } = await openArticle(page);
  const opening = await day();
  await scrollTo('to it');
  // The app has come, as it would to play.
  await page.waitForFunction(() => {
    const root = document.querySelector('iframe')?.contentDocument?.querySelector('.timeline-play');
    return root && Object.keys(root).some((key) => key.startsWith('__react'));
  });
  await twoFrames(page);
  await expect(play).toBeVisible();
  await expect(pause).toHaveCount(0);
  expect(await day()).toBe(opening);
});

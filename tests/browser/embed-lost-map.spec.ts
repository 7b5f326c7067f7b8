import { expect, test } from './fixtures.ts';

// Maps are drawn in software here: a small one is drawn sooner.
test.use({ viewport: { width: 400, height: 640 } });

test('a map that loses its WebGL context leaves the drawing in its place, all else goes on, and it heals', async ({
  page,
}) => {
  await page.goto('/stories/muscat-2024/embed.html');
  await page.getByRole('region', { name: 'Map' }).click();
  const live = page.locator('.story-map-picture[data-idle="true"]');
  await expect(live).toBeVisible();
  const context = await page.locator('canvas.maplibregl-canvas').evaluateHandle((canvas: HTMLCanvasElement) => {
    const lost = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!lost) throw new Error('This browser cannot lose a context.');
    return lost;
  });
  await context.evaluate((lost) => lost.loseContext());

  const drawn = page.locator('.static-map-picture').filter({ visible: true });
  await expect(drawn).toBeVisible();
  await page.getByRole('slider', { name: 'Playhead' }).fill('376');
  await expect(page.getByRole('heading', { name: 'Strikes on Houthi targets in Yemen' })).toBeVisible();
  await expect(drawn.getByText('Strikes in Yemen').filter({ visible: true })).toBeVisible();
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();

  await context.evaluate((lost) => lost.restoreContext());
  await expect(live).toBeVisible();
  await expect(drawn).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const EMBED = '/stories/muscat-2024/embed.html';
/** Where a layout, or the picture, changes to another. */
const WIDTHS = [200, 320, 490, 560, 600, 840, 1200];

/** Names on the map that its edge cuts, in the picture that stands now. */
function cutNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const map = document.querySelector('.embed-map')?.getBoundingClientRect();
    if (!map) return ['no map'];
    return [...document.querySelectorAll('.embed-map .annotations text')].flatMap((text) => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      const isCut =
        left < map.left - 0.5 || right > map.right + 0.5 || top < map.top - 0.5 || bottom > map.bottom + 0.5;
      return width > 0 && isCut ? [text.textContent ?? ''] : [];
    });
  });
}

for (const query of ['', '?layout=wide', '?layout=wide&event=jordan-attack']) {
  test(`no name is cut by the edge of the map, at any width ${query}`, async ({ page }) => {
    await page.goto(EMBED + query);
    await expect(page.locator('html')).not.toHaveAttribute('data-waiting');
    // Another event is drawn by the app, in the place of what the build drew.
    if (query.includes('event=')) await expect(page.locator('.embed-map .static-map').first()).toBeAttached();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 480 ? 700 : 430 });
      // A drawing of the app is made anew for each size: two frames later it stands.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      // Then, or where the machine is slow a little later.
      await expect.poll(() => cutNames(page), `${width} px`).toEqual([]);
    }
  });
}

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

const followed = (page: Page) => page.locator('.story-map-follow');

test('says in words what it shows, on the day of the playhead, also where no event changes', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?t=2024-01-20');
  const words = reader.map.locator('p.visually-hidden');
  await expect(words).toContainText('20 January 2024');
  await reader.movePlayhead('2024-01-25');
  await expect(words).toContainText('25 January 2024');
  await expect(words).toContainText('Attacks on ships in the Red Sea (Red Sea, an area)');
});

test('stops following once the reader zooms or drags, and resumes with one button', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  await expect(followed(page)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(followed(page)).toHaveAttribute('aria-pressed', 'false');
  await followed(page).click();
  await expect(followed(page)).toHaveAttribute('aria-pressed', 'true');
  const box = await page.locator('.maplibregl-canvas').boundingBox();
  if (!box) throw new Error('The map has no picture');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 3 + 20, { steps: 4 });
  await page.mouse.up();
  await expect(followed(page)).toHaveAttribute('aria-pressed', 'false');
});

test('an event drawn as an outline alone can be pressed inside of it', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?event=muscat-talks&t=2024-01-10');
  const label = page.locator('.annotation-label', { hasText: 'Attacks on US forces' }).first();
  const box = await label.boundingBox();
  if (!box) throw new Error('The outline has no label');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(reader.evidence).toHaveAttribute('data-event', 'iraq-syria-base-attacks');
});

/** Whether the picture has a lane's colour anywhere: what is drawn, not what is said to be. */
async function shows(page: Page, [red, green, blue]: readonly [number, number, number]): Promise<boolean> {
  const picture = await page.locator('.maplibregl-canvas').screenshot();
  return page.evaluate(
    async ({ data, red, green, blue }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('No canvas to read the picture with');
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const apart =
          Math.abs((pixels[at] ?? 0) - red) +
          Math.abs((pixels[at + 1] ?? 0) - green) +
          Math.abs((pixels[at + 2] ?? 0) - blue);
        if (apart < 12) count += 1;
      }
      return count > 2_000;
    },
    { data: picture.toString('base64'), red, green, blue },
  );
}

/** The Red Sea lane by day: Yemen is filled with it on 12 January. */
const STRIKE = [155, 40, 6] as const;

test('marks are drawn again after a lost context, with what changed meanwhile', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?event=muscat-talks&t=2024-01-10');
  expect(await shows(page, STRIKE)).toBe(false);
  const context = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    return new Promise<WEBGL_lose_context | null | undefined>((resolve) => {
      canvas?.addEventListener('webglcontextlost', () => resolve(extension), { once: true });
      extension?.loseContext();
    });
  });
  await page.locator('.story-map-picture[data-idle="false"]').waitFor({ state: 'attached' });
  await reader.movePlayhead('2024-01-12');
  await context.evaluate((extension) => extension?.restoreContext());
  await reader.mapIdle();
  await expect.poll(() => shows(page, STRIKE)).toBe(true);
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-drawn', 'country:yemen');
});

test('with reduced motion shows the same states, still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const reader = new ReaderPage(page);
  await reader.open('?event=yemen-strikes&t=2024-01-12');
  await expect.poll(() => shows(page, STRIKE)).toBe(true);
  await reader.movePlayhead('2024-01-10');
  await expect(page.locator('.map-annotations .annotation-mediation')).toBeVisible();
  await expect(page.locator('.map-annotations animateMotion')).toHaveCount(0);
});

test('no two names lie over each other', async ({ page }) => {
  const reader = new ReaderPage(page);
  for (const [day, width] of [
    ['2024-01-10', 1440],
    ['2024-01-12', 1024],
    ['2024-02-03', 1440],
    ['2024-02-03', 390],
  ] as const) {
    await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
    await reader.open(`?t=${day}`);
    const labels = page.locator('.map-annotations .annotation-label');
    await expect(labels.first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const overlaps = await labels.evaluateAll((labels) => {
      const boxes = labels.map((label) => {
        const texts = [...label.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        return {
          name: label.textContent,
          left: Math.min(...texts.map(({ left }) => left)),
          right: Math.max(...texts.map(({ right }) => right)),
          top: Math.min(...texts.map(({ top }) => top)) + 2,
          bottom: Math.max(...texts.map(({ bottom }) => bottom)) - 2,
        };
      });
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.name} / ${b.name}`),
      );
    });
    expect(overlaps, `${day} at ${width}`).toEqual([]);
  }
});

test('fills a picture of another size with the same ground while it follows', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  const inside = async () => {
    const stage = await page.locator('.story-map-stage').boundingBox();
    const name = await page.locator('.annotation-label', { hasText: 'Muscat' }).first().boundingBox();
    if (!stage || !name) return false;
    return name.x > stage.x && name.x + name.width < stage.x + stage.width;
  };
  await expect.poll(inside).toBe(true);
  await page.setViewportSize({ width: 1100, height: 900 });
  await expect.poll(inside).toBe(true);
  await expect(followed(page)).toHaveAttribute('aria-pressed', 'true');
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

const drawnOf = (reader: ReaderPage, id: string) => reader.item(id).first();
const labels = (page: Page) => page.locator('.map-annotations .annotation-label');
const pageText = (page: Page) => page.evaluate(() => `${document.title} ${document.body.innerText}`);

test('the talks come to the map with the reports, and sharpen', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?lens=public&t=2024-03-12');
  await expect(drawnOf(reader, 'muscat-talks')).toHaveAttribute('data-drawn', 'none');
  await expect(labels(page).filter({ hasText: 'Oman, January' })).toHaveCount(0);

  await reader.movePlayhead('2024-03-13');
  await expect(drawnOf(reader, 'muscat-talks')).toHaveAttribute('data-drawn', 'country:oman');
  await reader.itemButton('muscat-talks').click();
  await expect(labels(page).filter({ hasText: 'all that is in print by 13 March.' })).toHaveCount(1);
  await expect(page.locator('.map-annotations .annotation-tie')).toHaveCount(0);

  await reader.movePlayhead('2024-03-15');
  await expect(drawnOf(reader, 'muscat-talks')).toHaveAttribute('data-drawn', 'point:muscat country:oman');
  await expect(labels(page).filter({ hasText: '10 January (New York Times)' })).toHaveCount(1);
  await expect(labels(page).filter({ hasText: '≠ disputed: how long' })).toHaveCount(1);
  await expect(page.locator('.map-annotations .annotation-tie')).toHaveCount(1);
});

test('Muscat is nowhere on the page before the second report', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?lens=public&t=2024-01-20');
  for (const day of ['2024-01-20', '2024-03-12', '2024-03-13', '2024-03-14']) {
    await reader.movePlayhead(day);
    await expect(reader.map.locator('p.visually-hidden')).toContainText(
      `${Number(day.slice(-2))} ${day < '2024-02' ? 'January' : 'March'} 2024`,
    );
    expect(await pageText(page), day).not.toContain('Muscat');
  }
  await reader.movePlayhead('2024-03-15');
  await expect.poll(() => pageText(page)).toContain('Muscat');
});

/** How many pixels of the picture have about this colour within a box (px from its corner). */
async function count(page: Page, [red, green, blue]: readonly number[], at: { x: number; y: number }, reach: number) {
  const box = await page.locator('.maplibregl-canvas').boundingBox();
  if (!box) throw new Error('The map has no picture');
  const clip = { x: at.x - reach, y: at.y - reach, width: reach * 2, height: reach * 2 };
  const picture = await page.screenshot({ clip });
  return page.evaluate(
    async ({ data, colour }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('No canvas to read the picture with');
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      let found = 0;
      for (let index = 0; index < pixels.length; index += 4) {
        const apart = colour.reduce((sum, value, channel) => sum + Math.abs((pixels[index + channel] ?? 0) - value), 0);
        if (apart < 40) found += 1;
      }
      return found;
    },
    { data: picture.toString('base64'), colour: [red ?? 0, green ?? 0, blue ?? 0] },
  );
}

const DIPLOMACY = [17, 56, 112] as const;
const IRAQ_SYRIA_JORDAN = [172, 109, 20] as const;

test('a point is drawn on the day of its report, and stays as a ring', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?lens=public&t=2024-03-14&event=ft-report');
  const muscat = await reader.pointOf(58.593, 23.613);
  const dot = () => count(page, DIPLOMACY, muscat, 3);
  // A dashed outline runs nearby.
  expect(await dot()).toBeLessThan(6);
  await reader.movePlayhead('2024-03-15');
  await expect.poll(dot).toBeGreaterThan(25);
  await reader.movePlayhead('2024-03-16');
  await expect.poll(dot).toBeLessThan(15);
  expect(await count(page, DIPLOMACY, muscat, 12)).toBeGreaterThan(20);
});

test('what outside sources alone place is hollow, and named so', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?lens=public&t=2024-01-28');
  await expect(drawnOf(reader, 'jordan-attack')).toHaveAttribute('data-drawn', 'point:tower-22 country:jordan');
  await expect(labels(page).filter({ hasText: 'Tower 22, from outside' })).toHaveCount(1);
  await expect(page.locator('.map-annotations .annotation-outside-ring')).toBeVisible();
  await expect(page.locator('.map-legend')).toContainText('added, from outside');
  // Jordan would be filled with the lane's colour, had a report placed the attack there.
  expect(await count(page, IRAQ_SYRIA_JORDAN, await reader.pointOf(36.6, 31.2), 6)).toBe(0);
  // In the first lens it is the report that places it, and in the country only.
  await page.goto('/?t=2024-02-05');
  await reader.mapIdle();
  await expect(drawnOf(reader, 'jordan-attack')).toHaveAttribute('data-drawn', 'country:jordan');
  await expect(page.locator('.map-annotations .annotation-outside-ring')).toHaveCount(0);
});

test('an empty map says why, and leads to what is next in print', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?lens=public&t=2023-03-01');
  await expect(reader.map).toContainText('Nothing of this story is in print by 1 March 2023.');
  await reader.map.getByRole('button', { name: 'Next in print: 14 June 2023' }).click();
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /14 June 2023/);
  await expect(reader.map).not.toContainText('Nothing of this story');
});

test('the lens changes the marks of one and the same map', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?t=2024-01-10');
  await page.locator('.maplibregl-canvas').evaluate((canvas) => canvas.setAttribute('data-mark', 'same'));
  await expect(reader.item('muscat-talks')).toHaveAttribute('data-drawn', 'point:muscat country:oman');
  await page.getByRole('radio', { name: 'As it became public' }).check({ force: true });
  await expect(reader.item('muscat-talks')).toHaveAttribute('data-drawn', 'none');
  await expect(labels(page).filter({ hasText: 'Muscat' })).toHaveCount(0);
  await expect(page.locator('.maplibregl-canvas')).toHaveAttribute('data-mark', 'same');
});

test('no two names lie over each other in the second lens, and none is cut', async ({ page }) => {
  const reader = new ReaderPage(page);
  for (const [search, width] of [
    ['t=2024-02-05', 1440],
    ['t=2024-03-13&event=muscat-talks', 1440],
    ['t=2024-03-15&event=muscat-talks', 1440],
    ['t=2024-03-15&event=muscat-talks', 1024],
    ['t=2024-03-20&event=detainee-deal', 1024],
    ['t=2024-03-13&event=muscat-talks', 390],
  ] as const) {
    await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
    await reader.open(`?lens=public&${search}`);
    const faults = await labels(page).evaluateAll((all) => {
      const stage = document.querySelector('.story-map-stage')?.getBoundingClientRect();
      const boxes = all.map((label) => {
        const texts = [...label.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        return {
          name: label.textContent,
          left: Math.min(...texts.map(({ left }) => left)),
          right: Math.max(...texts.map(({ right }) => right)),
          top: Math.min(...texts.map(({ top }) => top)) + 2,
          bottom: Math.max(...texts.map(({ bottom }) => bottom)) - 2,
        };
      });
      const overlaps = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.name} / ${b.name}`),
      );
      const cut = boxes
        .filter(({ left, right }) => !stage || left < stage.left || right > stage.right)
        .map(({ name }) => `${name} is cut`);
      return [...overlaps, ...cut];
    });
    expect(faults, `${search} at ${width}`).toEqual([]);
  }
});

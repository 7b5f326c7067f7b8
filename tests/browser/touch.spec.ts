import type { Page } from '@playwright/test';
import { Fingers, pointIn } from './fingers.ts';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const head = (page: Page) => page.getByRole('group', { name: 'Panels' });
const grip = (page: Page) => page.locator('.sheet-grip');
const topOf = async (page: Page) => (await head(page).boundingBox())?.y ?? 0;
const heightNow = (page: Page) => page.locator('.reader').getAttribute('data-sheet');

test('the sheet goes with the finger and settles at the nearest of three heights', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  await grip(page).waitFor();
  const fingers = await Fingers.on(page);
  const middle = await topOf(page);
  const start = await pointIn(head(page), { x: 0.6 });

  // While it is held it is where the finger is, at any height.
  await fingers.press(start);
  await fingers.moveTo([{ x: start.x, y: start.y + 37 }]);
  await expect.poll(() => topOf(page)).toBeCloseTo(middle + 37, 0);
  await fingers.moveTo([{ x: start.x, y: start.y - 61 }]);
  await expect.poll(() => topOf(page)).toBeCloseTo(middle - 61, 0);
  await fingers.moveTo([{ x: start.x, y: start.y + 5 }]);
  await fingers.rest();
  await fingers.lift();
  await expect.poll(() => topOf(page)).toBe(middle);
  expect(await heightNow(page)).toBe('middle');

  // Most of the way up, and down past the middle.
  await fingers.drag(await pointIn(head(page), { x: 0.6 }), { y: -160 });
  await expect.poll(() => heightNow(page)).toBe('high');
  await expect(page.getByRole('button', { name: 'Make the panel taller' })).toBeDisabled();
  await expect.poll(() => topOf(page)).toBeLessThan(middle - 100);
  await fingers.drag(await pointIn(head(page), { x: 0.6 }), { y: 460 });
  await expect.poll(() => heightNow(page)).toBe('low');
  await expect.poll(() => topOf(page)).toBeGreaterThan(middle + 300);

  // Thrown: a short and quick move is enough for the next height.
  await fingers.drag(await pointIn(head(page), { x: 0.6 }), { y: -90 }, { rests: false });
  await expect.poll(() => heightNow(page)).not.toBe('low');
});

test('a press on the head that moves is a drag and chooses nothing; a tap chooses', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  await grip(page).waitFor();
  const fingers = await Fingers.on(page);
  const events = page.getByRole('button', { name: 'Events 24' });
  await fingers.drag(await pointIn(events), { y: -150 });
  await expect.poll(() => heightNow(page)).toBe('high');
  await expect(events).toHaveAttribute('aria-pressed', 'false');
  await events.tap();
  await expect(events).toHaveAttribute('aria-pressed', 'true');
  // The same for a mouse, whose click comes after any drag.
  const at = await pointIn(page.getByRole('button', { name: 'Evidence', exact: true }));
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => heightNow(page)).not.toBe('high');
  await expect(events).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  await expect(events).toHaveAttribute('aria-pressed', 'false');
});

test('what is in the sheet scrolls, and neither drags the sheet nor the page', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  await reader.evidenceComplete();
  await grip(page).waitFor();
  const before = await topOf(page);
  const fingers = await Fingers.on(page);
  const panel = page.locator('.reader-panel[data-panel="evidence"]');
  const scrolled = () => panel.evaluate((element) => element.scrollTop);
  await fingers.drag(await pointIn(panel), { y: -180 });
  await expect.poll(scrolled).toBeGreaterThan(100);
  // How far a finger's scroll goes is the browser's, which foresees where the finger will be.
  await expect(async () => {
    await fingers.drag(await pointIn(panel, { y: 0.3 }), { y: 200 });
    expect(await scrolled()).toBe(0);
  }).toPass();
  // Beyond its beginning, nothing else takes the scroll over.
  await fingers.drag(await pointIn(panel, { y: 0.3 }), { y: 200 });
  expect(await topOf(page)).toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await heightNow(page)).toBe('middle');
});

test('a thumb sets any day: it takes hold of the playhead, and goes slower the further it moves up', async ({
  page,
}) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  const strip = page.locator('.density-strip');
  await page.locator('.strip-touch').waitFor({ state: 'attached' });
  const bubble = page.locator('.thumb-day');
  const fingers = await Fingers.on(page);
  const day = () => reader.playhead.evaluate((input) => (input as HTMLInputElement).valueAsNumber);
  const box = await strip.boundingBox();
  if (!box) throw new Error('There is no strip.');
  const thumb = async () => ({ x: box.x + ((await day()) + 0.5) * (box.width / 456), y: box.y + 22 });

  // A finger beside its middle does not shift it.
  const opening = await day();
  const hold = await thumb();
  await fingers.press({ x: hold.x + 14, y: hold.y });
  await expect(bubble).toContainText('10 January 2024');
  expect(await day()).toBe(opening);
  // What it says stands over the finger.
  const said = await bubble.boundingBox();
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(hold.y - 24);
  expect(said?.x ?? -1).toBeGreaterThanOrEqual(0);

  await fingers.moveTo([{ x: hold.x + 14, y: hold.y - 180 }]);
  await expect(bubble).toContainText('day by day');
  const aside = await day();
  // 14 px a day, each of them hit.
  const seen: number[] = [];
  for (let step = 1; step <= 10; step += 1) {
    await fingers.moveTo([{ x: hold.x + 14 - step * 14, y: hold.y - 180 }], 2);
    seen.push(await day());
  }
  expect(seen).toEqual(Array.from({ length: 10 }, (_, index) => aside - index - 1));
  await fingers.lift();
  await expect(bubble).toHaveCount(0);

  // Elsewhere on the strip, the playhead comes to the finger.
  await fingers.press({ x: box.x + box.width * 0.25, y: box.y + 22 });
  expect(await day()).toBe(Math.floor(456 * 0.25));
  await fingers.lift();
  // The same by buttons.
  await page.getByRole('button', { name: 'Next day' }).tap();
  expect(await day()).toBe(Math.floor(456 * 0.25) + 1);
  await page.getByRole('button', { name: 'Previous day' }).tap();
  await page.getByRole('button', { name: 'Previous day' }).tap();
  expect(await day()).toBe(Math.floor(456 * 0.25) - 1);
});

test('two fingers on the strip show a shorter time and move it; the buttons do the same', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  const strip = page.locator('.density-strip');
  await page.locator('.strip-touch').waitFor({ state: 'attached' });
  const fingers = await Fingers.on(page);
  const ends = page.locator('.strip-ends span');
  const day = () => reader.playhead.evaluate((input) => (input as HTMLInputElement).valueAsNumber);
  const at = async (x: number) => pointIn(strip, { x, y: 0.5 });
  const before = await day();

  await fingers.press(await at(0.6), await at(0.8));
  await fingers.moveTo([await at(0.3), await at(0.9)]);
  await fingers.lift();
  await expect(ends).toHaveCount(2);
  // What was under each finger still is: 60% of 456 days at 30%, 80% at 90%.
  const shown = (await ends.allTextContents()).map((text) => Date.parse(`${text} UTC`));
  const days = shown.map((instant) => (instant - Date.parse('2023-01-01')) / 86_400_000);
  expect(days[0]).toBeGreaterThan(222);
  expect(days[0]).toBeLessThan(234);
  expect((days[1] ?? 0) - (days[0] ?? 0)).toBeGreaterThan(145);
  expect((days[1] ?? 0) - (days[0] ?? 0)).toBeLessThan(160);
  // No finger of the two set a day.
  expect(await day()).toBe(before);

  // Both to the right: an earlier time comes in.
  await fingers.press(await at(0.4), await at(0.6));
  await fingers.moveTo([await at(0.6), await at(0.8)]);
  await fingers.lift();
  await expect.poll(async () => Date.parse(`${(await ends.allTextContents())[0]} UTC`)).toBeLessThan(shown[0] ?? 0);

  const longer = page.getByRole('button', { name: 'Show a longer time' });
  for (let times = 0; times < 3; times += 1) await longer.tap();
  await expect(ends).toHaveCount(0);
  await page.getByRole('button', { name: 'Show a shorter time' }).tap();
  await expect(ends).toHaveCount(2);

  // A drag beyond the edge pushes the time along, and never jumps.
  const box = await strip.boundingBox();
  if (!box) throw new Error('There is no strip.');
  const thumb = await page.evaluate(thumbOnPage);
  await fingers.press({ x: thumb, y: box.y + 22 });
  await fingers.moveTo([{ x: box.x - 30, y: box.y + 22 }], 12);
  const pushed = await day();
  expect(pushed).toBeLessThan(before);
  await fingers.lift();
});

test('a window as wide as a desk has its lanes however low it is, and a strip of the whole story', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  await page.locator('.strip-touch').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Show a shorter time' }).click();
  await expect(page.locator('.timeline-drawing')).toBeVisible();
  await expect(page.locator('.density-strip')).not.toHaveAttribute('data-zoomed');
  // Made narrow, the strip stands alone and shows that time; made wide again, the whole story.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.density-strip')).toHaveAttribute('data-zoomed');
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.locator('.density-strip')).not.toHaveAttribute('data-zoomed');
});

test('two fingers zoom the map; it does so by buttons too; the page may be zoomed', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  const fingers = await Fingers.on(page);
  const picture = page.locator('.story-map-picture');
  const follow = page.locator('.story-map-follow');
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await fingers.press(await pointIn(picture, { x: 0.4 }), await pointIn(picture, { x: 0.6 }));
  await fingers.moveTo([await pointIn(picture, { x: 0.2 }), await pointIn(picture, { x: 0.8 })]);
  await fingers.lift();
  await expect(follow).toHaveAttribute('aria-pressed', 'false');
  for (const name of ['Zoom in', 'Zoom out']) await expect(page.getByRole('button', { name })).toBeVisible();
  const viewport = await page.locator('meta[name="viewport"]').getAttribute('content');
  expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});

/** The middle of the playhead's thumb on the page (px), by the line through it. */
function thumbOnPage(): number {
  return document.querySelector('.density-playhead line')?.getBoundingClientRect().x ?? 0;
}

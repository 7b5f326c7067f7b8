import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

const middleOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** From the middle of an element, in px. */
async function drag(page: Page, locator: Locator, by: number): Promise<void> {
  const { x, y } = await middleOf(locator);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 5 });
  await page.mouse.up();
}

/** Texts of a region that are cut off or stand out of their drawing. */
function listCut(region: Element): string[] {
  const cut: string[] = [];
  for (const block of region.querySelectorAll<HTMLElement>('p, li, h2, h3, dd, dt, td, th, button, summary')) {
    const shown = block.checkVisibility() && getComputedStyle(block).clipPath === 'none' && block.clientWidth > 0;
    // The marker's colour goes a little beyond the words that it lies under.
    if (shown && block.scrollWidth > block.clientWidth + 2) cut.push(`block: ${block.textContent?.slice(0, 40)}`);
  }
  const { left, right } = region.getBoundingClientRect();
  for (const text of region.querySelectorAll('svg text')) {
    const drawing = text.closest('svg')?.getBoundingClientRect();
    const box = text.getBoundingClientRect();
    if (!drawing || box.width === 0) continue;
    const outside = box.left < drawing.left - 2 || box.right > drawing.right + 2;
    if (outside || box.left < left || box.right > right) cut.push(`drawn: ${text.textContent}`);
  }
  return cut;
}

test('time runs to the left and is moved that way; the map stays', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?lang=ar&t=2024-01-10');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  // Later lies further left.
  const january = reader.marks('yemen-strikes').first();
  const february = reader.marks('jordan-attack').last();
  await expect(february).toBeVisible();
  expect((await middleOf(february)).x).toBeLessThan((await middleOf(january)).x);

  // The map is no text: the east is at the right.
  const names = page.locator('.map-annotations');
  const muscat = names.getByText('مسقط').first();
  const redSea = names.getByText('البحر الأحمر').first();
  expect((await middleOf(muscat)).x).toBeGreaterThan((await middleOf(redSea)).x);

  // Keys and handle: to the left is on in time.
  const playhead = page.locator('.playhead-range');
  const day = async () => Number(await playhead.inputValue());
  const opening = await day();
  await playhead.press('ArrowLeft');
  await expect.poll(day).toBe(opening + 1);
  const handle = page.locator('.timeline-playhead-grip');
  await drag(page, handle, -60);
  await expect.poll(day).toBeGreaterThan(opening + 5);

  // The lanes follow the hand; the strip's frame too.
  const from = page.locator('.window-brush-start');
  const first = async () => Number(await from.getAttribute('aria-valuenow'));
  const before = await first();
  await drag(page, page.locator('.window-brush-body'), 80);
  await expect.poll(first).toBeLessThan(before - 7);
  const earlier = await first();
  await drag(page, page.locator('.timeline-lanes .vis-center').first(), 120);
  await expect.poll(first).toBeGreaterThan(earlier + 3);

  // What is under the pointer stays there.
  const { x, y } = await middleOf(january);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  const width = async () => (await first()) - before;
  await expect.poll(width).not.toBe(0);
  await expect.poll(async () => Math.abs((await middleOf(january)).x - x)).toBeLessThan(4);
});

for (const language of ['ar', 'fa']) {
  test(`no text of the evidence is cut in ${language}`, async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.holdMap();
    await reader.openText(`?lang=${language}&t=2024-01-10&event=muscat-talks`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await reader.evidenceComplete();
    const panel = page.locator('.evidence-panel');
    // Until its faces have come, others stand in.
    await expect.poll(() => panel.evaluate(listCut)).toEqual([]);
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect.poll(() => panel.evaluate(listCut)).toEqual([]);
  });
}

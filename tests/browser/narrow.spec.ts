import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('the sheet shows one panel at a time, in three heights', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  const tabs = page.getByRole('group', { name: 'Panels' });
  await expect(tabs.getByRole('button', { name: 'Evidence' })).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.evidence).toBeVisible();
  await expect(reader.events).toBeHidden();

  await tabs.getByRole('button', { name: 'Events 24' }).click();
  await expect(reader.events).toBeVisible();
  await expect(reader.evidence).toBeHidden();
  const heightOf = async () => (await page.locator('.reader-list').boundingBox())?.height ?? 0;
  const middle = await heightOf();
  await tabs.getByRole('button', { name: 'Make the panel taller' }).click();
  await expect.poll(heightOf).toBeGreaterThan(middle);
  await expect(tabs.getByRole('button', { name: 'Make the panel taller' })).toBeDisabled();
  await tabs.getByRole('button', { name: 'Make the map taller' }).click();
  await expect.poll(heightOf).toBe(middle);
  await tabs.getByRole('button', { name: 'Make the map taller' }).click();
  await expect.poll(heightOf).toBeLessThan(middle);
  await expect(tabs.getByRole('button', { name: 'Make the map taller' })).toBeDisabled();
  await tabs.getByRole('button', { name: 'Make the panel taller' }).click();

  await tabs.getByRole('button', { name: 'Tour' }).click();
  await expect(reader.tour).toContainText('stop 1 of 10');
  await expect(reader.events).toBeHidden();
  await tabs.getByRole('button', { name: 'Evidence' }).click();
  await expect(reader.tour).toBeHidden();
  await expect(reader.evidence).toBeVisible();
});

test('an event picked in the list comes with its evidence; the playhead goes by keyboard', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  await page.getByRole('button', { name: 'Events 24' }).click();
  await reader.itemButton('yemen-strikes').click();
  await expect(reader.evidence).toBeVisible();
  await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
  await expect(page.getByRole('button', { name: 'Evidence', exact: true })).toHaveAttribute('aria-pressed', 'true');
  // The evening of 11 January in Washington: in Muscat the night to the 12th.
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^11 January 2024/);
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-drawn', 'country:yemen');
  await reader.playhead.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^10 January 2024/);
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-drawn', 'none');
  await expect(reader.evidence).toHaveAttribute('data-state', 'future');
});

test('nothing is wider than the page, and every control can be hit with a finger', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.timeline-transport button, .sheet-tabs button, .playhead-range')]
      .map((part) => ({ name: part.getAttribute('aria-label') ?? part.textContent, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height < 44)
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} by ${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
});

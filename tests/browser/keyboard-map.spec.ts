import { expect, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

/** Map pages cost most: each has several journeys. */
test('crosses the map in three stops, and works what stands in them', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openMap();
  await keys.tabTo('button', 'Secret, indirect talks in Muscat');
  await test.step('three stops, and out', async () => {
    await keys.tab();
    await keys.expectFocus('img', /^The map’s picture/);
    await keys.tab();
    await keys.expectFocus('button', 'Zoom in');
    await keys.tab();
    expect(await keys.readFocus()).toContain('No place given');
    await keys.tab();
    await keys.expectFocus('button', 'Previous event');
  });
  await test.step('the tray and the legend with arrow keys', async () => {
    await keys.tab(true);
    expect(await keys.readFocus()).toContain('No place given');
    await keys.press('ArrowDown');
    await keys.expectGoodFocus();
    await keys.press('Enter');
    await keys.expectGoodFocus();
  });
  await test.step('zoom, stop following, and follow again', async () => {
    // The region's keys come with its marks, once it has had the focus.
    await expect(page.locator('.map-mark').first()).toBeAttached();
    await keys.tab(true);
    await keys.press('ArrowDown', 'ArrowDown');
    await keys.expectFocus('button', 'Following');
    await keys.press('ArrowUp', 'Enter');
    await keys.press('ArrowDown');
    await keys.expectFocus('button', 'Follow the story');
    await keys.press('Enter');
    await keys.expectFocus('button', 'Following');
    await keys.press('f');
    await keys.expectFocus('button', 'Follow the story');
    await keys.press('f');
    await keys.expectFocus('button', 'Following');
  });
});

test('pans and zooms the picture, and selects a mark of it', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openMap();
  await keys.tabTo('img', /^The map’s picture/);
  const follow = page.getByRole('button', { name: 'Follow the story' });
  await test.step('marks', async () => {
    await page.locator('.map-mark').first().waitFor({ state: 'attached' });
    await keys.press('n');
    await keys.expectFocus('button', 'Secret, indirect talks in Muscat: Muscat, Oman');
    await keys.press('PageDown');
    await keys.expectGoodFocus();
    const focus = await keys.readFocus();
    expect(focus).not.toContain('Muscat, Oman');
    await keys.press('p');
    await keys.expectFocus('button', 'Secret, indirect talks in Muscat: Muscat, Oman');
    await keys.press('n', 'Enter');
    await expect(keys.reader.evidence).not.toHaveAttribute('data-event', 'muscat-talks');
    await keys.expectGoodFocus();
    await keys.tab();
    await keys.expectFocus('button', 'Zoom in');
    await keys.tab(true);
    await keys.expectFocus('img', /^The map’s picture/);
  });
  await test.step('pan and zoom', async () => {
    await expect(follow).toBeHidden();
    await keys.press('ArrowRight');
    await expect(follow).toBeVisible();
    await keys.press('f');
    await expect(follow).toBeHidden();
    await keys.press('+');
    await expect(follow).toBeVisible();
    await keys.press('n');
    await keys.expectGoodFocus();
    await keys.press('Escape');
    await keys.expectFocus('img', /^The map’s picture/);
  });
});

test('moves on from an empty map, and stays on it', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openMap('?lens=public&t=2023-01-10');
  await keys.tabTo('img', /^The map’s picture/);
  await keys.tab();
  await keys.press('End');
  await keys.expectFocus('button', /^Next in print/);
  const before = await keys.reader.playhead.getAttribute('aria-valuetext');
  await keys.press('Enter');
  await expect(keys.reader.playhead).not.toHaveAttribute('aria-valuetext', before ?? '');
  await keys.expectGoodFocus();
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'))).toBe('Map');
});

test('without WebGL the map is crossed in as few stops', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  const keys = new Keyboard(page);
  await keys.reader.openText();
  // It comes with the map that could not.
  await expect(page.locator('.notice')).toContainText('Still map.');
  await keys.begin();
  await keys.tabTo('button', 'Secret, indirect talks in Muscat');
  // What says so stands above the map, the stop before it; dismissed, it leaves the focus to the map.
  await keys.tabTo('button', 'Dismiss', { within: 1 });
  await keys.press('Enter');
  await keys.expectFocus('region', 'Map');
  let stops = 0;
  for (await keys.tab(); !(await keys.readFocus()).includes('Previous event'); await keys.tab()) stops += 1;
  expect(stops).toBeLessThanOrEqual(3);
  await keys.press('Enter');
  await keys.expectFocus('button', 'Previous event');
});

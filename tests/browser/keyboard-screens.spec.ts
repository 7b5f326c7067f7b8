import { expect, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

test('goes to the sources by the bar, reads from one report, and Escape leads back', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Sources');
  await keys.press('Enter');
  await keys.expectFocus('heading', /^Sources/);
  await keys.tabTo('radio', /^All of them/);
  await keys.press('ArrowDown', 'ArrowDown');
  await expect(page).toHaveURL(/sources=ft/);
  await keys.expectGoodFocus();
  await keys.press('Escape');
  await expect(page.getByRole('heading', { name: /^Sources/ })).toBeHidden();
  await keys.expectFocus('button', 'Sources');
});

test('opens an event from what an outside source tells', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?view=sources');
  await keys.tabTo('button', /^Detainee deal/, { within: 120 });
  await keys.press('Enter');
  await expect(keys.reader.evidence).toHaveAttribute('data-event', 'detainee-deal');
  await expect(keys.reader.evidence.locator('[data-claim][data-sought]')).toBeFocused();
  await keys.expectGoodFocus();
});

test('comes to the field that proves a report’s text', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?view=sources');
  const field = page.getByLabel('choose a file');
  for (let presses = 0; presses < 60; presses += 1) {
    await keys.tab();
    if (await field.evaluate((input) => input === document.activeElement)) break;
  }
  await expect(field).toBeFocused();
  await keys.expectGoodFocus();
});

test('moves on from where nothing can be compared, and keeps the focus', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?view=differences&lens=public&t=2024-03-13');
  await keys.tabTo('button', /15 March/);
  await keys.press('Enter');
  await expect(page.getByRole('table')).toBeVisible();
  await keys.expectFocus('heading', 'Where the reports differ');
});

test('moves on from where no source is in print, and keeps the focus', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?view=sources&lens=public&t=2023-01-10');
  await keys.tabTo('button', /first day in print|See it as it happened/);
  await keys.press('Enter');
  await keys.expectFocus('heading', /./);
});

test('dismisses what says that a link was broken', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?lens=hapened&t=2024-13-40');
  await keys.tabTo('button', 'Dismiss');
  await expect(page.locator('.notice')).toHaveCount(1);
  await keys.press('Enter');
  await expect(page.locator('.notice')).toHaveCount(0);
  // It stood above the map, which has its room now.
  await keys.expectFocus('region', 'Map');
});

test('chooses among the topics, and goes back and forward', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?view=differences');
  await keys.tabTo('button', 'One says more 5');
  await keys.press('Space');
  await expect(page.getByRole('rowheader')).toHaveCount(5);
  await keys.expectFocus('button', 'One says more 5');
  await keys.tabTo('button', 'Map and timeline', { back: true });
  await keys.press('Enter');
  await keys.expectFocus('region', 'Map');
  await expect(page).not.toHaveURL(/view=/);
  await page.goBack();
  await keys.expectFocus('button', 'Map and timeline');
});

test('chooses dark', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.openSettings();
  await keys.tabTo('combobox', 'Colours', { within: 1 });
  await keys.type('Theme: d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // Rings are seen there too.
  await keys.tab();
  await keys.tabTo('searchbox', /^Search/);
});

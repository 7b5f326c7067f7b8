import { expect, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('raises and lowers the sheet, and never loses the focus to a disabled button', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  const reader = page.locator('.reader');
  await keys.tabTo('button', 'Make the panel taller');
  await keys.press('Enter');
  await expect(reader).toHaveAttribute('data-sheet', 'high');
  await keys.expectFocus('button', 'Make the map taller');
  await keys.press('Escape');
  await expect(reader).toHaveAttribute('data-sheet', 'middle');
  await keys.press('Enter');
  await expect(reader).toHaveAttribute('data-sheet', 'low');
  await keys.expectFocus('button', 'Make the panel taller');
});

test('goes from the list to the evidence of an event, and back by Escape', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Events 24');
  await keys.press('Enter');
  await keys.tabTo('button', 'Secret, indirect talks in Muscat', { back: true });
  await keys.press('ArrowDown', 'Enter');
  await keys.expectFocus('region', 'Evidence');
  await expect(page.getByRole('button', { name: 'Evidence', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await keys.press('Escape');
  await expect(keys.reader.events).toBeVisible();
  await keys.expectFocus('button', /./);
});

test('opens and shuts the menu, and goes to a screen by it', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Menu');
  await keys.press('Enter');
  await keys.tabTo('button', 'Sources');
  await keys.press('Escape');
  await keys.expectFocus('button', 'Menu');
  await keys.press('Enter');
  await keys.tabTo('button', 'Sources');
  await keys.press('Enter');
  await keys.expectFocus('heading', /^Sources/);
  await expect(page).toHaveURL(/view=sources/);
  await page.goBack();
  await keys.expectFocus('button', 'Menu');
  await keys.press('Enter');
  await keys.tabTo('button', 'Keyboard shortcuts');
  await keys.press('Enter');
  await keys.expectFocus('switch', 'Shortcuts: on');
  await keys.press('Escape');
  await keys.expectFocus('button', 'Menu');
});

test('takes the tour by the sheet, and leaves it', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Tour');
  await keys.press('Enter');
  await expect(keys.reader.tour).toContainText('stop 1 of');
  await keys.tabTo('button', 'Leave the tour');
  await keys.press('Enter');
  await keys.expectFocus('region', 'Evidence');
});

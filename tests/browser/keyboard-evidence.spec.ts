import { expect, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

test('reads an event’s sources: claim by claim, section by section, and who told whom', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('link', /^Xinhua, citing IRNA/);
  const { evidence } = keys.reader;
  await keys.press('n');
  await expect(evidence.locator('[data-claim]:focus')).toHaveCount(1);
  await keys.expectGoodFocus();
  const first = await evidence.locator('[data-claim]:focus').getAttribute('data-claim');
  await keys.press('n', 'n', 'p');
  await keys.expectGoodFocus();
  expect(await evidence.locator('[data-claim]:focus').getAttribute('data-claim')).not.toBe(first);
  await keys.press('.');
  await keys.expectFocus('heading', 'Claims by source');
  await keys.press(',');
  await keys.expectFocus('heading', 'Outside the reports');
  await keys.press('.');
  await keys.tabTo('link', /^read at /);
  await keys.tabTo('link', /^Paragraph \d+ of the/);
  await expect(evidence.locator('a:focus')).toHaveAttribute('href', /^https:/);
});

test('copies a citation, and Escape shuts it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Fold the evidence away');
  do await keys.tab();
  while (!(await keys.readFocus()).includes('Cite this claim'));
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
  await keys.tabTo('button', 'Copy as text', { within: 2 });
  await keys.press('Enter');
  await expect(page.locator('#app').getByText('Copied', { exact: false }).last()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Secret, indirect talks in Muscat');
  await keys.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeHidden();
  expect(await keys.readFocus()).toContain('Cite this claim');
  await keys.expectGoodFocus();
});

test('sees where an event’s accounts differ, goes to a claim, and comes back to the same line', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', /^Where the reports differ/);
  await keys.press('Enter');
  await keys.expectFocus('heading', 'Where the reports differ');
  await expect(page).toHaveURL(/view=differences/);
  await keys.tabTo('button', /^Claim A29,/);
  const screen = page.locator('.story-screen');
  const scrolled = await screen.evaluate(({ scrollTop }) => scrollTop);
  expect(scrolled).toBeGreaterThan(0);
  await keys.press('Enter');
  const claim = keys.reader.evidence.locator('[data-claim="A29"]');
  await expect(claim).toBeFocused();
  await expect(claim).toHaveAttribute('data-sought', '');
  await keys.expectGoodFocus();
  await expect(page).toHaveURL(/event=houthi-ship-attacks/);
  await page.goBack();
  await keys.expectFocus('button', /^Claim A29,/);
  expect(Math.abs((await screen.evaluate(({ scrollTop }) => scrollTop)) - scrolled)).toBeLessThan(60);
});

test('folds the evidence, shows it again, and scrolls it from there', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Fold the evidence away');
  await keys.press('Enter');
  await expect(keys.reader.evidence).toBeHidden();
  await keys.press('Enter');
  await expect(keys.reader.evidence).toBeVisible();
  const panel = page.locator('.reader-panel[data-panel="evidence"]');
  await keys.press('PageDown');
  await expect.poll(() => panel.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(200);
  await keys.press('Home');
  await expect.poll(() => panel.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await keys.expectFocus('button', 'Fold the evidence away');
});

test('Escape leads from the evidence to its event in the list', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Fold the evidence away');
  await keys.tab();
  await keys.press('Escape');
  await keys.expectFocus('button', 'Secret, indirect talks in Muscat');
});

test('waits for print in the second lens, and the focus stays in the panel', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?lens=public&t=2024-03-01&event=muscat-talks');
  await keys.tabTo('button', 'Fold the evidence away');
  await keys.tab();
  await keys.press('Enter');
  await expect(keys.reader.playhead).toHaveAttribute('aria-valuetext', /^13 March 2024/);
  await keys.expectFocus('region', 'Evidence');
});

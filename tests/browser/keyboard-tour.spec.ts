import { builtStory, inEnglish } from './built-story.ts';
import { expect, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

const { steps } = builtStory;

test('takes the tour to its end', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Guided tour');
  await keys.press('Enter');
  await keys.expectFocus('heading', inEnglish(steps[0]?.title ?? ''));
  await keys.tabTo('button', /^Next, 2/);
  for (let stop = 2; stop <= steps.length; stop += 1) {
    await keys.press('Enter');
    await expect(keys.reader.tour).toContainText(`stop ${stop} of ${steps.length}`);
    await keys.expectFocus('button', stop < steps.length ? /^Next, / : /End the tour/);
  }
  await keys.press('Enter');
  await expect(keys.reader.tour).toBeHidden();
  await keys.expectFocus('region', 'Evidence');
});

test('goes back to the first stop, where the way back ends, and keeps the focus', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Guided tour');
  await keys.press('Enter');
  await keys.expectFocus('heading', /./);
  await keys.tabTo('button', /^Stop 2: /, { back: true });
  await keys.press('Enter');
  await keys.tabTo('button', /^Previous, 1/);
  await keys.press('Enter');
  await expect(keys.reader.tour).toContainText('stop 1 of');
  await keys.expectFocus('button', /^Next, 2/);
});

test('leaves the tour by Escape, with lens and day as they were', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?lens=public&t=2024-03-14&event=muscat-talks');
  await keys.tabTo('button', 'Guided tour');
  await keys.press('Enter');
  await keys.expectFocus('heading', /./);
  await expect(page.getByRole('radio', { name: 'As it happened' })).toBeChecked();
  // Out of an unfolded part of the evidence first, which comes after its stop.
  await page.locator('.tour-evidence .evidence-fold').first().waitFor();
  await keys.tabTo('button', /^Next, 2/);
  await keys.tab();
  await keys.press('Enter');
  await expect(page.locator('.evidence-fold[open]')).toHaveCount(1);
  await keys.press('Escape');
  await expect(page.locator('.evidence-fold[open]')).toHaveCount(0);
  await expect(keys.reader.tour).toBeVisible();
  await keys.press('Escape');
  await expect(keys.reader.tour).toBeHidden();
  await expect(page.getByRole('radio', { name: 'As it became public' })).toBeChecked();
  await expect(keys.reader.playhead).toHaveAttribute('aria-valuetext', /^14 March 2024/);
  await keys.expectFocus('region', 'Evidence');
});

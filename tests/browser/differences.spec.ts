import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

const TITLE = 'Where the reports differ';

test('the reports side by side: by the bar, by the address, back again, and on to a claim', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  const title = page.getByRole('heading', { level: 2, name: TITLE });
  await page.getByRole('navigation').getByRole('button', { name: TITLE }).click();
  await expect(title).toBeVisible();
  await expect(page).toHaveURL(/[?&]view=differences/);
  await expect(page.getByRole('rowheader')).toHaveCount(21);
  await page.goBack();
  await expect(title).toBeHidden();
  await page.goForward();
  await expect(title).toBeVisible();

  await page.getByRole('group', { name: 'Which topics' }).getByRole('button', { name: 'One says more 5' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(5);
  await page.getByRole('button', { name: /^Claim A29,/ }).click();
  await expect(title).toBeHidden();
  await expect(reader.evidence).toHaveAttribute('data-event', 'houthi-ship-attacks');
  await expect(reader.evidence.locator('[data-claim="A29"]')).toBeFocused();
  await expect(reader.evidence.locator('[data-claim="A29"]')).toBeInViewport();
  await expect(page).not.toHaveURL(/view=differences/);
  await page.goBack();
  await expect(title).toBeVisible();
});

for (const { name, width, search } of [
  { name: 'on a desk', width: 1440, search: '?view=differences' },
  { name: 'on a small screen', width: 1024, search: '?view=differences' },
  { name: 'on a phone', width: 390, search: '?view=differences' },
  { name: 'with one report out', width: 1440, search: '?view=differences&lens=public&t=2024-03-13' },
]) {
  test(`fits ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await new ReaderPage(page).holdMap();
    await page.goto(`/${search}`);
    const main = page.getByRole('main').filter({ has: page.getByRole('heading', { name: TITLE }) });
    await expect(main).toBeVisible();
    // A table stays one where it is laid out in blocks.
    if (!search.includes('public')) await expect(page.getByRole('rowheader')).toHaveCount(21);
    // In its own faces, which come after the words.
    const beyond = () => main.evaluate((element) => element.scrollWidth - element.clientWidth);
    await expect.poll(beyond).toBeLessThanOrEqual(0);
  });
}

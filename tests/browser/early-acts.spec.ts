import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

/** Holds files on their way, as a slow line does. Returns a function that lets them come. */
async function hold(page: Page, files: string): Promise<() => void> {
  let letCome = () => {};
  const allowed = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(files, async (route) => {
    await allowed;
    await route.continue();
  });
  return () => letCome();
}

test('what is pressed, moved and written before the page hears it is done once it does', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  const letAppCome = await hold(page, '**/story.json*');
  const letKeysCome = await hold(page, '**/assets/keyboard-*.js');
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  const gaza = page.getByRole('button', { name: /^Gaza, / });
  const lens = page.getByRole('radio', { name: 'As it became public' });
  await reader.search.fill('Oman');
  // Whoever hears nothing presses again.
  await gaza.click();
  await gaza.click();
  await lens.check();
  await reader.playhead.press('ArrowRight');
  await expect(reader.playhead).toBeFocused();

  letAppCome();
  await expect(gaza).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/[?&]lens=public/);
  await expect(page).toHaveURL(/[?&]q=Oman/);
  await expect(page).toHaveURL(/[?&]t=2024-01-11/);
  await expect(lens).toBeChecked();
  await expect(reader.search).toHaveValue('Oman');
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^11 January 2024/);

  // The focus that it had before it heard of it counts; the shortcuts are still on their way.
  await page.keyboard.press('k');
  letKeysCome();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

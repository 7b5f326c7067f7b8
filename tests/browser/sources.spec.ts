import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

/** Facts and names that only sources outside the two reports tell. */
const OUTSIDE = ['Xinhua', 'CENTCOM', 'Tower 22', 'Doha', 'Galaxy Leader', 'IRNA'];

test('the sources open from the bar, and lead back to the map', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page).toHaveURL(/view=sources/);
  await page
    .getByRole('button', { name: /^Detainee deal/ })
    .first()
    .click();
  await expect(page).toHaveURL(/event=detainee-deal/);
  await expect(reader.evidence).toHaveAttribute('data-event', 'detainee-deal');
});

test('outside sources switched off leave no fact of theirs, here or in the reader', async ({ page }) => {
  await openSources(page);
  await expect(page.getByRole('region', { name: /^Outside/ }).getByText('Xinhua, citing IRNA')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Show them in the views' }).uncheck();
  await expect(page.locator('#app').getByText(/outside sources are switched off/)).toBeVisible();
  await expect(page).toHaveURL(/sources=ft(,|%2C)nyt/);
  await expectNothingOutside(page);
  // The detainee deal and the attack in Jordan are where they would come back.
  for (const event of ['muscat-talks', 'detainee-deal', 'jordan-attack', 'houthi-ship-attacks']) {
    const reader = new ReaderPage(page);
    await reader.openText(`?sources=ft,nyt&event=${event}`);
    await expect(reader.evidence).toHaveAttribute('data-event', event);
    await reader.evidenceComplete();
    await expectNothingOutside(page);
  }
});

test('the page fits a phone, and its addresses can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSources(page);
  const screen = page.locator('.sources-screen');
  expect(await screen.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const link = page.getByRole('link', { name: /^english\.news\.cn/ });
  await link.scrollIntoViewIfNeeded();
  await expect(link).toHaveAttribute('href', /^https:\/\/english\.news\.cn\//);
});

async function openSources(page: Page): Promise<void> {
  await new ReaderPage(page).holdMap();
  await page.goto('/?view=sources');
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
}

async function expectNothingOutside(page: Page): Promise<void> {
  const words = await page.locator('body').innerText();
  expect(OUTSIDE.filter((word) => words.includes(word))).toEqual([]);
}

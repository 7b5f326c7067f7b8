import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

export async function openReader(page: Page, query: string): Promise<void> {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText(query);
}

export async function openScreen(page: Page, query: string, part: string): Promise<void> {
  await new ReaderPage(page).holdMap();
  await page.goto(`/${query}`);
  await expect(page.locator(part).first()).toBeVisible();
}

/** As a style of the reader's own does; the page's policy lets no style in. */
export async function enlargeText(page: Page, size: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);
}

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const PRESENT = 'stories/muscat-2024/present.html';

/** Names of the stops in the editor, in their order. */
const namesOf = (page: Page) =>
  page
    .getByRole('list', { name: 'Stops', exact: true })
    .getByRole('button', { name: /^Stop \d+/ })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));

async function openEditor(page: Page): Promise<void> {
  await page.goto(PRESENT);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Your own lesson' }).click();
  await expect(page.getByRole('dialog', { name: 'Your own lesson' })).toBeVisible();
}

async function saveFile(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('muscat-2024-lesson.json');
  return readFile(await download.path());
}

const openFile = (page: Page, buffer: Buffer) =>
  page
    .getByLabel('Open a file')
    .and(page.locator('input'))
    .setInputFiles({ name: 'lesson.json', mimeType: 'application/json', buffer });

test('a lesson is made, kept, saved as a file, and the same in a clean browser', async ({ page, browser, baseURL }) => {
  await openEditor(page);
  await expect.poll(() => namesOf(page)).not.toEqual([]);
  const before = await namesOf(page);
  await page.getByRole('textbox', { name: 'Title of the lesson' }).fill('Year 10');
  await page.getByRole('button', { name: 'Move stop 3 up' }).click();
  await expect(page.getByRole('button', { name: 'Move stop 2 up' })).toBeFocused();
  await expect(page.getByText('Stop 3 is now stop 2.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove stop 1', exact: true }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: 'Question to the class' }).fill('Whom do you believe?');
  const last = `Stop ${before.length}: Whom do you believe?`;
  await expect.poll(async () => (await namesOf(page)).at(-1)).toBe(last);
  const made = await namesOf(page);
  expect(made).toHaveLength(before.length);

  const file = await saveFile(page);

  await openEditor(page);
  await expect.poll(() => namesOf(page), 'after the page is loaded again').toEqual(made);

  const clean = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await clean.newPage();
  await openEditor(other);
  await expect.poll(() => namesOf(other)).toEqual(before);
  await openFile(other, file.subarray(0, file.length / 2));
  await expect(other.getByRole('status').filter({ hasText: 'Your lesson is as it was.' })).toBeVisible();
  await expect(other.getByRole('dialog').locator('.lesson-problems li')).toContainText(/line \d+/i);
  expect(await namesOf(other), 'after a file that was cut off').toEqual(before);
  await openFile(other, file);
  await expect(other.getByRole('status').filter({ hasText: 'The lesson is open' })).toBeVisible();
  await expect.poll(() => namesOf(other)).toEqual(made);
  expect(JSON.parse(String(await saveFile(other))), 'saved there again').toEqual(JSON.parse(String(file)));
  await other.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(other.getByRole('main')).toBeVisible();
  await clean.close();
});

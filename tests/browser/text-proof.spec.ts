import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportsFolder } from '../../src/build/reports-folder.ts';
import { expect, test } from './fixtures.ts';

const place = reportsFolder(resolve(import.meta.dirname, '../..'));

test('a text that fits no report is refused, and what is no text', async ({ page }) => {
  await page.goto('/?view=sources');
  const field = page.getByLabel('choose a file');
  await field.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Notes of my own.') });
  await expect(page.getByRole('alert')).toHaveText(/“notes\.txt” fits no report shown here/);
  await field.setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0x25, 0xff, 0xfe]) });
  await expect(page.getByRole('alert')).toHaveText(/“page\.pdf” is not plain text/);
});

test('the reports’ texts prove every claim, by keyboard, and nothing is sent', async ({ page }) => {
  test.skip('absent' in place, 'absent' in place ? place.absent : '');
  if ('absent' in place) return;
  await page.goto('/?view=sources');
  const field = page.getByLabel('choose a file');
  await expect(field).toBeAttached();
  const sent: string[] = [];
  // Files of the app's own are fetched; of the text nothing leaves.
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
  });
  const { folder } = place;
  await field.setInputFiles(readdirSync(folder).map((name) => join(folder, name)));
  await expect(page.locator('#app').getByText('35 of 35', { exact: true })).toBeVisible();
  await expect(page.locator('#app').getByText('51 of 51', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: / found in this text$/ })).toHaveCount(86);
  expect(sent).toEqual([]);
  await field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'A35 found in this text' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Show its event' })).toBeVisible();
});

import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

// That nothing breaks the policy is checked by the fixture, in every test of every file.

test('the page comes with a policy that trusts nothing inline', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|blob:|data:|\*|https?:/);
});

test('a breach is noticed, so that silence means something', async ({ page, faults }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken"';
    document.body.append(script);
  });
  await expect.poll(() => faults.some((fault) => fault.startsWith('policy: script-src'))).toBe(true);
  await expect(page).not.toHaveTitle('broken');
  faults.length = 0;
});

test('a story played, filtered and searched asks no other origin', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('searchbox').fill('Oman');
  await page.getByRole('searchbox').fill('');
  await page.emulateMedia({ colorScheme: 'dark' });
  await reader.mapIdle();
});

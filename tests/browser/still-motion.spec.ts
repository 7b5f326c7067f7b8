import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keepLedger, type Ledger, openLedger, readLedger } from './frame-ledger.ts';
import { ReaderPage } from './reader-page.ts';

/** The map draws once for a change, and once more where names made room for one another or a list followed. */
const SETTLING = 8;

for (const [who, system, still] of [
  ['as the system asks', 'reduce', undefined],
  ['as the switch in the page says', 'no-preference', 'still'],
] as const) {
  test(`without motion, ${who}, a whole playback has no frame between one state and the next`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: system });
    await keepLedger(page);
    const reader = new ReaderPage(page);
    await reader.open('?t=2023-01-01&event=maritime-attacks');
    if (still) await chooseMotion(page, still);
    await reader.mapIdle();
    const ledger = await playToTheEnd(page);
    const frames = ledger.settling.reduce((sum, count) => sum + count, 0);
    console.log(
      `${who}: ${ledger.steps.length} states, ${frames} frames asked for as they came, ${ledger.drawn} drawings of the map, ${ledger.between} frames between`,
    );
    expect(ledger.between).toBe(0);
    expect(ledger.animations).toEqual([]);
    expect(Math.max(...ledger.settling)).toBeLessThanOrEqual(SETTLING);
    expect(ledger.drawn).toBeLessThanOrEqual(ledger.steps.length * SETTLING);
    expect(ledger.steps).toEqual([...ledger.steps].sort((one, other) => one - other));
  });
}

test('the same playback with motion has frames between: the count can tell', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await keepLedger(page);
  const reader = new ReaderPage(page);
  await reader.open('?t=2024-03-12');
  await chooseMotion(page, 'moving');
  await reader.mapIdle();
  const ledger = await playToTheEnd(page, '0.5');
  expect(Math.max(...ledger.settling) + ledger.between).toBeGreaterThan(SETTLING * 2);
});

async function playToTheEnd(page: Page, speed = '4'): Promise<Ledger> {
  await page.getByRole('combobox', { name: 'Speed' }).selectOption(speed);
  await openLedger(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const reader = new ReaderPage(page);
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^31 March 2024/, { timeout: 150_000 });
  return readLedger(page);
}

async function chooseMotion(page: Page, motion: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('combobox', { name: 'Motion' }).selectOption(motion);
}

test('the switch is kept where the browser keeps anything, and holds before the first paint', async ({
  page,
  expected,
}) => {
  expected.push(/net::ERR_FAILED/);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const reader = new ReaderPage(page);
  await reader.openText();
  await chooseMotion(page, 'still');
  expect(new URL(page.url()).search).not.toContain('motion');
  // Without the page's own script, what the small first one does is what the first paint shows.
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html[data-motion="still"]')).toBeAttached();
});

test('in a sandbox that keeps nothing the switch holds for the page', async ({ page, faults }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      },
    });
  });
  const reader = new ReaderPage(page);
  await reader.openText();
  await chooseMotion(page, 'moving');
  await expect(page.locator('html[data-motion="moving"]')).toBeAttached();
  expect(faults).toEqual([]);
});

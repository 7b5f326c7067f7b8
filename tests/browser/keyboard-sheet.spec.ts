import { expect, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

const SHEET = { name: 'Keyboard shortcuts' };

test('opens the sheet of shortcuts from the bar, reads it, and shuts it', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.openSettings();
  await keys.tabTo('button', 'Keyboard shortcuts', { within: 4 });
  await keys.press('Enter');
  await keys.expectFocus('switch', 'Shortcuts: on');
  const sheet = page.getByRole('dialog', SHEET);
  for (const region of ['Timeline', 'Map', 'Events', 'Evidence'])
    await expect(sheet.getByRole('heading', { level: 3, name: region, exact: true })).toBeVisible();
  // The rest is inert: Tab stays in the sheet, or goes to the browser.
  await keys.tab();
  await keys.expectFocus('button', 'Close');
  await keys.press('Escape');
  await expect(sheet).toBeHidden();
  await keys.expectFocus('button', 'Settings');
});

test('? opens it inside a region, and neither in a field nor outside', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  const sheet = page.getByRole('dialog', SHEET);
  await keys.tabTo('button', 'Guided tour');
  await keys.press('?');
  await keys.tabTo('searchbox', /^Search/);
  await keys.press('?');
  await expect(keys.reader.search).toHaveValue('?');
  await expect(sheet).toHaveCount(0);
  await keys.press('Escape');
  await keys.tabTo('button', 'Gaza, 4 events');
  await keys.press('?');
  await expect(sheet).toBeVisible();
  await keys.press('Escape');
  await keys.expectFocus('button', 'Gaza, 4 events');
});

test('switches all shortcuts off, and they stay off', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Gaza, 4 events');
  await keys.press('/');
  await keys.expectFocus('searchbox', /^Search/);
  await keys.tabTo('button', 'Gaza, 4 events');
  await keys.press('?');
  await keys.expectFocus('switch', 'Shortcuts: on');
  await keys.press('Space');
  await keys.expectFocus('switch', 'Shortcuts: off');
  await keys.press('Escape');
  for (const pass of ['at once', 'after a reload']) {
    await keys.expectFocus('button', 'Gaza, 4 events');
    await keys.press('/', '?');
    await keys.expectFocus('button', 'Gaza, 4 events');
    await expect(page.getByRole('dialog', SHEET)).toHaveCount(0);
    if (pass === 'at once') {
      await keys.openText();
      await keys.tabTo('button', 'Gaza, 4 events');
    }
  }
  // What belongs to a control goes on.
  await keys.tabTo('slider', 'Playhead');
  await keys.press('k', 'l', '0', 'ArrowRight');
  await expect(keys.reader.playhead).toHaveAttribute('aria-valuetext', /^11 January 2024/);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('a keyboard of another script has the same keys in the same places', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('slider', 'Playhead');
  // K on a Persian keyboard.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ن', code: 'KeyK', bubbles: true, cancelable: true }),
    ),
  );
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('without storage the switch works as long as the page lives', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('No storage here.', 'SecurityError');
      },
    });
  });
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.openSettings();
  await keys.tabTo('button', 'Keyboard shortcuts', { within: 4 });
  await keys.press('Enter');
  await keys.expectFocus('switch', 'Shortcuts: on');
  await keys.press('Space', 'Escape');
  await keys.tabTo('button', 'Gaza, 4 events');
  await keys.press('/');
  await keys.expectFocus('button', 'Gaza, 4 events');
});

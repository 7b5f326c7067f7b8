import { expect, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

test('scrubs by days, by months, and to both ends', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('slider', 'Playhead');
  for (const [key, day] of [
    ['ArrowRight', '11 January 2024'],
    ['ArrowLeft', '10 January 2024'],
    ['PageUp', '9 February 2024'],
    ['PageDown', '10 January 2024'],
    ['End', '31 March 2024'],
    ['Home', '1 January 2023'],
  ] as const) {
    await keys.press(key);
    await expect(keys.reader.playhead).toHaveAttribute('aria-valuetext', new RegExp(`^${day}`));
  }
  await keys.expectFocus('slider', 'Playhead');
});

test('plays and pauses, by the button and by K', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Play');
  await keys.press('Enter');
  await keys.expectFocus('button', 'Pause');
  await keys.press('k');
  await keys.expectFocus('button', 'Play');
  await keys.tabTo('slider', 'Playhead');
  await keys.press('Space');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await keys.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('goes from event to event by J and L, full stop and comma, and not with a modifier', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  const ids = await keys.reader.idsListed();
  const at = ids.indexOf('muscat-talks');
  await keys.tabTo('slider', 'Playhead');
  for (const [key, id] of [
    ['l', ids[at + 1]],
    ['.', ids[at + 2]],
    ['j', ids[at + 1]],
    [',', ids[at]],
    ['Alt+l', ids[at]],
  ] as const) {
    await keys.press(key);
    await expect(keys.reader.evidence, key).toHaveAttribute('data-event', id ?? '');
  }
});

test('zooms and moves the window', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('slider', 'Timeline shows from');
  const start = page.getByRole('slider', { name: 'Timeline shows from' });
  const value = async () => Number(await start.getAttribute('aria-valuenow'));
  const opening = await value();
  await keys.press('ArrowRight');
  await expect.poll(value).toBe(opening + 7);
  await keys.press('+');
  await expect.poll(value).toBeGreaterThan(opening + 7);
  const closer = await value();
  await keys.press('-');
  await expect.poll(value).toBeLessThan(closer);
  await keys.press('0');
  await expect.poll(value).toBe(0);
  await keys.expectFocus('slider', 'Timeline shows from');
});

test('chooses pace and speed', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('radio', /^story/);
  await keys.press('ArrowRight');
  await keys.expectFocus('radio', /^calendar/);
  await keys.tabTo('combobox', 'Speed', { within: 2 });
  await keys.type('4');
  await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('4');
});

test('switches the lens', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?t=2024-03-13');
  await keys.tabTo('radio', 'As it happened');
  await keys.press('ArrowRight');
  await keys.expectFocus('radio', 'As it became public');
  await expect(page).toHaveURL(/lens=public/);
  await keys.press('ArrowLeft');
  await expect(page).not.toHaveURL(/lens=public/);
});

test('the playhead shows its ring over the lanes too', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.reader.holdMap();
  await keys.reader.openText();
  await keys.begin();
  const handle = page.locator('.timeline-playhead-handle');
  await expect(handle).toBeVisible();
  await expect(handle).not.toHaveCSS('outline-style', 'solid');
  await keys.tabTo('slider', 'Playhead');
  await expect(handle).toHaveCSS('outline-style', 'solid');
});

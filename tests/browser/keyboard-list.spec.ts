import { builtStory, inEnglish } from './built-story.ts';
import { expect, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

const TOWER_22 = inEnglish(builtStory.events.find(({ id }) => id === 'jordan-attack')?.title ?? '');

test('skips to the events', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.expectFocus('link', 'Skip to the events');
  await keys.press('Enter');
  await expect(page).toHaveURL(/#events$/);
  await keys.tab();
  await keys.expectFocus('button', 'Fold the list away');
});

test('finds an event by search, and reads its evidence', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('searchbox', /^Search/);
  await keys.type('Tower 22');
  // Not what its first letters find, of which the list has another event as its stop.
  await expect(page.locator('#app').getByText(/^1 of 24 events, /)).toBeVisible();
  await keys.tabTo('button', TOWER_22);
  await keys.press('Enter');
  await expect(keys.reader.evidence).toHaveAttribute('data-event', 'jordan-attack');
  await expect(keys.reader.evidence.getByRole('heading', { level: 2 })).toBeVisible();
});

test('Escape empties the search, and leaves it for the list', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('searchbox', /^Search/);
  await keys.type('Oman');
  await expect(keys.reader.search).toHaveValue('Oman');
  await keys.press('Escape');
  await expect(keys.reader.search).toHaveValue('');
  await keys.expectFocus('searchbox', /^Search/);
  await keys.press('Escape');
  await keys.expectFocus('button', 'Secret, indirect talks in Muscat');
});

test('goes through the events with the arrow keys, and leaves them with one Tab', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Secret, indirect talks in Muscat');
  const ids = await keys.reader.idsListed();
  const focusedId = () => page.evaluate(() => document.activeElement?.closest('li')?.dataset['event']);
  const at = ids.indexOf('muscat-talks');
  for (const [key, id] of [
    ['ArrowDown', ids[at + 1]],
    ['ArrowDown', ids[at + 2]],
    ['ArrowUp', ids[at + 1]],
    ['Home', ids[0]],
    ['ArrowUp', ids[0]],
    ['End', ids.at(-1)],
  ] as const) {
    await keys.press(key);
    await expect.poll(focusedId, key).toBe(id);
    await keys.expectGoodFocus();
  }
  await keys.press('Enter');
  await expect(keys.reader.evidence).toHaveAttribute('data-event', ids.at(-1) ?? '');
  await expect.poll(focusedId).toBe(ids.at(-1));
  await keys.tab();
  await expect.poll(focusedId).toBeUndefined();
  await keys.tab(true);
  await expect.poll(focusedId).toBe(ids.at(-1));
});

test('filters by an actor, sees what is left, and takes the filter away', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Actor');
  await keys.press('Enter');
  // What is in the menu comes with it.
  await expect(page.getByRole('checkbox', { name: /Bagheri/ })).toBeVisible();
  await keys.tabTo('checkbox', /Bagheri/);
  await keys.press('Space');
  await expect(page.locator('#app').getByText('only Ali Bagheri Kani')).toBeVisible();
  await expect.poll(async () => (await keys.reader.idsListed()).length).toBeLessThan(24);
  await keys.press('Escape');
  await keys.expectFocus('button', /^Actor: /);
  await expect(page.getByRole('checkbox', { name: /Bagheri/ })).toBeHidden();
  await keys.tabTo('button', 'Show all');
  await keys.press('Enter');
  // The button is gone with the filter: the focus is still in the list.
  await keys.expectFocus('searchbox', /^Search/);
  await expect.poll(async () => (await keys.reader.idsListed()).length).toBe(24);
});

test('switches a lane off and on', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Gaza, 4 events');
  await keys.press('Space');
  await expect(page.locator('#app').getByText('Gaza is off')).toBeVisible();
  await keys.press('Space');
  await expect(page.locator('#app').getByText('Gaza is off')).toBeHidden();
  await keys.expectFocus('button', 'Gaza, 4 events');
});

test('gets out of a search that finds nothing', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText('?lanes=gaza&q=zeppelin');
  // The face of an empty list comes with what searches.
  await expect(page.getByRole('button', { name: 'Clear the filter' })).toBeVisible();
  await keys.tabTo('button', 'Clear the filter');
  await keys.press('Enter');
  // That button is gone: the one beside it has the focus.
  await keys.expectFocus('button', 'Clear the search');
  await keys.press('Enter');
  await keys.expectFocus('searchbox', /^Search/);
  await expect(page.locator('.no-events')).toHaveCount(0);
});

test('folds the list and shows it again', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.openText();
  await keys.tabTo('button', 'Fold the list away');
  await keys.press('Enter');
  await expect(keys.reader.events).toBeHidden();
  await keys.expectFocus('button', 'Show the list');
  await keys.press('Space');
  await expect(keys.reader.events).toBeVisible();
  await keys.expectFocus('button', 'Fold the list away');
});

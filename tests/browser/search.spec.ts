import { builtStory, inEnglish } from './built-story.ts';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

/** A word of claims that no title has. */
const word = 'ceasefire';

test('finds what only a claim says, and leaves map and timeline as they are', async ({ page }) => {
  const holding = builtStory.claims.filter(({ statement }) => inEnglish(statement).toLowerCase().includes(word));
  expect(holding.length).toBeGreaterThan(0);
  expect(builtStory.events.filter(({ title }) => inEnglish(title).toLowerCase().includes(word))).toEqual([]);

  const reader = new ReaderPage(page);
  await reader.open();
  // Of the 24 two have no date; what is drawn later than the map is no work of the search.
  await expect.poll(async () => new Set((await describeBeyondList(reader)).marks).size).toBeGreaterThan(0);
  const before = await describeBeyondList(reader);
  await reader.search.fill(word);
  const found = page.getByRole('list', { name: 'Claims found' });
  await expect(found.first()).toContainText(new RegExp(word, 'i'));
  await expect(found.locator('mark').first()).toHaveText(new RegExp(word, 'i'));
  // The live region says it too.
  await expect(page.locator('.reader-list').getByText(/^\d+ of 24 events, \d+ of 111 claims/)).toBeVisible();
  const listed = await reader.idsListed();
  expect(listed.length).toBeLessThan(24);
  for (const { event } of holding) expect(listed).toContain(event);
  expect(await describeBeyondList(reader)).toEqual(before);
  await expect(page).toHaveURL(new RegExp(`q=${word}`));

  await reader.search.press('Escape');
  await expect(reader.search).toHaveValue('');
  await expect(reader.events.getByRole('listitem')).toHaveCount(24);
  await expect(page).not.toHaveURL(/q=/);
});

test('with nothing found says so, and shows the ways on', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText('?lanes=gaza&q=Bagheri');
  const face = page.locator('.no-events');
  await expect(face).toContainText('Nothing here has “Bagheri”');
  await expect(face).toContainText('Map and timeline stay as they are.');
  await face.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(face).toHaveCount(0);
  await expect.poll(() => reader.idsListed()).toContain('muscat-talks');

  await reader.search.fill('zeppelin');
  await expect(face).toContainText('No event and no claim of this story has these words.');
  await face.getByRole('button', { name: 'Clear the search' }).click();
  await expect(reader.events.getByRole('listitem')).toHaveCount(24);
});

async function describeBeyondList({ page }: ReaderPage) {
  return {
    drawn: await page
      .locator('li[data-event]')
      .evaluateAll((items: HTMLElement[]) => items.map(({ dataset }) => `${dataset['state']} ${dataset['drawn']}`)),
    names: await page.locator('.map-annotations text').allTextContents(),
    marks: await page
      .locator('.timeline-mark')
      .evaluateAll((marks: HTMLElement[]) =>
        marks.map(({ dataset }) => `${dataset['event']} ${dataset['state']}`).sort(),
      ),
  };
}

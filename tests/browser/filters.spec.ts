import type { Claim } from '../../src/domain/claim.ts';
import { builtStory, inEnglish } from './built-story.ts';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

test('a lane switched off is nowhere: not in the list, not on the map, not on the timeline', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  await reader.showWholeStory();
  const ofLane = builtStory.events.filter(({ lane }) => lane === 'red-sea-yemen').map(({ id }) => id);
  const legend = reader.map.locator('.map-legend');
  await expect(legend).toContainText('attacks');
  const lane = page.getByRole('button', { name: /^Red Sea and Yemen, 3 events/ });
  await expect(lane).toHaveAttribute('aria-pressed', 'true');
  await lane.click();
  await expect(lane).toHaveAttribute('aria-pressed', 'false');
  for (const id of ofLane) await expectHidden(reader, id);
  await expect(reader.events.getByRole('listitem')).toHaveCount(24 - ofLane.length);
  await expect(page.locator('.map-annotations text', { hasText: 'Attacks on ships' })).toHaveCount(0);
  await expect(page.locator('.filter-summary')).toContainText('21 of 24 events');
  await expect(page).toHaveURL(/lanes=diplomacy,gaza,iraq-syria-jordan,publication/);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(reader.events.getByRole('listitem')).toHaveCount(24);
  await expect(reader.item('houthi-ship-attacks')).toHaveAttribute('data-drawn', 'area:red-sea');
  await expect(page).not.toHaveURL(/lanes=/);
});

const facets: readonly {
  readonly opener: string;
  readonly value: string;
  readonly has: (claim: Claim) => boolean;
}[] = [
  { opener: 'Actor', value: 'Hamas', has: ({ actors }) => actors.some(({ actor }) => actor === 'hamas') },
  { opener: 'Place', value: 'Oman', has: ({ places }) => places.some(({ place }) => place === 'oman') },
  // Readers are told the report, not the page that reprints it.
  { opener: 'Source', value: 'Financial Times', has: ({ source }) => source === 'A' || source === 'ft' },
  { opener: 'Kind', value: 'Demand', has: ({ kind }) => kind === 'demand' },
];

test('actor, place, source and kind of claim each leave what has them', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?t=2024-03-31');
  await reader.showWholeStory();
  for (const { opener, value, has } of facets) {
    const passing = new Set(builtStory.claims.filter(has).map(({ event }) => event));
    expect(passing.size, opener).toBeGreaterThan(0);
    expect(passing.size, opener).toBeLessThan(24);
    await page.getByRole('button', { name: opener, exact: true }).click();
    await page.getByRole('group', { name: opener, exact: true }).getByText(value, { exact: true }).click();
    await page.keyboard.press('Escape');
    const menu = page.getByRole('button', { name: `${opener}: ${value}`, exact: true });
    await expect(menu).toBeFocused();
    await expect.poll(async () => new Set(await reader.idsListed()), opener).toEqual(passing);
    for (const { id } of builtStory.events) if (!passing.has(id)) await expectHidden(reader, id);
    await page.getByRole('button', { name: `Clear ${opener.toLowerCase()}` }).click();
    await expect(reader.events.getByRole('listitem')).toHaveCount(24);
  }
});

async function expectHidden(reader: ReaderPage, id: string) {
  await expect(reader.item(id)).toBeHidden();
  await expect(reader.item(id)).toHaveAttribute('data-state', 'hidden');
  await expect(reader.item(id)).toHaveAttribute('data-drawn', 'none');
  for (const mark of await reader.marks(id).all()) await expect(mark).toBeHidden();
}

test.describe('where nothing passes', () => {
  test('the list says why, and every filter can be taken off by itself', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.openText('?lanes=publication&actors=hamas');
    const face = page.locator('.no-events');
    await expect(face).toContainText('Nothing passes these filters');
    await expect(reader.events.getByRole('listitem')).toHaveCount(0);
    const without = new Set(
      builtStory.claims.filter(({ actors }) => actors.some(({ actor }) => actor === 'hamas')).map(({ event }) => event),
    );
    const laneName = inEnglish(builtStory.lanes.find(({ id }) => id === 'publication')?.name ?? '');
    await face.getByRole('button', { name: `Remove the filter ${laneName}` }).click();
    await expect(face).toHaveCount(0);
    await expect.poll(async () => new Set(await reader.idsListed())).toEqual(without);
  });

  test('all of them can be taken off at once', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.openText('?lanes=publication&actors=hamas');
    await page.locator('.no-events').getByRole('button', { name: 'Clear both filters' }).click();
    await expect(reader.events.getByRole('listitem')).toHaveCount(24);
    await expect(page).not.toHaveURL(/lanes|actors/);
  });
});

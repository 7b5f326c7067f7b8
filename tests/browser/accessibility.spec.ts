import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtStory } from './built-story.ts';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

/** What axe finds, in a line each. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}

test.describe('axe finds nothing', () => {
  test('at the start', async ({ page }) => {
    await new ReaderPage(page).open();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('while searching', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await reader.search.fill('Oman');
    await expect(page.getByRole('list', { name: 'Claims found' }).first()).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await reader.search.fill('zeppelin');
    await expect(page.locator('.no-events')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('in the dark', async ({ page }) => {
    await new ReaderPage(page).open('?theme=dark');
    expect(await violationsOf(page)).toEqual([]);
  });

  test('on the tour', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await page.getByRole('navigation').getByRole('button', { name: 'Guided tour' }).click();
    await expect(reader.tour).toContainText('stop 1 of');
    expect(await violationsOf(page)).toEqual([]);
  });

  test('on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const reader = new ReaderPage(page);
    await reader.open();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Events 24' }).click();
    await expect(reader.events).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('where the story cannot be read', async ({ page }) => {
    await page.route('**/story.json*', (route) => route.fulfill({ body: '{', contentType: 'application/json' }));
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('This story has an error');
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('the legend names the marks in use, and no others', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  const legend = reader.map.locator('.map-legend');
  for (const day of ['2023-10-07', '2024-01-10', '2024-01-12', '2024-01-28', '2024-02-05', '2024-03-15']) {
    await reader.movePlayhead(day);
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', new RegExp(`^${Number(day.slice(8))} `));
    await expect
      .poll(async () => (await legend.getByRole('listitem').allInnerTexts()).map((entry) => entry.trim()).sort(), day)
      .toEqual([...(await marksInUse(page))].sort());
  }
});

/** The words that the legend owes its readers, worked out from what the page says that the map draws. */
async function marksInUse(page: Page): Promise<ReadonlySet<string>> {
  const items = await page
    .locator('li[data-event]')
    .evaluateAll((parts: HTMLElement[]) => parts.map(({ dataset }) => ({ ...dataset })));
  const owed = new Set<string>();
  for (const { event: id, state, drawn = '' } of items) {
    const event = builtStory.events.find((candidate) => candidate.id === id);
    if (!event || drawn === 'tray' || drawn === 'none') continue;
    if (state === 'past') owed.add('earlier event');
    if (state !== 'active') continue;
    const ongoing = event.extent === 'ongoing';
    if (event.mediation) owed.add('by go-between');
    if (drawn.includes('point:')) owed.add('a city');
    if (drawn.includes('point:') && drawn.includes('country:')) owed.add('two places');
    if (drawn.includes('area:')) owed.add(event.mark === 'attack' ? 'attacks' : 'area');
    if (drawn.includes('country:')) {
      const hit = event.mark === 'strike' || (event.mark === 'attack' && !ongoing);
      const withoutStart = builtStory.claims
        .filter((claim) => claim.event === id && claim.time.edtf !== undefined)
        .every(({ time }) => /^(\.\.)?\//.test(time.edtf ?? ''));
      owed.add(hit ? 'country hit, target unknown' : ongoing && withoutStart ? 'start not given' : 'country only');
    }
  }
  return owed;
}

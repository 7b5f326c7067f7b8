import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ROUNDS } from './axe-states.ts';
import { builtStory } from './built-story.ts';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

/**
 * What axe finds, in a line each. Of an open dialog alone: it does not know that what is behind is out of reach. A page
 * in a frame is looked at where it is the subject.
 */
async function violationsOf(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const isBehind = (await page.locator('dialog[open]').count()) > 0;
  const { violations } = await (isBehind ? axe.include('dialog[open]').exclude('iframe') : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Map and tour in English in every look; the whole table in the sweep. */
const rounds = process.env['BACKCHANNEL_SWEEP'] ? ROUNDS : ROUNDS.filter(({ name }) => /^(map|tour).*, en$/.test(name));

test.describe('axe finds nothing', () => {
  for (const { name, open, steps } of rounds) {
    test(`${name}: ${steps.map(([state]) => state).join(', ')}`, async ({ page }) => {
      await open(page);
      for (const [state, reach] of steps) {
        await reach(page);
        expect.soft(await violationsOf(page), state).toEqual([]);
      }
    });
  }

  test('in at least 40 states', () => {
    expect(ROUNDS.flatMap(({ steps }) => steps).length).toBeGreaterThanOrEqual(40);
  });
});

test('the legend names the marks in use, and no others', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  const legend = reader.map.locator('.map-legend');
  for (const day of ['2023-10-07', '2024-01-10', '2024-01-12', '2024-01-28', '2024-02-05', '2024-03-15']) {
    await reader.movePlayhead(day);
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', new RegExp(`^${Number(day.slice(8))} `));
    // Read together: what the map says that it draws follows the playhead too.
    const differing = async () => {
      const named = (await legend.getByRole('listitem').allInnerTexts()).map((entry) => entry.trim()).sort();
      const owed = [...(await marksInUse(page))].sort();
      return named.join() === owed.join() ? [] : [named, owed];
    };
    await expect.poll(differing, day).toEqual([]);
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

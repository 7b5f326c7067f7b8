import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

const days = ['2024-01-09', '2024-01-10', '2024-01-12', '2024-02-05'];

test.describe('for those who ask for little motion', () => {
  test('nothing moves, and the states are the same', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    // The letter rests between the two rooms.
    await expect(page.locator('.map-annotations .annotation-letter')).toBeVisible();
    await expect(page.locator('animateMotion, animate, animateTransform')).toHaveCount(0);
    const calm = await statesOn(reader);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await reader.openText();
    expect(await statesOn(reader)).toEqual(calm);
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the letter goes between the rooms while the talks are under way', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await expect(page.locator('.map-annotations animateMotion')).toHaveCount(1);
    await reader.movePlayhead('2024-01-09');
    await expect(page.locator('animateMotion')).toHaveCount(0);
  });
});

async function statesOn(reader: ReaderPage): Promise<readonly string[]> {
  const states: string[] = [];
  for (const day of days) {
    await reader.movePlayhead(day);
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', statesOfTalks[day] ?? '');
    states.push(`${day} ${(await reader.idsIn('active')).join()} after ${(await reader.idsIn('past')).join()}`);
  }
  return states;
}

const statesOfTalks: { readonly [day: string]: string } = {
  '2024-01-09': 'future',
  '2024-01-10': 'active',
  '2024-01-12': 'past',
  '2024-02-05': 'past',
};

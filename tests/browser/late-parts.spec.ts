import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

test.use({ viewport: { width: 1440, height: 900 } });
test.beforeEach(({ expected }) => {
  // The browser tells of what the test keeps back.
  expected.push(/net::ERR_FAILED/, /Unable to preload CSS/);
});

/** Keeps files back whose names begin so. Returns a function that lets them through. */
async function keepBack(page: Page, name: string): Promise<() => Promise<void>> {
  const pattern = new RegExp(`/assets/${name}-[^/]+$`);
  await page.route(pattern, (route) => route.abort());
  return () => page.unroute(pattern);
}

const again = { name: 'Try again' };
const MISSING = 'A part of this page could not be loaded.';

test('the live map that does not arrive leaves the still one, which goes with the playhead, and comes when asked for', async ({
  page,
}) => {
  const letThrough = await keepBack(page, 'map-view');
  const reader = new ReaderPage(page);
  await reader.openText();
  const notice = page.locator('.notice');
  await expect(notice).toContainText(MISSING);
  await expect(reader.map.locator('.story-map-still svg').first()).toBeVisible();
  await reader.movePlayhead('2024-01-12');
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-drawn', 'country:yemen');
  await letThrough();
  await notice.getByRole('button', again).click();
  await reader.mapIdle();
  await expect(notice).toHaveCount(0);
});

test('lanes that do not arrive say so in their place, and come when asked for', async ({ page }) => {
  const letThrough = await keepBack(page, 'draw-timeline');
  const reader = new ReaderPage(page);
  await reader.openText();
  await expect(page.locator('#app').getByText('The lanes could not be drawn.')).toBeVisible();
  await reader.movePlayhead('2024-01-12');
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-state', 'active');
  await letThrough();
  await page.locator('.notice').getByRole('button', again).click();
  await expect(reader.marks('muscat-talks').first()).toBeVisible();
});

test('playback that does not arrive does not pretend, and plays when asked for', async ({ page }) => {
  const letThrough = await keepBack(page, 'start-clock');
  const reader = new ReaderPage(page);
  await reader.openText('?t=2024-03-30');
  const notice = page.locator('.notice');
  await expect(notice).toContainText(MISSING);
  await letThrough();
  await notice.getByRole('button', again).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^31 March 2024/);
});

test('a search that does not arrive leaves the list whole, says so, and searches when asked for', async ({ page }) => {
  const letThrough = await keepBack(page, 'search');
  const reader = new ReaderPage(page);
  await reader.openText('?q=Tower');
  await expect(page.locator('#app').getByText('until then the list is whole')).toBeVisible();
  expect((await reader.idsListed()).length).toBe(24);
  await letThrough();
  await page.locator('.notice').getByRole('button', again).click();
  await expect(page.locator('#app').getByText('until then the list is whole')).toHaveCount(0);
  expect((await reader.idsListed()).length).toBeLessThan(24);
});

for (const [what, file, search, fact, arrived] of [
  ['the claims', 'event-details', '', 'The claims could not be loaded.', '.claims-by-source'],
  [
    'the differences',
    'differences-screen',
    '?view=differences',
    'This page could not be loaded.',
    '.differences-screen',
  ],
  ['the sources', 'sources-screen', '?view=sources', 'This page could not be loaded.', '.sources-screen'],
] as const) {
  test(`${what}, where they do not arrive, say so and come when asked for`, async ({ page }) => {
    const letThrough = await keepBack(page, file);
    const reader = new ReaderPage(page);
    await reader.openText(search);
    const face = page.locator('.later-failed').filter({ hasText: fact });
    await expect(face).toBeVisible();
    await letThrough();
    await face.getByRole('button', again).click();
    await expect(page.locator(arrived).first()).toBeVisible();
    await expect(face).toHaveCount(0);
    // Its style sheet did not arrive either, and came with it.
    const styled = page.locator(`link[rel="stylesheet"][href*="${file}"]`).last();
    await expect.poll(() => styled.evaluate((link: HTMLLinkElement) => link.sheet !== null)).toBe(true);
  });
}

test('what is on its way says so in its place, and moves nothing when it comes', async ({ page }) => {
  const held: (() => void)[] = [];
  const late = new Promise<void>((resolve) => held.push(resolve));
  await page.route(/\/assets\/(?:event-details|draw-timeline|map-view|tour-stop)-[^/]+\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: readonly { node?: Element }[] };
        shifts.push(`${value} ${sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.slice(0, 30)}`)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const reader = new ReaderPage(page);
  await reader.openText();
  await expect(page.locator('#app').getByText('The claims are on their way.')).toBeVisible();
  await expect(page.locator('#app').getByText('The lanes are on their way.')).toBeVisible();
  await expect(page.locator('#app').getByText('The map is on its way.')).toBeVisible();
  for (const letThrough of held) letThrough();
  await reader.mapIdle();
  await expect(page.locator('.claims-by-source').first()).toBeVisible();
  await expect(page.locator('#app').getByText(/(?:claims|lanes|map) (?:is|are) on (?:its|their) way/)).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: readonly string[] }).shifts)).toEqual([]);
});

test('the tour and a citation say so too', async ({ page }) => {
  const letThrough = await keepBack(page, '(?:tour-stop|citation-sheet)');
  const reader = new ReaderPage(page);
  await reader.openText();
  await page.locator('.cite summary').first().click();
  const citation = page.locator('.later-failed').filter({ hasText: 'The citation could not be loaded.' });
  await expect(citation).toBeVisible();
  await page.getByRole('button', { name: 'Guided tour' }).first().click();
  const tour = page.locator('.later-failed').filter({ hasText: 'The tour could not be loaded.' });
  await expect(tour).toBeVisible();
  await letThrough();
  await tour.getByRole('button', again).click();
  await expect(page.locator('.tour-panel[data-stop]').first()).toBeVisible();
  await expect(tour).toHaveCount(0);
});

test('where asking again fails though the page can be had, a fresh page keeps the place', async ({ page }) => {
  await keepBack(page, 'sources-screen');
  const reader = new ReaderPage(page);
  await reader.openText('?view=sources&t=2024-01-12');
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await page.locator('.later-failed').getByRole('button', again).click();
  await expect.poll(() => loads.length).toBe(1);
  expect(loads[0]).toContain('view=sources');
  expect(loads[0]).toContain('t=2024-01-12');
  // Nor does it go round in circles.
  await expect(page.locator('.later-failed')).toBeVisible();
  expect(loads.length).toBe(1);
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';
import { smallTargets } from './small-targets.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Opens everything that is folded in a part of the page. */
const unfold = (page: Page, within: string) =>
  page.locator(`${within} details:not([open])`).evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });

test('every target of the reader is 44 px', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  await page.locator('.strip-touch').waitFor({ state: 'attached' });
  const small: string[] = [];
  const look = async (where: string, within: string) => {
    for (const target of await smallTargets(page, within)) small.push(`${where}: ${target}`);
  };
  await look('bar', '.reader-bar');
  await look('map', '.reader-map');
  await page.locator('.map-legend summary').tap();
  await look('legend', '.map-legend');
  await page.locator('.map-legend summary').tap();
  await page.locator('.map-tray summary').first().tap();
  await unfold(page, '.map-tray');
  await look('tray', '.map-tray');
  await page.locator('.map-tray summary').first().tap();
  await look('scrubber', '.reader-dock');
  await look('head of the sheet', '.sheet-tabs');
  await page.locator('.evidence-foot').waitFor();
  await unfold(page, '.reader-evidence');
  await look('evidence', '.reader-evidence');

  await page.getByRole('button', { name: 'Events 24' }).tap();
  await look('events', '.reader-list');
  await page.locator('.facet-menu-opener').first().tap();
  await look('a filter', '.facet-menu');
  await page.locator('.facet-menu-value').first().tap();
  await page.locator('.facet-menu-opener').first().tap();
  await look('events filtered', '.reader-list');
  await reader.search.fill('Muscat');
  await page.locator('.event-item-found').first().waitFor();
  await look('search', '.reader-list');
  await reader.search.fill('xyzzy');
  await page.locator('.no-events').waitFor();
  await look('nothing found', '.reader-list');

  await page.getByRole('button', { name: 'Tour', exact: true }).tap();
  await expect(reader.tour).toContainText('stop 1 of 10');
  await unfold(page, '.reader-evidence');
  // The ten stops share a line; the contents below have each at full size.
  for (const target of await smallTargets(page, '.reader-evidence')) {
    if (!target.startsWith('button.tour-stop ')) small.push(`tour: ${target}`);
  }
  expect(await smallTargets(page, '.tour-stops', 30)).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).tap();
  await look('menu', '.reader-menu');
  expect(small).toEqual([]);
});

for (const view of ['differences', 'sources'] as const) {
  test(`every target of the screen ${view} is 44 px`, async ({ page }) => {
    await page.goto(`/?view=${view}`);
    await page.locator('.story-screen h2').first().waitFor();
    await unfold(page, '.story-screen');
    expect(await smallTargets(page, '.story-screen')).toEqual([]);
  });
}

for (const [width, height] of [
  [844, 390],
  [667, 375],
] as const) {
  test(`a phone that lies, ${width} by ${height}: map and panel beside each other, the scrubber under both`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const reader = new ReaderPage(page);
    await reader.holdMap();
    await reader.openText();
    await page.locator('.strip-touch').waitFor({ state: 'attached' });
    const box = async (part: string) => {
      const found = await page.locator(part).boundingBox();
      if (!found) throw new Error(`${part} is not seen.`);
      return found;
    };
    const [map, panel, dock] = [await box('.reader-map'), await box('.reader-evidence'), await box('.reader-dock')];
    expect(map.width).toBeGreaterThan(width * 0.5);
    expect(map.height).toBeGreaterThan(height * 0.65);
    expect(panel.x).toBeGreaterThanOrEqual(map.x + map.width - 1);
    expect(panel.height).toBeGreaterThan(200);
    expect(dock.width).toBe(width);
    expect(dock.y + dock.height).toBe(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // Nothing is hidden for good: each panel, either lens, the menu and the days.
    await page.getByRole('button', { name: 'Events 24' }).tap();
    await expect(reader.events).toBeVisible();
    await page.getByRole('button', { name: 'Tour', exact: true }).tap();
    await expect(reader.tour).toBeVisible();
    await page.getByRole('radio', { name: 'As it became public' }).check({ force: true });
    await page.getByRole('button', { name: 'Menu' }).tap();
    await expect(
      page
        .getByRole('link', { name: 'Sources' })
        .or(page.getByRole('button', { name: 'Sources' }))
        .first(),
    ).toBeVisible();
    expect(await smallTargets(page, '.reader-bar, .reader-dock, .sheet-tabs')).toEqual([]);
  });
}

test('a notch, round corners and a home bar cover nothing', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.openText();
  await page.locator('.strip-touch').waitFor({ state: 'attached' });
  const take = { top: 47, right: 12, bottom: 34, left: 21 };
  await page.evaluate((sides) => {
    for (const [side, px] of Object.entries(sides)) {
      document.documentElement.style.setProperty(`--safe-${side}`, `${px}px`);
    }
  }, take);
  for (const sheet of ['low', 'middle', 'high']) {
    await page.locator('.reader').evaluate((element, height) => element.setAttribute('data-sheet', height), sheet);
    const outside = await page.evaluate(({ top, right, bottom, left }) => {
      const shown = [
        ...document.querySelectorAll('.reader :is(.reader-bar-story, .lens-choice, .reader-menu, button, input)'),
      ];
      return shown
        .map((part) => ({ name: part.className || part.textContent, box: part.getBoundingClientRect(), part }))
        .filter(({ box, part }) => {
          // Within a scroller what lies further down is reached by scrolling.
          if (box.width === 0 || part.closest('.reader-list, .reader-evidence, .density-strip')) return false;
          return (
            box.top < top || box.left < left || box.right > innerWidth - right || box.bottom > innerHeight - bottom
          );
        })
        .map(({ name }) => name);
    }, take);
    expect(outside, sheet).toEqual([]);
  }
});

test('without WebGL what is said of it covers neither search nor tray', async ({ page, expected }) => {
  expected.push(/webgl|status 404|map-view|Failed to load/i);
  await page.route('**/map-view-*.js', (route) => route.abort());
  const reader = new ReaderPage(page);
  await reader.openText();
  const notice = page.locator('.notice');
  await notice.waitFor();
  await page.getByRole('button', { name: 'Events 24' }).tap();
  expect(await smallTargets(page, '.map-tray > summary, .map-legend, .notices')).toEqual([]);
  const covers = await page.evaluate(() =>
    ['.map-tray > summary', '.search-field-input', '.timeline-play'].filter((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      const hit = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return !hit || hit.closest('.notices') !== null;
    }),
  );
  expect(covers).toEqual([]);
});

test('the field that is typed into rises above the keyboard on the screen', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  await page.locator('.sheet-grip').waitFor();
  await page.getByRole('button', { name: 'Events 24' }).tap();
  await reader.search.tap();
  await expect(page.locator('.reader')).toHaveAttribute('data-sheet', 'high');
  // A keyboard takes 336 px of this phone, and the page is told so.
  await page.setViewportSize({ width: 390, height: 508 });
  const field = await reader.search.boundingBox();
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThan(508 - 60);
});

test('a tablet that is as wide as a desk has targets for fingers', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  await page.locator('.window-brush-edge').first().waitFor();
  await page.locator('.evidence-foot').waitFor();
  const small = await smallTargets(page, '.reader-bar, .reader-dock, .reader-evidence, .reader-list');
  expect(small).toEqual([]);
});

for (const [name, size] of [
  ['at every stop', '100%'],
  ['with text at 200%, where nothing lies over the date', '200%'],
] as const) {
  test(`a projected map is as high on a phone ${name}`, async ({ page }) => {
    // Without its drawing, which waits for ever: its place is there.
    await page.addInitScript((root) => {
      globalThis.requestIdleCallback = () => 0;
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = root;
      });
    }, size);
    await page.goto('/stories/muscat-2024/present.html?lang=fa');
    await page.locator('.present[data-keys="heard"]').waitFor();
    for (let stop = 1; stop <= 15; stop += 1) {
      await expect(page.locator('main.present')).toHaveAttribute('data-stop', String(stop));
      const seen = await page.evaluate(() => {
        const boxOf = (part: string) => document.querySelector(part)?.getBoundingClientRect();
        const [map, date] = [boxOf('.slide-map'), boxOf('.slide-date')];
        const over = ['.slide-map', '.slide-count', '.slide-no-place'].filter((part) => {
          const box = boxOf(part);
          return (
            box &&
            date &&
            box.top < date.bottom - 1 &&
            date.top < box.bottom - 1 &&
            box.left < date.right &&
            date.left < box.right
          );
        });
        return { height: Math.round(map?.height ?? 0), over };
      });
      // 44% of the page; at the usual size the date lies on a corner of it.
      expect(seen, `stop ${stop}`).toEqual({ height: 371, over: size === '100%' ? ['.slide-map'] : [] });
      if (stop === 15) break;
      await page.keyboard.press('g');
      await page.getByRole('textbox').fill(String(stop + 1));
      await page.keyboard.press('Enter');
    }
  });
}

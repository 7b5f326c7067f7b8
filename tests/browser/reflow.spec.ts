import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { enlargeText, openReader } from './open-page.ts';
import { ReaderPage } from './reader-page.ts';
import { faultsOfReflow } from './reflow-audit.ts';

/** 1280 by 1024 at 400%; a small phone; a short window; a small desk. Other texts where the page is laid out otherwise. */
const PAGES = [
  [320, 256, ['usual text']],
  [320, 640, ['usual text', 'text at 200%', 'spaced text']],
  [1024, 600, ['usual text']],
  [1440, 900, ['text at 200%', 'spaced text']],
] as const;

/** Text at 200%, as the reader's style would; and the spacing that everyone may ask for (WCAG 1.4.12). */
const TEXTS = {
  'usual text': async () => {},
  'text at 200%': (page: Page) => enlargeText(page, '200%'),
  'spaced text': spaceText,
} as const;

const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  evidence: (page) => openReader(page, ''),
  list: async (page) => {
    await openReader(page, '');
    await page.locator('.sheet-tabs > button').nth(1).dispatchEvent('click');
  },
  tour: async (page) => {
    await openReader(page, '');
    await page.locator('.sheet-tabs > button').nth(2).dispatchEvent('click');
    await expect(page.locator('.tour-title')).toBeVisible();
  },
  differences: async (page) => {
    await page.goto('/?view=differences');
    await expect(page.locator('.difference-table')).toBeVisible();
  },
  sources: async (page) => {
    await page.goto('/?view=sources');
    await expect(page.locator('.outside-sources')).toBeVisible();
  },
};

for (const [screen, open] of Object.entries(SCREENS)) {
  test(`${screen}: nothing is cut off, covered, or scrolled two ways, at any size of page and text`, async ({
    page,
  }) => {
    await open(page);
    for (const [width, height, texts] of PAGES) {
      await page.setViewportSize({ width, height });
      for (const text of texts) {
        await TEXTS[text](page);
        expect.soft(await faultsOfReflow(page), `${width} by ${height}, ${text}`).toEqual([]);
        await enlargeText(page, '');
        await page.evaluate(() => {
          document.adoptedStyleSheets = [];
        });
      }
    }
  });
}

test('a page too low for a screen of parts scrolls, one way, from its map to the end of its evidence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openReader(page, '');
  await new ReaderPage(page).evidenceComplete();
  const [higher, inner] = await page.evaluate(() => [
    document.documentElement.scrollHeight > 4 * innerHeight,
    [...document.querySelectorAll('.reader-panel, .reader, .event-list')].some(
      (part) => getComputedStyle(part).overflowY === 'auto',
    ),
  ]);
  expect([higher, inner]).toEqual([true, false]);
});

async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const PRINT = '/stories/muscat-2024/print.html';
/** Points of each paper, rounded. */
export const PAPERS = { a4: '595 842', letter: '612 792' } as const;

export async function openSheets(page: Page, query: string): Promise<void> {
  await page.goto(`${PRINT}?${query}`);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible();
}

/** The pages of a PDF as a browser prints it, each by its size in points: "595 842". */
export async function printPages(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(pdf.match(/\/MediaBox/g)?.length ?? 0);
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`,
  );
}

/** What is cut off: text or a map beyond what its sheet has for it, and words that end in dots. A px is rounding. */
export function listCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet')].flatMap((sheet) => {
      const [body, foot] = [sheet.querySelector('.sheet-body'), sheet.querySelector('.sheet-foot')];
      if (!body || !foot) return [`${sheet.ariaLabel}: no body`];
      const room = body.getBoundingClientRect();
      const beyond = [...body.querySelectorAll<HTMLElement>('*')].filter((part) => {
        // Inside a map is the map's own affair: it is drawn beyond its edges, and cut there.
        if (part.closest('svg') !== null && part.tagName !== 'svg') return false;
        const { left, right, top, bottom, width } = part.getBoundingClientRect();
        if (width === 0) return false;
        return left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1.5;
      });
      const shortened = [...foot.children].filter((part) => part.scrollWidth > part.clientWidth + 1);
      return [...beyond, ...shortened].map((part) => `${sheet.ariaLabel}: ${part.className} ${part.textContent}`);
    }),
  );
}

/** Headings with nothing under them on their sheet. */
export function listOrphans(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
      const parts = [...sheet.querySelectorAll('.sheet-body :is(h1, h2, h3, p, li, td, dd, svg, .written-lines)')];
      return [...sheet.querySelectorAll('.sheet-body :is(h1, h2, h3, .chain-line, .comparison-head)')].flatMap(
        (heading) => {
          const foot = heading.getBoundingClientRect().bottom;
          const below = parts.some(
            (part) =>
              !heading.contains(part) && !/^H\d$/.test(part.tagName) && part.getBoundingClientRect().top >= foot - 6,
          );
          return below ? [] : [`${sheet.ariaLabel}: ${heading.textContent}`];
        },
      );
    }),
  );
}

/** Each map with outlines of its ground, and with the numbers of the list beside it. */
export async function expectMaps(page: Page, count: number): Promise<void> {
  const maps = await page.locator('.sheet-places').evaluateAll((all) =>
    all.map((places) => ({
      drawn: [...places.querySelectorAll('.numbered-map path')].reduce(
        (sum, path) => sum + (path.getAttribute('d') ?? '').length,
        0,
      ),
      numbers: [...new Set([...places.querySelectorAll('[data-number] text')].map((text) => text.textContent))].sort(),
      listed: [...places.querySelectorAll('.event-badge:not(.event-badge-placeless)')]
        .map((badge) => badge.textContent)
        .sort(),
    })),
  );
  expect(maps).toHaveLength(count);
  for (const { drawn, numbers, listed } of maps) {
    expect(drawn, 'letters of outlines').toBeGreaterThan(5_000);
    expect(numbers.length).toBeGreaterThan(0);
    expect(listed).toEqual(numbers);
  }
}

/** The handout: one page, nothing cut off, marks on its map, topics in its table, a line for each answer. */
export async function expectHandout(page: Page, paper: keyof typeof PAPERS, language: string): Promise<void> {
  await openSheets(page, `sheet=handout&paper=${paper}&lang=${language}`);
  expect(await listCut(page)).toEqual([]);
  expect(await listOrphans(page)).toEqual([]);
  expect(await printPages(page)).toEqual([PAPERS[paper]]);
  await expectMaps(page, 1);
  expect(await page.locator('.numbered-map [data-number]').count()).toBeGreaterThanOrEqual(6);
  expect(await page.locator('.handout .comparison-row').count()).toBeGreaterThanOrEqual(4);
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'en' ? 'ltr' : 'rtl');
}

/** The pack: as many pages as sheets, nothing cut off, no map without marks, no heading at a foot. */
export async function expectPack(page: Page, paper: keyof typeof PAPERS, language: string): Promise<void> {
  await expectSheets(page, 'pack', paper, language);
  await expectMaps(page, 10);
}

/** The key: no map, and nothing that is in the pack alone. */
export async function expectKey(page: Page, paper: keyof typeof PAPERS, language: string): Promise<void> {
  await expectSheets(page, 'key', paper, language);
  await expectMaps(page, 0);
}

async function expectSheets(page: Page, sheet: 'pack' | 'key', paper: keyof typeof PAPERS, language: string) {
  await openSheets(page, `sheet=${sheet}&paper=${paper}&lang=${language}`);
  const sheets = await page.locator('.sheet').count();
  expect(await listCut(page)).toEqual([]);
  expect(await listOrphans(page)).toEqual([]);
  expect(await printPages(page)).toEqual(Array.from({ length: sheets }, () => PAPERS[paper]));
}

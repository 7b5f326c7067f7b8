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

/** What is cut off at the edge of a sheet. A px is what a browser may round. */
export function listCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet-body, .sheet-body figure, .sheet-body svg')].flatMap((part) => {
      const sheet = part.closest('.sheet')?.getBoundingClientRect();
      const own = part.getBoundingClientRect();
      const scrolled = part instanceof HTMLElement && part.scrollHeight > part.clientHeight + 1;
      const beyond = !sheet || own.right > sheet.right || own.left < sheet.left || own.bottom > sheet.bottom;
      return scrolled || beyond ? [`${part.className} of ${part.closest('.sheet')?.ariaLabel}`] : [];
    }),
  );
}

/** The handout: one page, nothing cut off, marks on its map, topics in its table. */
export async function expectHandout(page: Page, paper: keyof typeof PAPERS, language: string): Promise<void> {
  await openSheets(page, `sheet=handout&paper=${paper}&lang=${language}`);
  expect(await listCut(page)).toEqual([]);
  expect(await printPages(page)).toEqual([PAPERS[paper]]);
  expect(await page.locator('.numbered-map [data-number]').count()).toBeGreaterThanOrEqual(6);
  expect(await page.locator('.handout .comparison-row').count()).toBeGreaterThanOrEqual(4);
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'en' ? 'ltr' : 'rtl');
}

/** The pack: as many pages as sheets, nothing cut off, no map without marks, no heading at a foot. */
export async function expectPack(page: Page, paper: keyof typeof PAPERS, language: string): Promise<void> {
  await openSheets(page, `sheet=pack&paper=${paper}&lang=${language}`);
  const sheets = await page.locator('.sheet').count();
  expect(await listCut(page)).toEqual([]);
  expect(await printPages(page)).toEqual(Array.from({ length: sheets }, () => PAPERS[paper]));
  const maps = await page
    .locator('.numbered-map')
    .evaluateAll((all) => all.map((map) => map.querySelectorAll('[data-number]').length));
  expect(maps).toHaveLength(10);
  expect(Math.min(...maps)).toBeGreaterThan(0);
  const headings = await page
    .locator('.sheet-body > .sheet-block:last-child')
    .evaluateAll((all) => all.filter((block) => /^H\d$/.test(block.lastElementChild?.tagName ?? '')).length);
  expect(headings).toBe(0);
}

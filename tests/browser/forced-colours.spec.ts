import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

/** Drawn parts that carry the story: each must stand out from the page. */
const DRAWN = {
  'a lane in the list': '.lane-filter .lane-mark path',
  'a band of the timeline': '.timeline-mark.mark-band',
  'the foot of an open bar': '.timeline-mark .mark-fill',
  'a day of the timeline': '.timeline-mark .mark-outline',
  'the playhead': '.timeline-playhead-handle',
  'a bar of the strip': '.density-bars rect',
  'the frame of the window': '.window-brush-frame',
  'a name on the map': '.annotations .annotation-text-title, .annotations .annotation-text-headline',
  'a room of the go-between': '.annotation-room',
  'a sign of precision': '.precision-mark-solid, .precision-mark-firm',
  'a sign of relation': '.relation-mark',
  'the play button': '.timeline-play',
  'the button that folds': '.fold-button svg',
} as const;

test('every mark and control stands out from its ground', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  await expect(reader.marks('muscat-talks').first()).toBeAttached();
  for (const [what, selector] of Object.entries(DRAWN)) {
    const colours = await coloursOf(page.locator(selector).first());
    expect(
      colours.drawn.some((colour) => colour !== colours.ground),
      `${what}: ${JSON.stringify(colours)}`,
    ).toBe(true);
  }
});

test('what is chosen looks otherwise than what is not', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  const pairs: readonly (readonly [string, Locator, Locator, readonly string[]])[] = [
    ['lens', lens(page, true), lens(page, false), ['borderBlockEndColor']],
    [
      'screen',
      page.locator('.reader-menu-link[aria-current]'),
      page.locator('.reader-menu-link:not([aria-current])').first(),
      ['borderBlockEndColor'],
    ],
    [
      'event',
      page.locator('.event-item:has([aria-current]) .event-item-row'),
      page.locator('.event-item:not(:has([aria-current])) .event-item-row').first(),
      ['outlineStyle', 'outlineColor'],
    ],
  ];
  for (const [what, chosen, other, properties] of pairs) {
    expect(await styleOf(chosen, properties), what).not.toEqual(await styleOf(other, properties));
  }
});

test('disputed words stand on the mark of the reader, in its ink', async ({ page }) => {
  await new ReaderPage(page).openText('?view=differences');
  const words = page.locator('.difference-table mark, .difference-table .differing').first();
  await expect(words).toBeVisible();
  expect(await styleOf(words, ['backgroundColor', 'color'])).toEqual(await systemColours(page, 'Mark', 'MarkText'));
});

test('the map is drawn in the colours of the reader', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?t=2024-01-12&event=yemen-strikes');
  const yemen = await reader.pointOf(46.5, 15.8);
  const sea = await reader.pointOf(62, 15);
  // Yemen is hit: solid in the ink of the page; the sea is its ground.
  await expect.poll(() => colourAt(page, yemen)).toEqual([255, 255, 255]);
  await expect.poll(() => colourAt(page, sea)).toEqual([0, 0, 0]);
});

const lens = (page: Page, chosen: boolean) =>
  page.locator(`.lens-choice label${chosen ? ':has(:checked)' : ':not(:has(:checked))'}`);

/** What an element is painted with, and what shows behind it. */
function coloursOf(part: Locator): Promise<{ drawn: string[]; ground: string }> {
  return part.evaluate((element) => {
    const seen = (colour: string) => colour !== 'none' && !/^rgba.*, 0\)$/.test(colour);
    const drawn = [getComputedStyle(element), getComputedStyle(element, '::after')].flatMap((style) => {
      const { fill, stroke, backgroundColor, borderBlockEndColor, borderInlineStartColor } = style;
      const borders = [
        parseFloat(style.borderBlockEndWidth) > 0 ? borderBlockEndColor : 'none',
        parseFloat(style.borderInlineStartWidth) > 0 ? borderInlineStartColor : 'none',
      ];
      return [
        element instanceof SVGElement ? fill : 'none',
        element instanceof SVGElement ? stroke : 'none',
        backgroundColor,
        ...borders,
      ].filter(seen);
    });
    return { drawn, ground: getComputedStyle(document.documentElement).backgroundColor };
  });
}

function styleOf(part: Locator, properties: readonly string[]): Promise<string[]> {
  return part.evaluate(
    (element, names) => {
      const style = getComputedStyle(element) as unknown as Record<string, string>;
      return names.map((name) => style[name] ?? '');
    },
    [...properties],
  );
}

function systemColours(page: Page, ...names: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (colours) =>
      colours.map((colour) => {
        const probe = document.body.appendChild(document.createElement('span'));
        probe.style.color = colour;
        const read = getComputedStyle(probe).color;
        probe.remove();
        return read;
      }),
    [...names],
  );
}

/** Red, green and blue of one pixel of the page as it is painted. */
async function colourAt(page: Page, { x, y }: { x: number; y: number }): Promise<number[]> {
  const picture = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, picture.toString('base64'));
}

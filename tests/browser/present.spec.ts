import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { PLACES as WALK } from './walk-lesson.ts';

const PRESENT = '/stories/muscat-2024/present.html';

test.use({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });

async function openTalk(page: Page, query = ''): Promise<void> {
  await page.goto(PRESENT + query);
  await page.locator('.present[data-keys="heard"]').waitFor();
}

/** Without its drawing, which waits for ever: everything else is there and quick. */
async function openText(page: Page, query = ''): Promise<void> {
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await openTalk(page, query);
}

async function openWithMap(page: Page, query = ''): Promise<void> {
  await openTalk(page, query);
  await page.locator('.story-map-picture[data-idle="true"]').waitFor();
}

async function standsAt(page: Page, stop: number, part: number): Promise<void> {
  await expect(page.locator('main.present')).toHaveAttribute('data-stop', String(stop));
  await expect(page.locator('main.present')).toHaveAttribute('data-part', String(part));
}

/** What can be told from the page of where a talk stands. */
const readState = (page: Page) =>
  page.evaluate(() => {
    const { stop, part, black, exploring, inquiry } =
      document.querySelector<HTMLElement>('main.present')?.dataset ?? {};
    const open = document.querySelector('dialog[open]')?.className.replace(/.*talk-dialog-/, '') ?? '';
    const { asked } = globalThis as unknown as Asking;
    return [`${stop}.${part}`, black === 'true' && 'black', exploring === 'true' && 'exploring', inquiry, open, asked]
      .filter(Boolean)
      .join(' ');
  });

/** How high the map is, of the slide's height, and by how many px anything on the slide is higher than its room. */
const readRoom = (page: Page) =>
  page.evaluate(() => {
    const heightOf = (name: string) => document.querySelector(name)?.getBoundingClientRect().height ?? 0;
    const over = ['.slide-panel', '.slide-sheet', '.slide-question'].map((name) => {
      const box = document.querySelector(name);
      return box ? box.scrollHeight - box.clientHeight : 0;
    });
    return { stage: heightOf('.slide-stage'), cut: Math.max(...over) > 4 };
  });

test('a clicker leads through all stops and parts, and back; the map keeps its place, and nothing is cut', async ({
  page,
}) => {
  await openText(page);
  const heading = page.getByRole('heading', { level: 2 }).first();
  expect(WALK.length).toBeGreaterThan(40);
  for (const [stop, part] of WALK) {
    await standsAt(page, stop, part);
    // Words are fitted anew once a face that they are the first to use has come.
    await expect.poll(() => readRoom(page), `${stop}.${part}`).toEqual({ stage: 488, cut: false });
    await page.keyboard.press('PageDown');
  }
  // The last press leads nowhere.
  await standsAt(page, 15, WALK.at(-1)?.[1] ?? 0);
  await expect(heading).toHaveText(/A denial without a name/);
  for (const [stop, part] of WALK.slice(0, -1).reverse()) {
    await page.keyboard.press('PageUp');
    await standsAt(page, stop, part);
  }
});

test('a stop is on the map, on the timeline’s day and in the address', async ({ page }) => {
  await openWithMap(page);
  await page.getByRole('button', { name: 'Stop 5: Two rooms, and a courier between them' }).click();
  await expect(page.getByText('10 January 2024', { exact: true })).toBeVisible();
  await expect(page.locator('.map-annotations')).toContainText('Muscat');
  await expect(page).toHaveURL(({ search }) => search === '?stop=5');
  await page.reload();
  await standsAt(page, 5, 1);
});

/** What each key leads to from the second part of stop 9, in English. */
const KEYS: readonly (readonly [keys: string, leadsTo: string])[] = [
  ['PageDown', '9.3'],
  ['PageUp', '9.1'],
  ['Space', '9.3'],
  ['Shift+Space', '9.1'],
  ['ArrowRight', '9.3'],
  ['ArrowLeft', '9.1'],
  ['ArrowDown', '9.3'],
  ['ArrowUp', '9.1'],
  ['Home', '1.1'],
  ['End', '15.1'],
  ['Enter', '9.3'],
  ['.', '9.2 black'],
  ['b', '9.2 black'],
  ['Shift+B', '9.2 black'],
  ['o', '9.2 overview'],
  ['g', '9.2 go-to'],
  ['7', '9.2 go-to'],
  ['?', '9.2 keys'],
  ['e', '9.2 exploring'],
  ['h', '9.2 questions'],
  ['Escape', '9.2'],
  ['Backspace', '9.2'],
  ['Control+PageDown', '9.2'],
  ['Alt+b', '9.2'],
  ['x', '9.2'],
];
/** One key after the other, and what the page asks the browser for: where the focus counts least, and most. */
const WAYS: typeof KEYS = [
  ['s', '9.2 a window'],
  ['f', '9.2 the whole screen'],
  ['1 2 Enter', '12.1'],
  ['g 1 2 Enter', '12.1'],
  ['7 Escape', '9.2'],
  ['b Escape', '9.2'],
  ['b Backspace', '9.2'],
  ['e Escape', '9.2'],
  ['e Backspace', '9.2'],
  ['e b Escape', '9.2 exploring'],
];
/** Where the focus is on a control that a key presses itself: the button of stop 9, a link that is not followed here. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  list: { Space: '9.1', 'Shift+Space': '9.1', Enter: '9.1' },
  // Escape shuts the menu first.
  link: { Enter: '9.2', 'b Escape': '9.2 black', 'e Escape': '9.2 exploring', 'e b Escape': '9.2 black exploring' },
};
const STOP_9 = 'Stop 9: Three soldiers killed in Jordan';
/** Where the focus may be. */
const PLACES = {
  page: (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
  map: (page: Page) => page.locator('.maplibregl-canvas').focus(),
  list: (page: Page) => page.getByRole('button', { name: STOP_9 }).focus(),
  link: async (page: Page) => {
    await page.getByRole('button', { name: 'More' }).evaluate((button: HTMLElement) => {
      if (button.ariaExpanded !== 'true') button.click();
    });
    await page.getByRole('link', { name: 'Back to the story' }).click();
  },
  fullscreen: (page: Page) =>
    page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      return (globalThis as unknown as Asking).fillScreen();
    }),
};

/** What the page asks of the browser, in the place of what that would do. */
interface Asking {
  asked?: string | undefined;
  fillScreen(): Promise<void>;
}

const noteAsking = (page: Page) =>
  page.evaluate(() => {
    const kept = globalThis as unknown as Asking;
    const root = document.documentElement;
    const fill = root.requestFullscreen;
    const ask = async (what: string) => {
      kept.asked = what;
    };
    kept.fillScreen = () => fill.call(root);
    root.requestFullscreen = () => ask('the whole screen');
    window.open = () => {
      void ask('a window');
      return { closed: false } as Window;
    };
  });

/** Presses every key at each of some places, and says what each leads to beside what it should. */
async function pressAll(page: Page, places: readonly (keyof typeof PLACES)[]): Promise<void> {
  page.setDefaultTimeout(20_000);
  await noteAsking(page);
  // The link is to be pressed, not followed.
  await page.evaluate(() =>
    document.addEventListener('click', (click) => {
      if (click.target instanceof HTMLAnchorElement) click.preventDefault();
    }),
  );
  const found: string[] = [];
  const wanted: string[] = [];
  for (const place of places) {
    for (const [keys, leadsTo] of place === 'page' || place === 'link' ? [...KEYS, ...WAYS] : KEYS) {
      await page.evaluate((name) => {
        (globalThis as unknown as Asking).asked = undefined;
        // What is closed loses the focus with the next frame only.
        (document.activeElement as HTMLElement | null)?.blur();
        document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
        document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
      }, STOP_9);
      await page.keyboard.press('PageDown');
      await PLACES[place](page);
      for (const key of keys.split(' ')) await page.keyboard.press(key);
      found.push(`${place} ${keys}: ${await readState(page)}`);
      wanted.push(`${place} ${keys}: ${OWN[place]?.[keys] ?? leadsTo}`);
    }
  }
  expect(found).toEqual(wanted);
}

test('every key does the same on page, list, a link just pressed and in full screen', async ({ page }) => {
  test.slow();
  await openText(page);
  await pressAll(page, ['page', 'list', 'link', 'fullscreen']);
});

test('every key does the same on the map', async ({ page }) => {
  await openWithMap(page);
  await pressAll(page, ['map']);
});

test('from right to left the arrows are mirrored', async ({ page }) => {
  await openTalk(page, '?lang=ar&stop=5');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.keyboard.press('ArrowLeft');
  await standsAt(page, 5, 2);
  await page.keyboard.press('ArrowRight');
  await standsAt(page, 5, 1);
});

test('a drag of the map explores, and one key leads back', async ({ page }) => {
  await openWithMap(page, '?stop=5');
  const box = await page.locator('.slide-map').boundingBox();
  if (!box) throw new Error('There is no map.');
  const labelled = page.locator('.map-annotations');
  await expect(labelled).toContainText('Muscat');
  const before = await labelled.locator('.annotation-label').first().boundingBox();
  await page.mouse.move(box.x + 600, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 500, box.y + 260, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText('press Escape or Backspace to come back to stop 5.').first()).toBeVisible();
  // The map is as large as it was.
  expect(await page.locator('.slide-map').boundingBox()).toEqual(box);
  await page.getByRole('slider', { name: 'Playhead' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('11 January 2024', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('main.present')).toHaveAttribute('data-exploring', 'false');
  await expect(page.getByText('10 January 2024', { exact: true })).toBeVisible();
  await expect
    .poll(async () => Math.round((await labelled.locator('.annotation-label').first().boundingBox())?.x ?? 0))
    .toBe(Math.round(before?.x ?? -1));
});

test('a refused full screen is said, and the talk goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
  });
  await openTalk(page);
  await page.keyboard.press('f');
  await expect(page.getByText(/no full screen here/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(/no full screen here/)).toBeHidden();
  await standsAt(page, 1, 2);
});

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [390, 844],
] as const) {
  test(`at ${width} by ${height} all is large, and nothing is wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openTalk(page, '?stop=5.2');
    const least = width < 1024 ? 16 : 24;
    const seen = await page.evaluate((smallest) => {
      const slide = document.querySelector('.slide-page');
      const small: string[] = [];
      for (const part of slide?.querySelectorAll('p, li, h3, h4') ?? []) {
        if (part.closest('.story-map, .progress-line, .visually-hidden, [hidden]')) continue;
        if (Number.parseFloat(getComputedStyle(part).fontSize) < smallest) small.push(part.className || part.tagName);
      }
      return { small, wide: document.documentElement.scrollWidth };
    }, least);
    expect(seen).toEqual({ small: [], wide: width });
    for (const name of ['Previous', 'Next', 'Overview', 'More']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
}

import type { Browser, BrowserContext, Page } from '@playwright/test';

/** The two windows of a talk: what is done in one, seen in the other. */
export interface TalkFigures {
  /** For each thing that both share, ms from one window's showing it until the other does, each time. */
  readonly follows: { readonly [what: string]: readonly number[] };
  /** ms from the first moment of a window that was loaded anew until it shows what the other does. */
  readonly agrees: readonly number[];
}

const ADDRESS = 'stories/muscat-2024/present.html?stop=4';
const ROUNDS = 6;
const REST = 120_000;

/** What is watched for a change: the talk itself, or a part of it. */
type Watched = 'main' | 'input.playhead-range' | '.lens-choice';

export async function measureTalk(browser: Browser, address: string): Promise<TalkFigures> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  try {
    const windows = await openWindows(context, new URL(ADDRESS, address).href);
    const follows: { [what: string]: number[] } = {};
    const note = (what: string, lag: number) => {
      follows[what] = [...(follows[what] ?? []), lag];
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      const [from, to] = round % 2 === 0 ? windows : ([...windows].reverse() as [Page, Page]);
      const press = (key: string) => () => from.keyboard.press(key);
      await from.bringToFront();
      note('step', await lag(from, to, 'main', press('PageDown')));
      await lag(from, to, 'main', press('PageUp'));
      note('black', await lag(from, to, 'main', press('b')));
      await lag(from, to, 'main', press('b'));
      note('exploring', await lag(from, to, 'main', () => drag(from)));
      const playhead = from.locator('input.playhead-range').first();
      await playhead.focus();
      note('playhead', await lag(from, to, 'input.playhead-range', press('ArrowRight')));
      const lens = from.locator('.lens-choice input:not(:checked)').first();
      note('lens', await lag(from, to, '.lens-choice', () => lens.check({ force: true })));
      await lag(from, to, 'main', press('Escape'));
    }
    // What only the other window can tell.
    await windows[0].keyboard.press('b');
    const agrees: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      agrees.push(await timeUntilAgreed(windows[round % 2 === 0 ? 0 : 1]));
    return { follows, agrees };
  } finally {
    await context.close();
  }
}

/** The laptop's window and the projected one, each with its map drawn. */
async function openWindows(context: BrowserContext, address: string): Promise<[Page, Page]> {
  const projected = await context.newPage();
  await projected.setViewportSize({ width: 1024, height: 768 });
  await projected.goto(address);
  await projected.locator('main[data-keys="heard"]').waitFor();
  const opening = projected.waitForEvent('popup');
  await projected.keyboard.press('s');
  const laptop = await opening;
  await laptop.setViewportSize({ width: 1440, height: 900 });
  for (const page of [laptop, projected]) {
    await page.bringToFront();
    await page.locator('.story-map-picture[data-idle="true"]').waitFor({ state: 'attached', timeout: REST });
  }
  return [laptop, projected];
}

/** Pulls the map a little to and fro: it stays where it is in the end. */
async function drag(page: Page): Promise<void> {
  const box = await page.locator('.slide-map:has(canvas)').boundingBox();
  if (!box) throw new Error('The map is not drawn.');
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.7];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 12, y - 9);
  await page.mouse.move(x, y);
  await page.mouse.up();
}

/** ms from a change in one window, by what is done there, until the other has changed too. */
async function lag(from: Page, to: Page, watched: Watched, act: () => Promise<void>): Promise<number> {
  const [here, there] = await Promise.all([watch(from, watched), watch(to, watched)]);
  await act();
  const [begun, ended] = await Promise.all([here, there].map((seen) => seen.evaluate(({ change }) => change)));
  return (ended ?? Number.NaN) - (begun ?? Number.NaN);
}

/** The instant (epoch ms) of the next change of what is watched, as soon as it comes. */
function watch(page: Page, watched: Watched) {
  return page.evaluateHandle((selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    const change = new Promise<number>((resolve) => {
      const now = () => resolve(performance.timeOrigin + performance.now());
      new MutationObserver(now).observe(element, { attributes: true });
      // A choice of the reader's is in no attribute.
      const chosen = element.querySelector('input:checked');
      const look = () => (element.querySelector('input:checked') === chosen ? requestAnimationFrame(look) : now());
      if (chosen) look();
    });
    return { change };
  }, watched);
}

/** ms from the talk's first moment in a page that is loaded anew until it is as black as the talk. */
async function timeUntilAgreed(page: Page): Promise<number> {
  await page.addInitScript(() => {
    const look = () => {
      const talk = document.querySelector('main[data-keys="heard"]');
      const times = globalThis as unknown as { begun?: number; agreed?: number };
      if (talk) times.begun ??= performance.now();
      if (talk?.getAttribute('data-black') === 'true') times.agreed ??= performance.now();
      if (times.agreed === undefined) requestAnimationFrame(look);
    };
    look();
  });
  await page.reload();
  const read = await page.waitForFunction(() => {
    const { begun, agreed } = globalThis as unknown as { begun?: number; agreed?: number };
    return begun === undefined || agreed === undefined ? undefined : { lag: agreed - begun };
  });
  return (await read.jsonValue())?.lag ?? Number.NaN;
}

import { createHash } from 'node:crypto';
import { builtStory, inEnglish } from './built-story.ts';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

for (const address of ['/', '/stories/muscat-2024/']) {
  test(`${address} has its title, its list, and the story as text`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(new RegExp(inEnglish(builtStory.title)));
    await expect(page.locator('li[data-event]')).toHaveCount(24);
    await expect(page.locator('#record')).toBeHidden();
    await new ReaderPage(page).mapIdle();
  });

  test(`${address} names the story that was built with it`, async ({ page }) => {
    await page.goto(address);
    const { story, storyHash } = await page.locator('#app').evaluate((app: HTMLElement) => ({ ...app.dataset }));
    const response = await page.request.get(new URL(story ?? '', page.url()).href);
    expect(
      createHash('sha256')
        .update(await response.body())
        .digest('hex'),
    ).toBe(storyHash);
  });
}

test('the format is published as JSON Schema', async ({ request }) => {
  const response = await request.get('/schema/story-1.json');
  expect(response.ok()).toBe(true);
  expect(await response.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

test('a page that does not exist is not the story', async ({ request }) => {
  expect((await request.get('/stories/nothing/')).status()).toBe(404);
});

test('the first event can be read before any script has come', async ({ page }) => {
  // Only the few lines that set theme and language come first.
  await page.route('**/assets/*.js', () => new Promise(() => {}));
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('#app')).toContainText(inEnglish(builtStory.events[0]?.title ?? ''));
});

test('where the script cannot be loaded, the story shows as text', async ({ page, expected }) => {
  expected.push(/ERR_FAILED/);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('#record')).toBeVisible();
});

test('the page comes up without a shift of its layout, also where its own faces come after the first paint', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: [number, string][] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(tell(entry as LayoutShift));
    }).observe({ type: 'layout-shift', buffered: true });

    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    function tell({ value, sources }: LayoutShift): [number, string] {
      const names = sources.map(({ node }) =>
        node instanceof Element ? node.className || node.tagName : node?.textContent,
      );
      return [value, names.join(', ')];
    }
  });
  let painted = () => {};
  const paint = new Promise<void>((resolve) => {
    painted = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await paint;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  painted();
  await new ReaderPage(page).mapIdle();
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return ['400 14px "Source Sans 3"', '600 28px "Source Serif 4"'].every((face) => document.fonts.check(face));
  });
  expect(faces).toBe(true);
  // The faces that stand in are as wide but for a pixel or two: a line that breaks elsewhere would be seen here.
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: [number, string][] }).shifts);
  expect(shifts.filter(([value]) => value > 0.005)).toEqual([]);
});

test.describe('the theme', () => {
  const night = 'rgb(22, 25, 27)';
  const paper = 'rgb(252, 251, 248)';

  test("is the address's from the first paint", async ({ page }) => {
    await page.goto('/?theme=dark');
    await expect(page.locator('html')).toHaveCSS('background-color', night);
  });

  test("is the system's where the address says nothing", async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await expect(page.locator('html')).toHaveCSS('background-color', night);
    await page.goto('/?theme=light');
    await expect(page.locator('html')).toHaveCSS('background-color', paper);
  });

  test('when chosen, paints page and map anew, and stands in the address', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?theme=dark');
    const corner = await reader.pointOf(66, 15);
    // A little open sea.
    const sea = () => page.screenshot({ clip: { x: corner.x - 40, y: corner.y, width: 12, height: 12 } });
    const dark = await sea();
    await page.getByRole('button', { name: 'Settings' }).click();
    const theme = page.getByRole('combobox', { name: 'Colours' });
    await theme.selectOption('light');
    await expect(page.locator('html')).toHaveCSS('background-color', paper);
    await expect.poll(async () => (await sea()).equals(dark)).toBe(false);
    await expect(page).toHaveURL(/theme=light/);
    await theme.selectOption('dark');
    await expect(page.locator('html')).toHaveCSS('background-color', night);
    await expect.poll(async () => (await sea()).equals(dark)).toBe(true);
  });
});

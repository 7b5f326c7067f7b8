import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

const STORY = '**/story.json*';

test('a story that is not the one the build checked gets its errors in the page', async ({ page }) => {
  const response = await page.request.get('/stories/muscat-2024/story.json');
  const story = await response.json();
  story.claims[12].time.edtf = '2024-13';
  story.claims[30].event = 'muscat-talk';
  story.claims[40].extra = 1;
  await page.route(STORY, (route) => route.fulfill({ json: story }));
  await page.goto('/');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('left out');
  await expect(notice).toContainText('claims[12].time.edtf');
  // The good part still loads.
  await expect(page.locator('li[data-event]')).toHaveCount(24);
});

test('a file that is no story says what and where, and the text stays', async ({ page }) => {
  await page.route(STORY, (route) =>
    route.fulfill({ body: '{"format": "backchannel-story/1", ', contentType: 'application/json' }),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('This story has an error');
  await expect(page.getByRole('alert')).toContainText('expected');
  await expect(page.locator('#record')).toBeVisible();
});

test('50 MB of nonsense is turned away', async ({ page }) => {
  await page.route(STORY, (route) => route.fulfill({ body: 'x'.repeat(50_000_000), contentType: 'application/json' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('MB');
  await expect(page.locator('#record')).toBeVisible();
});

test('without WebGL the still map stands in and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      },
    });
  });
  const reader = new ReaderPage(page);
  await page.goto('/');
  await expect(page.locator('.notice')).toContainText('Still map.');
  await expect(reader.map.locator('svg').first()).toBeVisible();
  await reader.movePlayhead('2024-01-12');
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-state', 'active');
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-drawn', 'country:yemen');
});

test('a lost WebGL context comes back with the same view', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?t=2024-01-12&event=yemen-strikes');
  const yemen = await reader.pointOf(46.5, 15.8);
  const picture = () => page.screenshot({ clip: { x: yemen.x, y: yemen.y, width: 6, height: 6 } });
  const before = await picture();
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(globalThis, { lost });
    lost?.loseContext();
  });
  const notice = page.locator('.notice');
  await expect(notice).toContainText('The map lost its picture.');
  await expect(reader.map.locator('.still-map svg').first()).toBeVisible();
  // The rest goes on, and the map catches up with it.
  await reader.movePlayhead('2024-01-10');
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-drawn', 'none');
  await expect(reader.item('muscat-talks')).toHaveAttribute('data-drawn', 'point:muscat country:oman');
  await page.evaluate(() => (globalThis as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
  await reader.mapIdle();
  await expect(notice).toHaveCount(0);
  await expect.poll(async () => (await picture()).equals(before)).toBe(false);
  await reader.movePlayhead('2024-01-12');
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-drawn', 'country:yemen');
  await expect.poll(async () => (await picture()).equals(before)).toBe(true);
});

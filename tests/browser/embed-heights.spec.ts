import { comeToRest } from './embedded-page.ts';
import { expect, test } from './fixtures.ts';
import { article, type HostPages, serveHostPages } from './host-page.ts';

const SITE = process.env['BACKCHANNEL_ADDRESS'] ?? 'http://localhost:4173/';
const EMBED = `${SITE}stories/muscat-2024/embed.html`;
const LOADER = `<script src="${SITE}embed.js"></script>`;
const frame = (query: string, attributes = '') =>
  `<iframe src="${EMBED}${query}" title="The Muscat talks" width="600" height="500" ${attributes}></iframe>`;
const OPENING = '?event=muscat-talks&t=2024-01-10';

/** Keeps what hosts of five kinds would hear. */
function hear() {
  const heard: { dialect: string; height: number }[] = [];
  Object.assign(window, { heard });
  addEventListener('message', ({ data }) => {
    const medium = typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : undefined;
    const pym = /^pymxPYMxtalksxPYMxheightxPYMx(\d+)$/.exec(data)?.[1];
    if (data.name === 'height') heard.push({ dialect: 'ours', height: data.detail.height });
    if (data.sentinel === 'amp' && data.type === 'embed-size') heard.push({ dialect: 'amp', height: data.height });
    if (medium?.context === 'iframe.resize') heard.push({ dialect: 'medium', height: medium.height });
    if (pym) heard.push({ dialect: 'pym', height: Number(pym) });
    if (data.message === 'height' && data.secret === 'abc123XYZ0')
      heard.push({ dialect: 'wordpress', height: data.value });
  });
}

let host: HostPages;
test.beforeAll(async () => {
  host = await serveHostPages({
    loader: article(frame(OPENING), LOADER),
    list: article(frame('?layout=list').replace('height="500"', 'height="3000"'), LOADER),
    dialects: article(
      frame(`${OPENING}&layout=column&childId=talks#?secret=abc123XYZ0`).replace('height="500"', 'height="200"'),
      `<script>(${hear})()</script>`,
    ),
  });
});
test.afterAll(() => host.close());
// The host's own page is one request to another origin than the story's.
test.use({ expected: [/another origin: http:\/\/127\.0\.0\.1:\d+\/\w*(favicon\.ico)?$/] });

test('a frame is as high as what is in it, and follows it to another width', async ({ page }) => {
  await page.goto(`${host.address}loader`);
  const frame = page.locator('iframe').first();
  const inside = page.frameLocator('iframe').first().locator('html');
  const style = () => frame.evaluate(({ style }) => style.height);
  const hidden = () => inside.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(style).toMatch(/^\d+px$/);
  await expect.poll(hidden).toBe(0);
  await comeToRest(inside);
  const wide = await style();
  await frame.evaluate((element: HTMLIFrameElement) => {
    element.width = '280';
  });
  await expect.poll(style).not.toBe(wide);
  await expect.poll(hidden).toBe(0);
});

test('a list is as high as its events: in a frame that is too high, and in a wider one again', async ({ page }) => {
  await page.goto(`${host.address}list`);
  const frame = page.locator('iframe');
  const inside = page.frameLocator('iframe');
  const height = () => frame.evaluate((element: HTMLIFrameElement) => element.offsetHeight);
  const surplus = () =>
    inside.locator('.embed').evaluate((embed) => {
      const [end, foot] = ['.event-index > :last-child', '.embed-foot'].map((part) =>
        embed.querySelector(part)?.getBoundingClientRect(),
      );
      return Math.round((foot?.top ?? 0) - (end?.bottom ?? 0));
    });
  for (const width of ['600', '260', '900']) {
    await frame.evaluate((element: HTMLIFrameElement, to) => {
      element.width = to;
    }, width);
    await expect.poll(height, width).toBeLessThan(2900);
    await expect.poll(surplus, width).toBeLessThanOrEqual(2);
    await expect.poll(() => inside.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)).toBe(0);
  }
});

test('a layout is told in five dialects, twice each at most', async ({ page }) => {
  await page.goto(`${host.address}dialects`);
  const frame = page.locator('iframe');
  const inside = page.frameLocator('iframe').locator('html');
  const told = (dialect: string) =>
    page.evaluate((wanted) => {
      const { heard } = window as unknown as { heard: { dialect: string; height: number }[] };
      return heard.filter(({ dialect }) => dialect === wanted).map(({ height }) => height);
    }, dialect);
  // The frame is lower than what is in it, so that this is as high as it scrolls: a whole number, rounded either way.
  const lastIsRight = async () => {
    const last = (await told('ours')).at(-1) ?? 0;
    return [0, 1].includes(last - (await inside.evaluate((html) => html.scrollHeight)));
  };
  await expect.poll(lastIsRight).toBe(true);
  await comeToRest(inside);
  const before = (await told('ours')).length;
  const widths = ['320', '900', '240'];
  for (const width of widths) {
    await frame.evaluate((element: HTMLIFrameElement, to) => {
      element.width = to;
    }, width);
    await expect.poll(() => inside.evaluate(() => innerWidth)).toBe(Number(width));
    await expect.poll(lastIsRight).toBe(true);
    await comeToRest(inside);
  }
  const heights = (await told('ours')).slice(before);
  expect(heights.length).toBeGreaterThanOrEqual(widths.length);
  expect(heights.length).toBeLessThanOrEqual(2 * widths.length);
  for (const dialect of ['amp', 'medium', 'pym']) expect(await told(dialect)).toEqual(await told('ours'));
  const clamped = (await told('ours')).map((height) => Math.min(Math.max(height, 200), 1000));
  expect(await told('wordpress')).toEqual(clamped);
});

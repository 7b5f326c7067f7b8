import { builtStory, inEnglish } from './built-story.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

for (const address of ['/', '/stories/muscat-2024/']) {
  test(`${address} is the whole story without script`, async ({ page }) => {
    await page.goto(address);
    const record = page.locator('#record');
    await expect(record).toBeVisible();
    const text = (await record.innerText()).replace(/\s+/g, ' ');

    expect(builtStory.events).toHaveLength(24);
    for (const { title } of builtStory.events) expect(text).toContain(flat(inEnglish(title)));

    expect(builtStory.claims.filter(({ evidence }) => evidence)).toHaveLength(86);
    const told = new Map(
      await record
        .locator('li[data-claim]')
        .evaluateAll((items: HTMLElement[]) => items.map((item) => [item.dataset['claim'], item.innerText] as const)),
    );
    const names = new Map(builtStory.sources.map(({ id, name, origin }) => [id, { name: inEnglish(name), origin }]));
    const lacking = builtStory.claims.filter(({ id, source, statement, evidence }) => {
      const item = flat(told.get(id) ?? '');
      const origin = names.get(names.get(source)?.origin ?? source);
      return !(
        item.includes(flat(inEnglish(statement))) &&
        item.includes(origin?.name ?? '?') &&
        (!evidence || new RegExp(`(¶|paragraph )${evidence.paragraph}\\b`).test(item))
      );
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
}

test('dates stand in words', async ({ page }) => {
  await page.goto('/');
  const record = page.locator('#record');
  await expect(record).toContainText('10 January 2024');
  await expect(record).not.toContainText('2024-01-10');
});

test('the still map is seen, and nothing that needs script', async ({ page }) => {
  await page.goto('/');
  const map = page.locator('.still-map svg').first();
  await expect(map).toBeVisible();
  const box = await map.boundingBox();
  expect(box?.width).toBeGreaterThan(600);
  expect(box?.height).toBeGreaterThan(300);
  for (const part of await page.locator('#app :is(button, input, select)').all()) await expect(part).toBeHidden();
});

test('on a phone nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const record = await page.locator('#record').boundingBox();
  expect(record?.width).toBeLessThanOrEqual(390);
});

/** As `innerText` gives it. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

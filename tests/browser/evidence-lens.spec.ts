import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

test.describe('the evidence as it became public', () => {
  test('from nothing, to 42 to 72 days, to 63, by keyboard alone', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.openText('?lens=public&t=2024-03-01&event=muscat-talks');
    await expect(reader.evidence).toContainText('This event is not public yet on this day.');
    await expect(reader.evidence).not.toContainText(/Muscat|Oman/);

    const pressNext = async (day: string) => {
      await reader.evidence.getByRole('button', { name: `Next in print: ${day}` }).focus();
      await page.keyboard.press('Enter');
    };
    await pressNext('13 March');
    await expect(reader.evidence.locator('.event-secrecy-figure')).toHaveText('42 to 72 days kept from the public');
    await expect(reader.evidence.getByRole('img', { name: /for 72 at most, .* and 42 at least/ })).toBeVisible();
    await expect(reader.evidence).toContainText('A second reportnot in print yet');
    await expect(reader.evidence).not.toContainText(/Muscat|10 January|New York Times/);

    await pressNext('14 March');
    await expect(reader.evidence.locator('[data-bearing="denies"]').first()).toBeVisible();
    await pressNext('15 March');
    await expect(reader.evidence.locator('.event-secrecy-figure')).toHaveText('63 days kept from the public');
    await expect(reader.evidence.getByRole('img', { name: /for 63 days, from 10 January/ })).toBeVisible();
    await expect(reader.evidence).toContainText('both resting on American and Iranian officials, unnamed');
    await expect(page).toHaveURL(/t=2024-03-15/);
  });

  test('a drawing keeps its room, so that nothing moves when it comes', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.openText('?lens=public&t=2024-03-13');
    const drawing = reader.evidence.locator('.secrecy-drawing');
    await expect(drawing).toBeVisible();
    const surplus = () =>
      drawing.evaluate((drawn) => {
        const room = drawn.closest('.event-secrecy-drawing');
        return room ? Math.abs(room.clientHeight - drawn.getBoundingClientRect().height) : Number.NaN;
      });
    await expect.poll(surplus).toBeLessThan(2);
  });
});

test('every way on in the panel has the focus in sight, above its foot', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.openText('');
  await reader.evidenceComplete();
  await reader.evidence.focus();
  const seen: string[] = [];
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const focused = document.activeElement;
      const panel = focused?.closest('.evidence-panel');
      const foot = panel?.querySelector('.evidence-foot');
      if (!focused || !panel || !foot) return undefined;
      const { top, bottom } = focused.getBoundingClientRect();
      return {
        name: focused.textContent ?? '',
        inFoot: foot.contains(focused),
        hidden: !foot.contains(focused) && (bottom > foot.getBoundingClientRect().top + 1 || top < 0),
      };
    });
    if (!place) break;
    expect(place.hidden, `${place.name} is under the foot`).toBe(false);
    seen.push(place.name);
    if (place.inFoot) break;
  }
  expect(seen.at(-1)).toBe('Cite this event');
  expect(seen.filter((name) => name === 'Who told whom').length).toBeGreaterThanOrEqual(36);
});

test('a claim is cited with its paragraph and the address of the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = new ReaderPage(page);
  await reader.openText('?event=muscat-talks&t=2024-01-10');
  const claim = reader.evidence.locator('.claims-by-source [data-claim="A09"]');
  await claim.locator('.cite > summary').focus();
  await page.keyboard.press('Enter');
  await claim.getByRole('button', { name: 'Copy as text' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied as text.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(
    'Financial Times, “US held secret talks with Iran over Red Sea attacks”, 13 March 2024, paragraph 2',
  );
  expect(text).toContain(page.url());
  await claim.getByRole('button', { name: 'Copy as CSL-JSON' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied as CSL-JSON.');
  const items = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(items[0]).toMatchObject({ type: 'article-newspaper', issued: { 'date-parts': [[2024, 3, 13]] } });
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`the panel fits at ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const reader = new ReaderPage(page);
    await reader.openText('?lens=public&t=2024-03-13');
    await expect(reader.evidence.locator('.secrecy-drawing')).toBeAttached();
    await reader.evidenceComplete();
    const overflow = () => reader.evidence.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  });
}

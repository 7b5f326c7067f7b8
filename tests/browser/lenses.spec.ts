import { expect, test } from './fixtures.ts';
import { ReaderPage, wordsOfPage } from './reader-page.ts';

test('a choice of lens is a radio group, an entry of the history, and part of the address', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.openText('?t=2024-03-13');
  const lens = page.getByRole('radiogroup', { name: 'Lens' });
  await expect(lens.getByRole('radio', { name: 'As it happened' })).toBeChecked();
  await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'past');
  await lens.getByRole('radio', { name: 'As it became public' }).check();
  await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'active');
  await expect(page).toHaveURL(/lens=public/);
  await page.goBack();
  await expect(lens.getByRole('radio', { name: 'As it happened' })).toBeChecked();
  await page.goForward();
  await page.reload();
  await expect(lens.getByRole('radio', { name: 'As it became public' })).toBeChecked();
  await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'active');
});

test('in the second lens the talks are hidden, then Oman, then Muscat', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?lens=public&t=2024-03-12');
  const talks = reader.item('muscat-talks');
  await expect(talks).toHaveAttribute('data-state', 'hidden');
  await expect(talks).toHaveAttribute('data-drawn', 'none');
  await reader.movePlayhead('2024-03-13');
  await expect(talks).toHaveAttribute('data-state', 'active');
  await expect(talks).toHaveAttribute('data-drawn', 'country:oman');
  await expect(talks).toContainText('Secret, indirect talks in Oman');
  await reader.movePlayhead('2024-03-14');
  await expect(talks).toHaveAttribute('data-state', 'past');
  await expect(talks).toHaveAttribute('data-drawn', 'country:oman');
  await reader.movePlayhead('2024-03-15');
  await expect(talks).toHaveAttribute('data-drawn', 'point:muscat country:oman');
  await expect(talks).toContainText('Secret, indirect talks in Muscat');
  // Back in time the page forgets again.
  await reader.movePlayhead('2024-03-12');
  await expect(talks).toHaveAttribute('data-state', 'hidden');
  await expect(talks).toHaveAttribute('data-drawn', 'none');
});

test('no word of Muscat is anywhere in the page before the second report, nor of the talks before the first', async ({
  page,
}) => {
  const reader = new ReaderPage(page);
  await reader.open('?lens=public&t=2023-01-01');
  for (const [day, name] of [
    ['2023-01-01', '1 January 2023'],
    ['2023-11-20', '20 November 2023'],
    ['2024-01-10', '10 January 2024'],
    ['2024-02-10', '10 February 2024'],
    ['2024-03-12', '12 March 2024'],
    ['2024-03-13', '13 March 2024'],
    ['2024-03-14', '14 March 2024'],
  ] as const) {
    await reader.movePlayhead(day);
    await expect(reader.map.locator('p.visually-hidden')).toContainText(name);
    const words = await page.evaluate(wordsOfPage);
    expect(words.match(/.{0,40}Muscat/g), day).toBeNull();
    if (day < '2024-03-13')
      expect(words.match(/.{0,40}(Secret, indirect|Financial Times|New York Times)/g), day).toBeNull();
  }
  // Nor where the page opens on such a day.
  await reader.openText('?lens=public&t=2024-03-14');
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^14 March 2024/);
  await expect.poll(() => page.evaluate(wordsOfPage)).not.toContain('Muscat');
});

test('with the Financial Times alone there is Paley, and neither Muscat, 10 January nor a strike', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?sources=ft&event=muscat-talks&t=2024-01-20');
  await expect(reader.item('muscat-talks')).toHaveAttribute('data-drawn', 'country:oman');
  await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'active');
  await expect(reader.item('yemen-strikes')).toHaveAttribute('data-state', 'hidden');
  await expect(reader.evidence).toContainText('Abram Paley');
  await reader.evidenceComplete();
  const wrong = async () =>
    (await page.evaluate(wordsOfPage)).match(/.{0,40}(Muscat|10 January|Strikes in Yemen|New York Times)/g);
  await expect.poll(wrong).toBeNull();
});

const OUTSIDE =
  /.{0,40}(Xinhua|IRNA|CENTCOM|CNN|Reuters|Axios|Wikipedia|Tower 22|Doha|Qatar|Galaxy|28 January|2 February)/g;
for (const view of ['map', 'differences', 'sources']) {
  test(`with the outside sources off no fact of theirs is on the screen "${view}"`, async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.holdMap();
    for (const event of ['jordan-attack', 'detainee-deal', 'yemen-strikes', 'muscat-talks']) {
      await reader.openText(`?sources=ft,nyt&view=${view}&event=${event}&t=2024-03-20`);
      // All of it is there: the screen, and what is told of the event, or that nothing can be.
      if (view !== 'map') await page.locator('.story-screen :is(h1, h2)').first().waitFor();
      await reader.evidenceComplete();
      await expect.poll(async () => (await page.evaluate(wordsOfPage)).match(OUTSIDE)).toBeNull();
    }
  });
}

test('the three screens are ways in the bar, entries of the history, and part of the address', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.openText();
  await page.getByRole('button', { name: /^Where the reports differ/ }).click();
  await expect(page.getByRole('heading', { name: 'Where the reports differ' })).toBeVisible();
  await expect(page).toHaveURL(/view=differences/);
  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
  // At once, as who is quick does.
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Where the reports differ' })).toBeVisible();
  await page.getByRole('button', { name: 'Map and timeline' }).click();
  await expect(reader.map).toBeVisible();
});

test('without an event of its own, an address in the second lens shows what can be known by its day', async ({
  page,
}) => {
  const reader = new ReaderPage(page);
  await reader.openText('?lens=public&t=2024-02-01');
  await expect(reader.evidence).not.toContainText('not public yet');
  await expect(reader.evidence).toHaveAttribute('data-state', 'past');
  // Nor does what is written into the address next tell of it.
  await reader.movePlayhead('2024-02-02');
  await expect(page).toHaveURL(/t=2024-02-02/);
  await expect(page).not.toHaveURL(/muscat/);
});

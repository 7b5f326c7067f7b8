import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

/** The dialog that makes a piece of the story for an article. */
class ShareDialog {
  readonly root: Locator;
  readonly preview: FrameLocator;
  readonly opener: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('dialog', { name: 'Share or embed' });
    this.preview = page.frameLocator('iframe[title="Preview of the frame"]');
    this.opener = page.getByRole('button', { name: 'Share', exact: true });
  }

  async open(query = ''): Promise<void> {
    const reader = new ReaderPage(this.page);
    await reader.holdMap();
    await reader.openText(query);
    await this.opener.click();
    await expect(this.root).toBeVisible();
  }

  /** What the clipboard holds after the button was pressed. */
  async copy(button: 'Copy the snippet' | 'Copy the link'): Promise<string> {
    await this.root.getByRole('button', { name: button }).click();
    await expect(this.root.getByRole('status')).toContainText('copied');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

/** An article on the same host with a snippet in it. */
async function pasteInto(page: Page, snippet: string): Promise<FrameLocator> {
  const article = `<!doctype html><html lang="en"><title>An article</title><h1>An article</h1>${snippet}<p>It goes on.</p>`;
  await page.route('**/article.html', (route) => route.fulfill({ body: article, contentType: 'text/html' }));
  await page.goto('/article.html');
  return page.frameLocator('iframe');
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('what was chosen is what an article shows that the snippet is pasted into', async ({ page }) => {
  const dialog = new ShareDialog(page);
  await dialog.open();
  await dialog.root
    .getByRole('combobox', { name: 'Event' })
    .selectOption({ label: 'The Financial Times reports the talks' });
  await dialog.root.getByRole('radio', { name: 'Dark' }).check();
  await dialog.root.getByRole('radio', { name: 'Column' }).check();
  await expect(dialog.preview.getByText('The Financial Times reports the talks').first()).toBeVisible();
  const snippet = await dialog.copy('Copy the snippet');

  const frame = await pasteInto(page, snippet);
  await expect(frame.getByText('The Financial Times reports the talks').first()).toBeVisible();
  await expect(frame.getByRole('slider', { name: 'Playhead' })).toHaveAttribute('aria-valuetext', /^13 March 2024/);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByTitle('The Financial Times reports the talks (The Muscat talks, January 2024)')).toBeVisible();
});

test('a frozen snippet shows the version that its address names, in the language that was chosen', async ({ page }) => {
  const dialog = new ShareDialog(page);
  await dialog.open('?lens=public&t=2024-03-14');
  await dialog.root.getByRole('radio', { name: 'العربية' }).check();
  await dialog.root.getByRole('radio', { name: /^Frozen/ }).check();
  const snippet = await dialog.copy('Copy the snippet');
  const version = /\/versions\/([0-9a-f]{8})\/embed\.html/.exec(snippet)?.[1] ?? 'none';

  const frame = await pasteInto(page, snippet);
  await expect(frame.locator('.embed-foot')).toContainText(version);
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  // The first report had a country and a month.
  await expect(frame.locator('body')).toContainText('عُمان');
  await expect(frame.locator('body')).not.toContainText('مسقط، يناير');
  const served = await page.request.get(`/stories/muscat-2024/versions/${version}/story.json`);
  const { createHash } = await import('node:crypto');
  expect(
    createHash('sha256')
      .update(await served.body())
      .digest('hex')
      .slice(0, 8),
  ).toBe(version);
});

test('a bare frame is as high as what is in it, in a column of text and on a phone, and the article stands still', async ({
  page,
}) => {
  const dialog = new ShareDialog(page);
  await dialog.open('?event=yemen-strikes');
  const snippet = await dialog.copy('Copy the snippet');
  await page.addInitScript(() => {
    const told = globalThis as unknown as { shifted: number };
    told.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) told.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [720, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const frame = await pasteInto(page, snippet);
    await expect(frame.getByText('Strikes on Houthi targets in Yemen').first()).toBeVisible();
    await expect(frame.locator('html')).not.toHaveAttribute('data-waiting');
    const cut = () => frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight - innerHeight);
    await expect.poll(cut, `${width} px`).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)).toBe(0);
  }
});

test('the link leads to the same view of the reader', async ({ page }) => {
  const dialog = new ShareDialog(page);
  await dialog.open('?event=jordan-attack&lens=public&t=2024-03-20&theme=dark');
  const link = await dialog.copy('Copy the link');
  expect(new URL(link).search).toBe('?event=jordan-attack&t=2024-03-20&lens=public&theme=dark');
  await page.goto(link);
  await expect(page.getByRole('radio', { name: 'As it became public' })).toBeChecked();
});

test('by keyboard alone: from the bar, through every choice, to the clipboard and back', async ({ page }) => {
  const dialog = new ShareDialog(page);
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  await dialog.opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.root.getByRole('combobox', { name: 'Event' })).toBeFocused();
  const before = await page.evaluate(() => history.length);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(dialog.root.getByRole('combobox', { name: 'Moment' })).toBeFocused();
  for (const [name, next] of [
    ['As it happened', 'As it became public'],
    ['English', 'العربية'],
    ['As the reader has it', 'Light'],
    ['Wide', 'Square'],
  ] as const) {
    await page.keyboard.press('Tab');
    await expect(dialog.root.getByRole('radio', { name, exact: true })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(dialog.root.getByRole('radio', { name: next, exact: true })).toBeChecked();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(dialog.root.getByRole('checkbox', { name: 'Controls' })).not.toBeChecked();
  const tab = dialog.root.getByRole('tab', { selected: true });
  for (let presses = 0; presses < 40 && !(await tab.evaluate((it) => it === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(tab).toBeFocused();
  await page.keyboard.press('End');
  await expect(dialog.root.getByRole('tab', { name: 'Markdown', selected: true })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(dialog.root.getByRole('tabpanel')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.root.getByRole('status')).toHaveText('The snippet is copied.');
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toContain('&amp;lens=public&amp;lang=ar&amp;theme=light&amp;layout=square&amp;controls=no"');

  await page.keyboard.press('Escape');
  await expect(dialog.root).toHaveCount(0);
  await expect(dialog.opener).toBeFocused();
  // None of the previews is a step back.
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('Escape leads out of the preview too, and the focus back to where it was', async ({ page }) => {
  const dialog = new ShareDialog(page);
  await dialog.open();
  const link = dialog.preview.getByRole('link').last();
  await expect(link).toBeVisible();
  await expect(page.locator('iframe[title="Preview of the frame"]')).not.toHaveAttribute('inert');
  await link.focus();
  await page.keyboard.press('Escape');
  await expect(dialog.root).toHaveCount(0);
  await expect(dialog.opener).toBeFocused();
});

test('a preview that is still loading keeps no key from the dialog', async ({ page }) => {
  const dialog = new ShareDialog(page);
  await page.route('**/assets/*.js', (route) =>
    route.request().frame() === page.mainFrame() ? route.fallback() : undefined,
  );
  await dialog.open();
  await dialog.root.getByRole('radio', { name: '678' }).focus();
  await page.keyboard.press('Tab');
  await expect(dialog.root.getByRole('tab', { selected: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.root).toHaveCount(0);
  await expect(dialog.opener).toBeFocused();
});

test('on a phone: from the menu, nothing wider than the screen, the choices first and the preview below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = new ShareDialog(page);
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.click();
  await dialog.opener.click();
  await expect(dialog.root).toBeVisible();
  expect(await dialog.root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const form = await dialog.root.getByRole('radio', { name: /^Frozen/ }).boundingBox();
  const frame = await dialog.root.getByTitle('Preview of the frame').boundingBox();
  expect(frame?.y).toBeGreaterThan(form?.y ?? Infinity);
  await dialog.root.getByRole('button', { name: 'Copy the link' }).click();
  await expect(dialog.root.getByRole('status')).toHaveText('The link is copied.');
  await dialog.root.getByRole('button', { name: 'Close' }).click();
  await expect(menu).toBeFocused();
});

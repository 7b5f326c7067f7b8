import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// That no other origin is asked, and that the article's policy holds, is checked by the fixture.

/** The example of an article, with its three embeds in view one after the other. */
class ExamplePage {
  readonly talks: FrameLocator;
  readonly strikes: FrameLocator;
  readonly known: FrameLocator;
  readonly heard: Locator;

  constructor(readonly page: Page) {
    this.talks = page.frameLocator('#talks');
    this.strikes = page.frameLocator('iframe[title^="Strikes"]');
    this.known = page.frameLocator('backchannel-story iframe');
    this.heard = page.getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.goto('/examples/embed.html');
    await expect(this.heard).toHaveText('ready');
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}

test('an article shows the story three times, each as its snippet says', async ({ page }) => {
  const example = new ExamplePage(page);
  await example.open();
  await expect(example.talks.getByRole('heading', { name: 'Secret, indirect talks in Muscat' })).toBeVisible();
  for (const element of ['iframe[title^="Strikes"]', 'backchannel-story']) {
    await page.locator(element).scrollIntoViewIfNeeded();
  }
  await expect(example.strikes.getByRole('heading', { name: 'Strikes on Houthi targets in Yemen' })).toBeVisible();
  await expect(example.known.getByRole('heading', { name: 'Secret, indirect talks in Oman' })).toBeVisible();
  await expect(example.known.locator('body')).not.toContainText('Muscat');
  // The loader fits every frame, the bare one too.
  for (const embed of [example.talks, example.strikes, example.known]) {
    await expect.poll(() => embed.locator('html').evaluate((html) => html.scrollHeight - innerHeight)).toBe(0);
  }
});

test('the buttons drive the first story, and the line tells what is heard', async ({ page }) => {
  const example = new ExamplePage(page);
  await example.open();
  const { heard, talks } = example;
  const html = talks.locator('html');
  const playhead = talks.getByRole('slider');

  await example.press('Show the strikes in Yemen');
  await expect(talks.getByRole('heading', { name: 'Strikes on Houthi targets in Yemen' })).toBeVisible();
  await expect(heard).toHaveText(/^(select yemen-strikes|playhead 2024-01-11)$/);
  await expect(page.getByText('Day 11 January 2024')).toBeVisible();

  await example.press('Go to 10 January');
  await expect(heard).toHaveText('playhead 2024-01-10');
  await expect(playhead).toHaveAttribute('aria-valuetext', /^10 January 2024/);

  await example.press('Play');
  await expect(heard).toHaveText('play');
  await expect(page.getByText('Day 10 January 2024')).toBeHidden();
  await example.press('Pause');
  await expect(talks.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(heard).not.toHaveText('play');

  await example.press('As it became public');
  await expect(page.getByRole('button', { name: 'As it became public' })).toHaveAttribute('aria-pressed', 'true');
  await expect(heard).toHaveText('lens public');
  await example.press('Dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await example.press('In Arabic');
  await expect(html).toHaveAttribute('lang', 'ar');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(heard).toHaveText('answered setLanguage');
  await example.press('In Arabic');
  await expect(html).toHaveAttribute('lang', 'en');
});

test('axe finds nothing, on a screen and on a phone, by day and by night', async ({ page }) => {
  const example = new ExamplePage(page);
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await example.open();
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      // Three pages in frames have the same regions: the frames' titles tell them apart.
      .disableRules('landmark-unique')
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

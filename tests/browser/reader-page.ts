import type { Locator, Page } from '@playwright/test';

/** The names of the reader's parts, as assistive technology sees them. */
export class ReaderPage {
  readonly map: Locator;
  readonly timeline: Locator;
  readonly evidence: Locator;
  readonly events: Locator;
  readonly playhead: Locator;

  constructor(readonly page: Page) {
    this.map = page.getByRole('region', { name: 'Map', exact: true });
    this.timeline = page.getByRole('region', { name: 'Timeline' });
    this.evidence = page.getByRole('region', { name: 'Evidence' });
    this.events = page.getByRole('list', { name: 'Events' });
    this.playhead = page.getByRole('slider', { name: 'Playhead' });
  }

  /** Opens the page and waits until the map has drawn what it has. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await this.mapIdle();
  }

  async mapIdle(): Promise<void> {
    await this.page.locator('[data-idle="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  }

  item(id: string): Locator {
    return this.page.locator(`li[data-event="${id}"]`);
  }

  /** Ids by state, as the list shows them. */
  async idsIn(state: 'past' | 'active' | 'future' | 'hidden'): Promise<string[]> {
    return this.page
      .locator(`li[data-event][data-state="${state}"]`)
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-event') ?? ''));
  }

  /** Sets the range input as its keyboard would, in one move. */
  async movePlayhead(day: string): Promise<void> {
    const index = Math.round((Date.parse(day) - Date.parse('2023-01-01')) / 86_400_000);
    await this.playhead.fill(String(index));
  }
}

import type { Locator, Page } from '@playwright/test';

/** The names of the reader's parts, as assistive technology sees them. */
export class ReaderPage {
  readonly map: Locator;
  readonly timeline: Locator;
  readonly evidence: Locator;
  readonly events: Locator;
  readonly playhead: Locator;
  readonly search: Locator;
  readonly tour: Locator;

  constructor(readonly page: Page) {
    this.map = page.getByRole('region', { name: 'Map', exact: true });
    this.timeline = page.getByRole('region', { name: 'Timeline' });
    this.evidence = page.getByRole('region', { name: 'Evidence' });
    this.events = page.getByRole('list', { name: 'Events' });
    this.playhead = page.getByRole('slider', { name: 'Playhead' });
    this.search = page.getByRole('searchbox');
    this.tour = page.getByRole('region', { name: 'Guided tour' });
  }

  /** Opens the page and waits until the map has drawn what it has. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await this.mapIdle();
  }

  /** Opens the page and waits until it answers: the map and the lanes may still be on their way. */
  async openText(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await this.answers();
  }

  /** Waits until the page hears what is pressed in it. */
  async answers(): Promise<void> {
    // The build renders the sliders; the words of their values come with the script.
    await this.page.locator('[role="slider"][aria-valuetext]').first().waitFor({ state: 'attached' });
  }

  /**
   * Keeps the code of the live map on its way for good, as on a slow network: for tests of which it is no subject, since
   * it is drawn in software here. The still map stands in.
   */
  async holdMap(): Promise<void> {
    await this.page.route('**/assets/map-view-*.js', () => {});
  }

  /** Waits until the whole evidence is there, or that there is none: below its head it comes after the first script. */
  async evidenceComplete(): Promise<void> {
    await this.page.locator('.evidence-panel :is(.evidence-foot, .evidence-empty)').waitFor({ state: 'attached' });
  }

  async mapIdle(): Promise<void> {
    await this.page.locator('[data-idle="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  }

  item(id: string): Locator {
    return this.page.locator(`li[data-event="${id}"]`);
  }

  /** The button of an event in the list. */
  itemButton(id: string): Locator {
    return this.item(id).locator('.event-item-title');
  }

  /** What the timeline draws of an event: one mark for each date that its claims give. */
  marks(id: string): Locator {
    return this.page.locator(`.timeline-mark[data-event="${id}"]`);
  }

  /** Ids of the events by state, as the list has them, in its order. */
  async idsIn(state: 'past' | 'active' | 'future' | 'hidden'): Promise<string[]> {
    return this.page.locator(`li[data-event][data-state="${state}"]`).evaluateAll(listIds);
  }

  /** Ids of the events that the list shows, in its order. */
  async idsListed(): Promise<string[]> {
    return this.page.locator('li[data-event]:not([hidden])').evaluateAll(listIds);
  }

  /** Sets the range input as its keyboard would, in one move. */
  async movePlayhead(day: string): Promise<void> {
    const index = Math.round((Date.parse(day) - Date.parse('2023-01-01')) / 86_400_000);
    await this.playhead.fill(String(index));
  }

  /** Makes the timeline show all of the story, and waits until it has drawn every event with a date. */
  async showWholeStory(): Promise<void> {
    await this.page.getByRole('button', { name: 'Whole story' }).click();
    await this.page.waitForFunction(
      (count) => {
        const marks = document.querySelectorAll<HTMLElement>('.timeline-mark[data-event]');
        return new Set([...marks].map(({ dataset }) => dataset.event)).size === count;
      },
      // Two of the 24 have no date.
      22,
    );
  }

  /** Where a longitude and latitude are on the page (px), while the camera shows the whole region. */
  async pointOf(longitude: number, latitude: number): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('.story-map-picture').boundingBox();
    if (!box) throw new Error('There is no map.');
    const [west, south, east, north] = [31, 11, 66, 36];
    const x = (degrees: number) => degrees / 360;
    const y = (degrees: number) => -Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
    const scale = Math.min(box.width / (x(east) - x(west)), box.height / (y(south) - y(north)));
    return {
      x: box.x + box.width / 2 + (x(longitude) - (x(west) + x(east)) / 2) * scale,
      y: box.y + box.height / 2 + (y(latitude) - (y(south) + y(north)) / 2) * scale,
    };
  }
}

function listIds(items: (HTMLElement | SVGElement)[]): string[] {
  return items.map(({ dataset }) => dataset['event'] ?? '');
}

/** The words of the page, seen or only said, but not what it tells to machines; runs in the page. */
export function wordsOfPage(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const data of copy.querySelectorAll('script')) data.remove();
  return `${document.title} ${copy.textContent}`;
}

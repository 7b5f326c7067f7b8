import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';
import { bringScreenReader, Transcript } from './transcript.ts';

/** The landmarks and headings of the page as they stand: one `main`, one first heading, no level left out. */
async function expectSoundOutline(page: Page): Promise<void> {
  const outline = await page.evaluate(() => {
    const heard = (element: Element) => element.checkVisibility() && !element.closest('[inert], [aria-hidden="true"]');
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(heard);
    return {
      mains: all('main').length,
      levels: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1))),
      liveRegions: document.querySelectorAll('[role="status"], [aria-live]').length,
    };
  });
  expect(outline).toMatchObject({ mains: 1, liveRegions: 1 });
  expect(outline.levels.filter((level) => level === 1)).toHaveLength(1);
  const left = outline.levels.filter((level, at) => level > (outline.levels[at - 1] ?? 2) + 1);
  expect(left, outline.levels.join()).toEqual([]);
}

/** Add a language once it speaks: its transcripts are then kept in a folder of its own. */
const LANGUAGES = ['en'];

for (const language of LANGUAGES) {
  const open = async (page: Page, { search = '', live = false } = {}) => {
    const reader = new ReaderPage(page);
    await bringScreenReader(page);
    if (!live) await reader.holdMap();
    await reader.openText(search + (language === 'en' ? '' : `${search === '' ? '?' : '&'}lang=${language}`));
    // The words of map and timeline come a little later than the script.
    await page.locator('.story-map > .visually-hidden, .story-screen').first().waitFor({ state: 'attached' });
    await page.locator('.timeline-dock > .visually-hidden').nth(1).waitFor({ state: 'attached' });
    return { reader, record: (name: string) => new Transcript(page, name, language) };
  };

  test.describe(`what a listener hears, ${language}`, () => {
    test('at the opening', async ({ page }) => {
      const { reader, record } = await open(page, { live: true });
      await reader.mapIdle();
      const opening = record('opening');
      await opening.reads(page.locator('body'), 'li[data-event="us-iraq-syria-forces"], li[data-event]:nth-of-type(4)');
      opening.keep();
      await expectSoundOutline(page);

      const item = record('event-in-the-list');
      await item.reads(page.locator('li[data-event="muscat-talks"]'));
      await item.presses(page.locator('li[data-event="gaza-war"] .event-item-title'));
      await item.hears();
      item.keep();

      const filter = record('filter');
      await filter.presses(page.locator('.lane-filter').nth(3));
      await filter.hears();
      await filter.reads(page.locator('.lane-filters'));
      await filter.reads(page.locator('.filter-summary'));
      await filter.presses(page.locator('.facet-menu-opener').first());
      await page.locator('.facet-menu').first().getByRole('checkbox').first().waitFor();
      await filter.reads(page.locator('.facet-menu').first());
      await filter.presses('Escape');
      await filter.presses(page.locator('.filter-summary-all'));
      await filter.hears();
      filter.keep();

      const search = record('search');
      await search.types(reader.search, 'ceasefire');
      await search.hears();
      await search.reads(page.locator('.event-list-items'));
      search.keep();

      const empty = record('nothing-found');
      await empty.types(reader.search, 'zeppelin');
      await empty.hears();
      await empty.reads(page.locator('.no-events'));
      await expectSoundOutline(page);
      empty.keep();
    });

    test('of map and timeline', async ({ page }) => {
      const { reader, record } = await open(page, { live: true });
      await reader.mapIdle();

      const map = record('map');
      await map.reads(page.locator('.story-map'));
      map.keep();

      const timeline = record('timeline');
      await timeline.reads(page.locator('.timeline-dock'));
      timeline.keep();

      const steps = record('steps');
      const [previous, , next] = await page.locator('.timeline-transport button').all();
      if (!previous || !next) throw new Error('The transport has no buttons.');
      await steps.presses(next);
      await steps.hears();
      await steps.presses(next);
      await steps.hears();
      await steps.presses(previous);
      await steps.hears();
      steps.keep();

      const playhead = record('playhead');
      await reader.movePlayhead('2024-01-08');
      await reader.playhead.focus();
      await playhead.reads(reader.playhead);
      // The day that each key reaches, and whether something comes under way there.
      for (const [key, day, entered] of [
        ['ArrowRight', 9, false],
        ['ArrowRight', 10, true],
        ['ArrowRight', 11, true],
        ['ArrowRight', 12, false],
        ['ArrowRight', 13, false],
        ['PageUp', 12, true],
        ['Home', 1, true],
      ] as const) {
        await playhead.presses(key);
        await playhead.value(reader.playhead, new RegExp(`^\\D*${day}\\b`));
        if (entered) await playhead.hears();
      }
      playhead.keep();

      const playback = record('playback');
      await reader.movePlayhead('2024-03-30');
      await playback.quiet();
      await playback.presses(page.locator('.timeline-play'));
      // How many days of it are said depends on the machine.
      await playback.hears('The end of the story');
      playback.keep();

      const lens = record('lens');
      await reader.movePlayhead('2024-03-12');
      await page.locator('input[name="lens"][value="happened"]').focus();
      await lens.quiet();
      await lens.presses('ArrowRight');
      await lens.hears();
      await lens.reads(page.locator('.lens-choice'));
      await reader.playhead.focus();
      await lens.presses('ArrowRight');
      await lens.value(reader.playhead, /13/);
      await lens.hears();
      await lens.reads(page.locator('.timeline-dock > .visually-hidden').nth(1));
      await lens.reads(page.locator('.story-map > .visually-hidden'));
      lens.keep();

      const kept = record('kept-secret');
      await kept.reads(page.locator('li[data-event="muscat-talks"]'));
      await page.locator('li[data-event="muscat-talks"] .event-item-title').press('Enter');
      await page.locator('.event-secrecy-drawing svg').waitFor();
      await kept.reads(page.locator('.evidence-panel'), '.contradiction, .comparison-table, .evidence-section');
      kept.keep();
    });

    test('of the evidence', async ({ page }) => {
      const { reader, record } = await open(page);
      await page.locator('.evidence-foot').waitFor();

      const evidence = record('evidence');
      await evidence.reads(reader.evidence, '.evidence-section');
      await evidence.reads(page.locator('.outside-account').first());
      await evidence.reads(page.locator('.claims-by-source-column').first(), '.claim-entry:nth-of-type(3)');
      await evidence.reads(page.locator('.evidence-foot'));
      evidence.keep();

      const claim = record('claim');
      await claim.reads(page.locator('.claims-by-source [data-claim="A14"]'));
      await claim.presses(page.locator('.claims-by-source [data-claim="A14"] .claim-ways-chain > summary'));
      await claim.reads(page.locator('.claims-by-source [data-claim="A14"] .claim-ways-chain'));
      claim.keep();

      const citation = record('citation');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await citation.presses(page.locator('.evidence-foot .cite > summary'));
      await page.locator('.citation-sheet').waitFor();
      await citation.reads(page.locator('.evidence-foot .cite'));
      await citation.presses(page.locator('.citation-sheet .button').first());
      await citation.hears();
      citation.keep();

      const tour = record('tour');
      await tour.presses(page.locator('.reader-menu-link').nth(3));
      await tour.hears();
      await page.locator('.tour-ways').waitFor();
      await tour.reads(page.locator('.tour-panel[data-stop]'), '.tour-evidence');
      await tour.presses(page.locator('.tour-way-on'));
      await tour.hears();
      tour.keep();
      await expectSoundOutline(page);
    });

    test('of the screens', async ({ page }) => {
      const { record } = await open(page);

      const settings = record('settings');
      await settings.presses(page.locator('.reader-settings-opener'));
      await page.locator('.reader-settings select').first().waitFor();
      await settings.reads(page.locator('.reader-settings'));
      settings.keep();
      await page.keyboard.press('Escape');

      const differences = record('differences');
      await differences.presses(page.locator('.reader-menu-link').nth(1));
      await differences.hears();
      await page.locator('.difference-table').waitFor();
      await differences.reads(page.locator('.differences-top'));
      await differences.reads(page.locator('.differences-choice'));
      await differences.presses(page.locator('.differences-choice button').nth(3));
      await differences.hears();
      await differences.reads(page.locator('.difference-table'));
      differences.keep();
      await expectSoundOutline(page);

      const sources = record('sources');
      await sources.presses(page.locator('.reader-menu-link').nth(2));
      await sources.hears();
      await page.locator('.sources-screen').waitFor();
      await sources.reads(page.locator('.sources-head'));
      await sources.reads(page.locator('.report-column').first());
      await sources.reads(page.locator('.source-choice'));
      await page.locator('.source-choice input').first().focus();
      await sources.presses('ArrowDown');
      await sources.hears();
      await page.locator('.source-choice input').first().check();
      await sources.reads(page.locator('.outside-source').first());
      await sources.reads(page.locator('.oddities tbody tr').first());
      sources.keep();
      await expectSoundOutline(page);
    });

    test('of what went wrong', async ({ page }) => {
      const { reader, record } = await open(page, { search: '?event=nonsense&t=2025-01-01' });
      const link = record('broken-link');
      await link.hears();
      await link.reads(page.locator('.notices'));
      link.keep();
      await expect(reader.events).toBeVisible();
    });

    test('without WebGL', async ({ page }) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      const { record } = await open(page, { live: true });
      const still = record('without-webgl');
      await still.hears();
      await page.locator('.notice').waitFor();
      await still.reads(page.locator('.notices'));
      await still.reads(page.locator('.story-map'), '.map-tray');
      still.keep();
    });

    test('where the story cannot be read', async ({ page }) => {
      await bringScreenReader(page);
      await page.route('**/story.json*', (route) => route.fulfill({ body: '{', contentType: 'application/json' }));
      await page.goto(language === 'en' ? '/' : `/?lang=${language}`);
      await page.getByRole('alert').waitFor();
      const failure = new Transcript(page, 'story-failure', language);
      await failure.reads(page.locator('body'), '.story-record section');
      failure.keep();
      await expectSoundOutline(page);
    });

    test('on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const { record } = await open(page);
      const narrow = record('narrow');
      await narrow.reads(page.locator('.reader-bar'));
      await narrow.reads(page.locator('.timeline-dock'));
      await narrow.reads(page.locator('.sheet-tabs'));
      await narrow.presses(page.locator('.sheet-tabs button').nth(1));
      await narrow.reads(page.locator('.reader-list'), 'li[data-event]:nth-of-type(3)');
      narrow.keep();
      await expectSoundOutline(page);
    });
  });
}

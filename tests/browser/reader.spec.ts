import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

test.describe('the playhead', () => {
  test('on 10 January the talks are under way, on 9 January they are not', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /10 January 2024/);
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'active');
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-drawn', 'point:muscat country:oman');
    await reader.playhead.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /9 January 2024/);
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'future');
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-drawn', 'none');
  });

  test('by keyboard through the whole story: list, map, timeline and evidence agree each day', async ({ page }) => {
    test.setTimeout(240_000);
    const reader = new ReaderPage(page);
    await reader.open('?t=2023-01-01');
    await reader.playhead.focus();
    await page.keyboard.press('Home');
    const disagreements: string[] = [];
    const days = Number(await reader.playhead.getAttribute('max'));
    for (let day = 0; day <= days; day += 1) {
      const seen = await page.evaluate(readStates);
      for (const { id, state, drawn, mark, evidence } of seen) {
        const onMap = drawn !== 'none' && drawn !== 'tray';
        if (state === 'future' && onMap) disagreements.push(`${day} ${id}: drawn before it began`);
        if (state === 'active' && drawn === 'none') disagreements.push(`${day} ${id}: active and nowhere`);
        if (mark !== undefined && mark !== state)
          disagreements.push(`${day} ${id}: ${mark} on the timeline, ${state} in the list`);
        if (evidence !== undefined && evidence !== state)
          disagreements.push(`${day} ${id}: ${evidence} in the evidence, ${state} in the list`);
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(disagreements).toEqual([]);
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /31 March 2024/);
  });
});

/** What list, map, timeline and evidence say of each event, read in the page. */
function readStates() {
  const evidence = document.querySelector<HTMLElement>('[aria-label="Evidence"][data-event]');
  return [...document.querySelectorAll<HTMLElement>('li[data-event]')].map((item) => {
    const id = item.dataset.event ?? '';
    const mark = document.querySelector<HTMLElement>(`.timeline-mark[data-event="${id}"]`);
    return {
      id,
      state: item.dataset.state,
      drawn: item.dataset.drawn,
      mark: mark?.dataset.state,
      evidence: evidence?.dataset.event === id ? evidence.dataset.state : undefined,
    };
  });
}

test.describe('places', () => {
  test('nothing is pinned to Tehran or Washington, and nothing without a place is on the map', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?t=2024-03-31');
    const drawn = await page
      .locator('li[data-event]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-drawn')));
    expect(drawn.join(' ')).not.toMatch(/tehran|washington|united-states|south-korea/);
    for (const id of ['may-talks', 'reassurances', 'second-round', 'alhurra-report', 'regional-hostilities']) {
      await expect(reader.item(id)).toHaveAttribute('data-drawn', 'tray');
    }
  });

  test('what the second report adds stays apart: the country’s shape and the city', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await expect(reader.map).toContainText('Muscat');
    await expect(reader.map).toContainText('Oman');
    await expect(reader.evidence).toContainText('10 January 2024');
    await expect(reader.evidence).toContainText('January 2024');
  });
});

test.describe('selecting', () => {
  test('in the list brings the event under the playhead and into the evidence', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await page.getByRole('button', { name: 'Strikes on Houthi targets in Yemen' }).first().click();
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
    await expect(reader.item('yemen-strikes')).toHaveAttribute('data-state', 'active');
    await expect(
      page.locator('.timeline-mark[data-event="yemen-strikes"][data-selected="true"]').first(),
    ).toBeAttached();
    await expect(page).toHaveURL(/event=yemen-strikes/);
  });

  test('on the timeline does the same', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await page.locator('.timeline-mark[data-event="yemen-strikes"]').first().click();
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
    await expect(reader.item('yemen-strikes').getByRole('button').first()).toHaveAttribute('aria-current', 'true');
  });

  test('on the map does the same', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?event=gaza-war&t=2024-01-12');
    // Yemen is one large shape on that day; its middle is a fixed share of the frame.
    await page.locator('.map-label', { hasText: 'Yemen' }).first().waitFor();
    const label = await page.locator('.map-label', { hasText: 'Yemen' }).first().boundingBox();
    if (!label) throw new Error('Yemen has no label');
    await page.mouse.click(label.x + label.width / 2, label.y + label.height / 2);
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
    await expect(reader.item('yemen-strikes').getByRole('button').first()).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('playback', () => {
  test('runs, selects what it reaches, pauses when taken hold of, and resumes', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?event=muscat-talks&t=2024-01-10');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(reader.evidence).toHaveAttribute('data-event', /post-january-messages|yemen-strikes/, {
      timeout: 20_000,
    });
    await reader.movePlayhead('2024-03-01');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /1 March 2024/);
  });

  test('ends at the end', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?t=2024-03-30');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /31 March 2024/);
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });

  test('next and previous event go through the story in the order of the list', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await page.getByRole('button', { name: 'Next event' }).click();
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
    await page.getByRole('button', { name: 'Next event' }).click();
    await expect(reader.evidence).toHaveAttribute('data-event', 'post-january-messages');
    await page.getByRole('button', { name: 'Previous event' }).click();
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
  });
});

test.describe('the address', () => {
  test('restores the view after a reload and on the way back', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?event=yemen-strikes&t=2024-01-12&lanes=red-sea-yemen');
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'hidden');
    await page.getByRole('button', { name: 'Attacks on ships in the Red Sea' }).first().click();
    await expect(page).toHaveURL(/event=houthi-ship-attacks/);
    await page.reload();
    await expect(reader.evidence).toHaveAttribute('data-event', 'houthi-ship-attacks');
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /12 January 2024/);
    await page.goBack();
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
  });

  test('says which values it left out, and shows the rest', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?event=muscat-talks&t=2024-13-40&lens=hapened');
    const notice = page.locator('.notice');
    await expect(notice).toContainText('2 values of the link were left out.');
    await expect(notice).toContainText('t=2024-13-40');
    await expect(reader.evidence).toHaveAttribute('data-event', 'muscat-talks');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  });
});

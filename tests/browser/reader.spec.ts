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
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^9 January 2024/);
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'future');
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-drawn', 'none');
    await expect(reader.evidence).toHaveAttribute('data-state', 'future');
  });

  test('goes by day, by month, and to either end by keyboard', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.openText('?t=2023-06-15');
    await reader.playhead.focus();
    for (const [key, day] of [
      ['ArrowRight', /^16 June 2023/],
      ['PageUp', /^16 July 2023/],
      ['PageDown', /^16 June 2023/],
      ['End', /^31 March 2024/],
      ['Home', /^1 January 2023/],
    ] as const) {
      await page.keyboard.press(key);
      await expect(reader.playhead).toHaveAttribute('aria-valuetext', day);
    }
  });

  test('through the whole story: list, map, timeline and evidence agree each day', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?t=2023-01-01&event=muscat-talks');
    await reader.showWholeStory();
    const walk = await page.evaluate(walkThroughStory);
    expect(walk.disagreements).toEqual([]);
    expect(walk.days).toBe(456);
    // 22 events with a date, each on every day; so that the loop is known to have compared something.
    expect(walk.compared).toBe(456 * 22);
    expect(walk.talks).toEqual(['2024-01-10', '2024-01-10']);
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^31 March 2024/);
  });
});

/** Moves the range input day by day, as its keyboard does, and compares what the parts of the page say. Runs in the page. */
async function walkThroughStory() {
  const range = document.querySelector<HTMLInputElement>('input[aria-label="Playhead"]');
  const evidence = document.querySelector<HTMLElement>('section[aria-label="Evidence"]');
  if (!range || !evidence) throw new Error('The page lacks its parts.');
  const items = [...document.querySelectorAll<HTMLElement>('li[data-event]')];
  const disagreements: string[] = [];
  const talks: string[] = [];
  let compared = 0;
  let days = 0;
  for (; ; days += 1) {
    const day = new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10);
    const marks = new Map<string | undefined, Set<string | undefined>>();
    for (const { dataset } of document.querySelectorAll<HTMLElement>('.timeline-mark[data-event]')) {
      marks.set(dataset.event, (marks.get(dataset.event) ?? new Set()).add(dataset.state));
    }
    for (const item of items) {
      const { event = '', state, drawn } = item.dataset;
      const complain = (what: string) => disagreements.push(`${day} ${event}, ${state} in the list: ${what}`);
      const onMap = drawn !== 'none' && drawn !== 'tray';
      if (state === 'future' && onMap) complain(`drawn as ${drawn}`);
      if (state !== 'future' && drawn === 'none') complain('neither on the map nor in the tray');
      const onTimeline = marks.get(event);
      if (onTimeline) {
        compared += 1;
        if (onTimeline.size !== 1 || !onTimeline.has(state)) complain(`${[...onTimeline]} on the timeline`);
      }
      if (evidence.dataset.event === event && evidence.dataset.state !== state) {
        complain(`${evidence.dataset.state} in the evidence`);
      }
      if (event === 'muscat-talks' && state === 'active') talks.push(day);
    }
    if (range.valueAsNumber >= Number(range.max)) break;
    range.stepUp();
    range.dispatchEvent(new Event('input', { bubbles: true }));
    // React has rendered once the task is over.
    await new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(undefined);
    });
  }
  return { disagreements, compared, days: days + 1, talks: [talks[0], talks.at(-1)] };
}

test.describe('places', () => {
  test('nothing is pinned to Tehran or Washington, and nothing without a place is on the map', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?t=2024-03-31');
    const drawn = await page
      .locator('li[data-event]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-drawn')));
    expect(drawn).toHaveLength(24);
    expect(drawn.join(' ')).not.toMatch(/tehran|washington|united-states|south-korea/);
    for (const id of ['may-talks', 'reassurances', 'second-round', 'alhurra-report', 'regional-hostilities']) {
      await expect(reader.item(id)).toHaveAttribute('data-drawn', 'tray');
    }
  });

  test('an event without a place is selected from the tray', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.openText();
    const entry = reader.map.getByRole('listitem').getByRole('button', { name: /Assurances by go-betweens/ });
    await entry.click();
    await expect(reader.evidence).toHaveAttribute('data-event', 'reassurances');
    await expect(reader.itemButton('reassurances')).toHaveAttribute('aria-current', 'true');
    await expect(entry).toHaveAttribute('aria-current', 'true');
    // It is under way: the playhead has no reason to leave its day.
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^10 January 2024/);
  });

  test('what the second report adds stays apart: the country’s shape and the city', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    const names = page.locator('.map-annotations text');
    await expect(names.filter({ hasText: /^Muscat$/ })).toBeVisible();
    await expect(names.filter({ hasText: /^Oman$/ })).toBeVisible();
    await expect(names.filter({ hasText: '10 January (NYT)' })).toBeVisible();
    await expect(names.filter({ hasText: 'January (FT)' })).toBeVisible();
    await expect(reader.evidence).toContainText('10 January 2024');
  });
});

test.describe('selecting', () => {
  test('in the list brings the event under the playhead and into the evidence', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await reader.itemButton('yemen-strikes').click();
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
    await expect(reader.item('yemen-strikes')).toHaveAttribute('data-state', 'active');
    await expect(reader.item('yemen-strikes')).toHaveAttribute('data-drawn', 'country:yemen');
    await expect(reader.marks('yemen-strikes')).toHaveAttribute('data-selected', 'true');
    await expect(page).toHaveURL(/event=yemen-strikes/);
  });

  test('on the timeline does the same', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.openText();
    await reader.marks('yemen-strikes').click();
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
    await expect(reader.itemButton('yemen-strikes')).toHaveAttribute('aria-current', 'true');
    await expect(reader.item('yemen-strikes')).toHaveAttribute('data-state', 'active');
    await expect(reader.item('yemen-strikes')).toHaveAttribute('data-drawn', 'country:yemen');
    await expect(reader.marks('yemen-strikes')).toHaveAttribute('data-selected', 'true');
    await expect(page).toHaveURL(/event=yemen-strikes/);
  });

  test('on the map does the same', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?event=gaza-war&t=2024-01-12');
    const { x, y } = await reader.pointOf(47.5, 16);
    await page.mouse.click(x, y);
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
    await expect(reader.itemButton('yemen-strikes')).toHaveAttribute('aria-current', 'true');
    await expect(reader.marks('yemen-strikes')).toHaveAttribute('data-selected', 'true');
    await expect(page).toHaveURL(/event=yemen-strikes/);
  });
});

test('the camera lets go when the map is dragged, and follows again when asked', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  const oman = page.locator('.map-annotations text', { hasText: /^Oman$/ });
  const before = await oman.boundingBox();
  const from = await reader.pointOf(47, 23);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 60, from.y + 20, { steps: 6 });
  await page.mouse.up();
  const button = reader.map.getByRole('button', { name: 'Follow the story' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(async () => (await oman.boundingBox())?.x).not.toBe(before?.x);
  await button.click();
  await expect(reader.map.getByRole('button', { name: 'Following' })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => Math.abs(((await oman.boundingBox())?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(1);
});

test.describe('the address', () => {
  test('restores the view after a reload and on the way back', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.openText('?event=yemen-strikes&t=2024-01-12&lanes=red-sea-yemen');
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'hidden');
    await reader.itemButton('houthi-ship-attacks').click();
    await expect(page).toHaveURL(/event=houthi-ship-attacks/);
    await page.reload();
    await expect(reader.evidence).toHaveAttribute('data-event', 'houthi-ship-attacks');
    await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^12 January 2024/);
    await expect(reader.item('muscat-talks')).toHaveAttribute('data-state', 'hidden');
    await page.goBack();
    await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
  });

  test('says which values it left out, and shows the rest', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.openText('?event=muscat-talks&t=2024-13-40&lens=hapened');
    const notice = page.locator('.notice');
    await expect(notice).toContainText('2 values of the link were left out.');
    await expect(notice).toContainText('t=2024-13-40');
    await expect(reader.evidence).toHaveAttribute('data-event', 'muscat-talks');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  });
});

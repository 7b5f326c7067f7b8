import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

const drawing = '.timeline-drawing';

test('the talks are tied to the day that made them public, as strictly as the reports of that day', async ({
  page,
}) => {
  const reader = new ReaderPage(page);
  await reader.open('?lens=public&t=2024-03-12');
  await expect(reader.timeline.getByText('In print by 12 March 2024')).toBeVisible();
  await expect(reader.marks('muscat-talks')).toHaveCount(0);

  await reader.movePlayhead('2024-03-13');
  const lanes = page.locator(drawing);
  await expect(lanes.getByText('kept from the public for 42 to 72 days')).toBeVisible();
  await expect(lanes.getByText('Talks in Oman')).toBeVisible();
  await expect(lanes).not.toContainText('Muscat');
  await expect(reader.marks('muscat-talks')).toHaveCount(3);

  await reader.movePlayhead('2024-03-15');
  await expect(lanes.getByText('kept from the public for 63 days')).toBeVisible();
  await expect(lanes.getByText('Talks in Muscat')).toBeVisible();
  await expect(reader.marks('muscat-talks')).toHaveCount(6);
  await expect(page.locator('.report-rule')).toHaveCount(2);
});

test('the lens is switched without drawing the lanes anew', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?t=2024-03-15');
  const view = page.locator('.timeline-view');
  await expect(view).toBeVisible();
  await view.evaluate((element) => element.setAttribute('data-seen', ''));
  const before = await reader.marks('houthi-ship-attacks').last().boundingBox();
  await page.locator('#app').getByText('As it became public').first().click();
  await expect(page.locator(drawing).getByText('kept from the public for 63 days')).toBeVisible();
  await expect(page.locator('.timeline-view[data-seen]')).toHaveCount(1);
  // What was public stays: the window is the same.
  const after = await reader.marks('houthi-ship-attacks').first().boundingBox();
  expect(after?.x).toBeCloseTo(before?.x ?? 0, 0);
  await page.locator('#app').getByText('As it happened').first().click();
  await expect(page.locator('.mark-tie')).toHaveCount(0);
  await expect(page.locator('.timeline-view[data-seen]')).toHaveCount(1);
});

test('lengths that clash are drawn above the lanes', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open('?event=muscat-talks');
  const clash = page.locator('.timeline-clash');
  await expect(clash).toContainText('ten months');
  await expect(clash).toContainText('nearly eight months');
  await reader.itemButton('yemen-strikes').click();
  await expect(clash.locator('path')).toHaveCount(0);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('marks slide along their ties, and turn back when the lens is switched again', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.open('?t=2024-03-15&event=muscat-talks');
    await expect(page.locator('.timeline-view')).toBeVisible();
    const shares = await page.evaluate(async () => {
      const view = document.querySelector<HTMLElement>('.timeline-view');
      const [happened, inPrint] = ['As it happened', 'As it became public'].map((name) =>
        [...document.querySelectorAll('label')].find((label) => label.textContent?.includes(name)),
      );
      const seen: number[] = [];
      const frame = () => new Promise(requestAnimationFrame);
      const share = () => Number(view?.style.getPropertyValue('--lens'));
      const watch = async (until: (now: number) => boolean) => {
        const last = performance.now() + 20_000;
        do {
          await frame();
          seen.push(share());
        } while (!until(share()) && performance.now() < last);
      };
      inPrint?.click();
      await watch((now) => now > 0.15);
      const turned = share();
      happened?.click();
      await watch((now) => now === 0);
      return { seen, turned };
    });
    const { seen, turned } = shares;
    expect(turned).toBeLessThan(1);
    expect(seen.at(-1)).toBe(0);
    // No frame jumps: at most 80 ms of the way, where it is fastest.
    seen.forEach((share, at) => {
      expect(Math.abs(share - (seen[at - 1] ?? 0))).toBeLessThan(0.36);
    });
    await expect(page.locator('.mark-tie')).toHaveCount(0);
  });
});

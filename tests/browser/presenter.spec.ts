import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const ADDRESS = '/stories/muscat-2024/present.html';
const main = (page: Page) => page.locator('main.present, main.presenter');

/** Without the live map, which costs most where it is drawn in software: the still one stands in. */
const holdMap = (context: BrowserContext) => context.route('**/assets/map-view-*.js', () => {});

/** The projected screen, and the laptop's window that a press of `s` opens. */
async function openBoth(context: BrowserContext, query = '?stop=4') {
  const projected = await context.newPage();
  await projected.setViewportSize({ width: 1024, height: 768 });
  await projected.goto(`${ADDRESS}${query}`);
  await expect(main(projected)).toHaveAttribute('data-keys', 'heard');
  const opening = projected.waitForEvent('popup');
  await projected.keyboard.press('s');
  const laptop = await opening;
  await laptop.setViewportSize({ width: 1440, height: 900 });
  await expect(main(laptop)).toHaveAttribute('data-keys', 'heard');
  await expect(laptop.getByText(/^The projector follows: stop/)).toBeVisible();
  return { projected, laptop };
}

async function standsAt(page: Page, stop: number, part: number): Promise<void> {
  await expect(main(page)).toHaveAttribute('data-stop', String(stop));
  await expect(main(page)).toHaveAttribute('data-part', String(part));
}

const playhead = (page: Page) => page.getByRole('slider', { name: 'Playhead' });
const lens = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** Where a box stands in another, as shares of that one. */
async function placeIn(inner: Locator, outer: Locator): Promise<readonly [number, number]> {
  await expect(inner).toBeVisible();
  const [box, frame] = [await inner.boundingBox(), await outer.boundingBox()];
  if (!box || !frame) throw new Error('It is not drawn.');
  return [(box.x + box.width / 2 - frame.x) / frame.width, (box.y + box.height / 2 - frame.y) / frame.height];
}

/** Notes the instant (epoch ms) of the next change of an attribute of the talk. */
const noteChange = (page: Page, name: string) =>
  page.evaluate((attribute) => {
    const talk = document.querySelector('main.present, main.presenter');
    return new Promise<void>((listening) => {
      const kept = globalThis as unknown as { changed: Promise<number> };
      kept.changed = new Promise((resolve) => {
        new MutationObserver(() => resolve(performance.timeOrigin + performance.now())).observe(talk as Element, {
          attributeFilter: [attribute],
        });
      });
      listening();
    });
  }, name);
const changedAt = (page: Page) => page.evaluate(() => (globalThis as unknown as { changed: Promise<number> }).changed);

test.describe('the two windows of a talk', () => {
  test('step, lens, playhead and black go from each to the other', async ({ context }, info) => {
    await holdMap(context);
    const { projected, laptop } = await openBoth(context);
    await standsAt(laptop, 4, 1);
    const lags: string[] = [];
    for (const [from, to] of [
      [laptop, projected],
      [projected, laptop],
    ] as const) {
      for (const [key, attribute] of [
        ['PageDown', 'data-part'],
        ['b', 'data-black'],
        ['b', 'data-black'],
      ] as const) {
        await from.bringToFront();
        await Promise.all([noteChange(from, attribute), noteChange(to, attribute)]);
        await from.keyboard.press(key);
        const [here, there] = await Promise.all([changedAt(from), changedAt(to)]);
        lags.push(`${key} ${Math.round(there - here)} ms`);
      }
    }
    info.annotations.push({ type: 'from one window to the other', description: lags.join(', ') });
    await standsAt(laptop, 4, 3);
    await standsAt(projected, 4, 3);

    await laptop.getByRole('button', { name: 'Explore freely' }).click();
    await lens(laptop, 'As it became public').check();
    await expect(lens(projected, 'As it became public')).toBeChecked();
    const dayOn = async (page: Page) => (await playhead(page).getAttribute('aria-valuetext')) ?? '';
    const before = await dayOn(projected);
    await playhead(projected).press('ArrowRight');
    for (const page of [projected, laptop]) await expect(playhead(page)).not.toHaveAttribute('aria-valuetext', before);
    await expect(playhead(laptop)).toHaveAttribute('aria-valuetext', await dayOn(projected));
    await laptop.getByRole('button', { name: 'Play' }).click();
    await projected.getByRole('button', { name: 'Pause' }).click();
    await expect(laptop.getByRole('button', { name: 'Play' })).toBeVisible();
    await playhead(laptop).press('End');
    await expect(playhead(projected)).toHaveAttribute('aria-valuetext', /31 March 2024/);
    await projected.getByRole('button', { name: 'Back to stop 4' }).click();
    await expect(main(laptop)).toHaveAttribute('data-exploring', 'false');
    await standsAt(laptop, 4, 3);

    await laptop.getByRole('button', { name: 'Language, colours' }).click();
    await laptop.getByRole('combobox', { name: 'Language' }).selectOption('fa');
    for (const page of [laptop, projected]) {
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page).toHaveURL(/stop=4\.3.*lang=fa/);
      await standsAt(page, 4, 3);
    }
  });

  test('write the lesson where the class does not see the keys', async ({ context }) => {
    await holdMap(context);
    const { projected, laptop } = await openBoth(context, '');
    await projected.bringToFront();
    await projected.getByRole('button', { name: 'More', exact: true }).click();
    await projected.getByRole('button', { name: 'Your own lesson' }).click();
    const keys = projected.getByRole('textbox', { name: /^Key to/ });
    await projected
      .getByRole('dialog')
      .getByRole('button', { name: /^Stop 1:/ })
      .click();
    await expect(projected.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible();
    await expect(keys).toHaveCount(0);
    await projected.getByRole('button', { name: 'Open in the presenter window' }).click();
    await expect(projected.getByRole('dialog')).toHaveCount(0);
    await laptop.getByRole('textbox', { name: 'Title of the lesson' }).fill('Year 10');
    await laptop.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(projected.getByRole('heading', { level: 1 })).toHaveText('Year 10');
  });

  test('agree again after either is loaded anew, and another talk goes its own way', async ({ context }) => {
    await holdMap(context);
    const { projected, laptop } = await openBoth(context, '');
    const other = await context.newPage();
    await other.goto(ADDRESS);
    await laptop.getByRole('navigation', { name: 'Jump to a stop' }).getByRole('button').nth(1).click();
    await laptop.getByRole('button', { name: 'Next: hands up' }).click();
    await laptop
      .getByRole('button', { name: /^One hand more/ })
      .first()
      .click();
    await laptop.keyboard.press('b');
    for (const again of [projected, laptop]) {
      await again.reload();
      for (const page of [projected, laptop]) {
        await standsAt(page, 2, 2);
        await expect(main(page)).toHaveAttribute('data-black', 'true');
      }
      await expect(laptop.getByRole('region', { name: 'Show of hands' }).getByRole('textbox').first()).toHaveValue('1');
    }
    await expect(laptop.getByRole('button', { name: 'Pause' })).toBeVisible();
    await standsAt(other, 1, 1);
  });

  test('inquire into an event together, keep the hands over a reload, and show a key until the next step', async ({
    context,
  }) => {
    await holdMap(context);
    const { projected, laptop } = await openBoth(context, '?stop=5');
    const standsAtStep = async (step: string) => {
      for (const page of [projected, laptop]) await expect(main(page)).toHaveAttribute('data-inquiry', step);
    };
    await projected.keyboard.press('h');
    await standsAtStep('questions');
    await laptop.getByRole('button', { name: 'Next: Sourcing' }).click();
    await standsAtStep('sourcing');
    await laptop.getByRole('button', { name: 'Hands up', exact: true }).click();
    await laptop.getByRole('button', { name: 'One hand more: Account two' }).click();
    await expect(projected.getByRole('list', { name: 'Show of hands' })).toContainText('1 hand');
    await projected.reload();
    await standsAtStep('hands');
    await projected.keyboard.press('PageDown');
    await standsAtStep('names');
    await expect(projected.getByRole('listitem').filter({ hasText: 'New York Times' })).toContainText('1 hand');
    await laptop.keyboard.press('Escape');
    for (const page of [projected, laptop]) await expect(main(page)).not.toHaveAttribute('data-inquiry');
    await standsAt(projected, 5, 1);

    for (const [stop, part] of [
      [5, 2],
      [6, 1],
      [6, 2],
    ] as const) {
      await laptop.keyboard.press('PageDown');
      await standsAt(projected, stop, part);
    }
    const key = projected.getByRole('heading', { name: 'The key' });
    await laptop.getByRole('button', { name: 'Show the key' }).click();
    await expect(key).toBeVisible();
    await projected.keyboard.press('k');
    await expect(laptop.getByText('A key stays on this screen until you show it')).toBeVisible();
    await projected.keyboard.press('k');
    await expect(laptop.getByText('The class sees the key')).toBeVisible();
    await laptop.keyboard.press('PageDown');
    await expect(key).toBeHidden();
    await standsAt(projected, 6, 3);
  });

  test('are one where no second one may open, and the talk goes on', async ({ page, context }) => {
    await holdMap(context);
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await page.goto(`${ADDRESS}?stop=4`);
    await expect(main(page)).toHaveAttribute('data-keys', 'heard');
    await page.keyboard.press('s');
    await expect(page.getByText('The browser let no second window open.')).toBeVisible();
    await page.getByRole('button', { name: 'Next: who says so?' }).click();
    await standsAt(page, 4, 2);
    await page.getByRole('button', { name: /^Show the slides here/ }).click();
    await expect(page.locator('main.present')).toBeVisible();
    await standsAt(page, 4, 2);
    await page.keyboard.press('PageDown');
    await standsAt(page, 4, 3);
    await page.keyboard.press('s');
    await expect(page.locator('main.presenter')).toBeVisible();
    await standsAt(page, 4, 3);
  });

  test('show the same part of the map, whoever moves it, and where the teacher points', async ({ context }) => {
    const { projected, laptop } = await openBoth(context, '?stop=4');
    const maps = [projected.locator('.slide-map'), laptop.locator('.presenter-stage .slide-map')] as const;
    for (const map of maps) await map.locator('[data-idle="true"]').waitFor({ state: 'attached' });
    const name = (map: Locator) => map.locator('.map-annotations').getByText('Yemen').first();
    const places = async () => Promise.all(maps.map((map) => placeIn(name(map), map)));
    let [before] = await places();
    for (const [page, map] of [
      [laptop, maps[1]],
      [projected, maps[0]],
    ] as const) {
      await page.bringToFront();
      const box = await map.boundingBox();
      if (!box) throw new Error('The map is not drawn.');
      const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.7];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - box.width * 0.12, y - box.height * 0.15, { steps: 4 });
      await page.mouse.up();
      const moved = before;
      await expect
        .poll(async () => {
          const [here, there] = await places();
          if (!here || !there || !moved) return 'not drawn';
          if (Math.hypot(here[0] - moved[0], here[1] - moved[1]) < 0.05) return 'not moved';
          return Math.hypot(here[0] - there[0], here[1] - there[1]) < 0.03 ? 'together' : 'apart';
        })
        .toBe('together');
      [before] = await places();
      await expect(main(projected)).toHaveAttribute('data-exploring', 'true');
    }

    await laptop.bringToFront();
    await laptop.getByRole('button', { name: 'Pointer' }).click();
    const box = await maps[1].boundingBox();
    if (!box) throw new Error('The map is not drawn.');
    await laptop.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.4);
    const ring = projected.locator('.pointer-ring');
    await expect(ring).toBeVisible();
    await expect(ring).toHaveAttribute('aria-hidden', 'true');
    await expect
      .poll(async () => {
        const [x, y] = await placeIn(ring, maps[0]);
        return Math.hypot(x - 0.7, y - 0.4);
      })
      .toBeLessThan(0.005);
    await laptop.mouse.move(10, 10);
    await expect(ring).toHaveCount(0);
  });
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const PRESENT = 'stories/muscat-2024/present.html?role=presenter';

const stops = (page: Page) => page.getByRole('list', { name: 'Stops', exact: true }).getByRole('listitem');
const namesOf = (page: Page) =>
  page
    .getByRole('list', { name: 'Stops', exact: true })
    .getByRole('button', { name: /^Stop \d+/ })
    .evaluateAll((buttons) => buttons.map((button) => button.querySelector('.lesson-title')?.textContent));

async function openEditor(page: Page): Promise<void> {
  await page.goto(PRESENT);
  await page.getByRole('button', { name: 'Lesson', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Your own lesson' })).toBeVisible();
}

/** Drops a file of some text on the part of the editor that takes one. */
async function dropFile(page: Page, text: string): Promise<void> {
  const files = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'lesson.json', { type: 'application/json' }));
    return data;
  }, text);
  const target = page.getByRole('region', { name: 'Save and share' });
  await target.dispatchEvent('dragover', { dataTransfer: files });
  await target.dispatchEvent('drop', { dataTransfer: files });
}

test('a stop is dragged by its number, and by the keyboard', async ({ page }) => {
  await openEditor(page);
  const [first, second, third, ...rest] = await namesOf(page);
  await stops(page).nth(0).locator('.lesson-handle').dragTo(stops(page).nth(2));
  expect(await namesOf(page)).toEqual([second, third, first, ...rest]);
  await expect(page.getByText('Stop 1 is now stop 3.')).toBeVisible();
  await stops(page)
    .getByRole('button', { name: /^Stop 3:/ })
    .press('Alt+ArrowUp');
  expect(await namesOf(page)).toEqual([second, first, third, ...rest]);
  await expect(stops(page).getByRole('button', { name: /^Stop 2:/ })).toBeFocused();
});

test('a file that is dropped is opened, and what is wrong with it is told in the language of the page', async ({
  page,
}) => {
  await openEditor(page);
  const lesson = {
    format: 'backchannel-lesson/1',
    story: 'muscat-2024',
    language: 'en',
    title: 'Year 10',
    minutes: 30,
    stops: [
      { id: 'a', kind: 'question', question: 'Whom do you believe?', choices: ['One', 'Two'] },
      { id: 'b', kind: 'step', step: 'two-room' },
    ],
  };
  await dropFile(page, JSON.stringify(lesson, undefined, 1));
  await expect(page.getByRole('textbox', { name: 'Title of the lesson' })).toHaveValue('Year 10');
  expect(await namesOf(page)).toEqual(['Whom do you believe?']);
  await expect(page.getByText(/^Stop 2 step \(line \d+\): "two-room" stands there\./)).toContainText(
    'Did you mean two-rooms?',
  );
  for (const [language, told] of [
    ['ar', /المكتوب هناك: .*"two-room"/],
    ['fa', /آنجا نوشته است: .*"two-room"/],
  ] as const) {
    await page.goto(`${PRESENT}&lang=${language}`);
    await page.locator('.presenter-ways > button').first().click();
    await page.locator('input[type="file"]').setInputFiles({
      name: 'lesson.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(lesson)),
    });
    await expect(page.locator('.lesson-problems li')).toContainText(told);
  }
});

test('a lesson of the teacher’s own is on paper too', async ({ page }) => {
  await openEditor(page);
  await page.getByRole('textbox', { name: 'Title of the lesson' }).fill('Year 10');
  await page.getByRole('button', { name: 'Remove stop 1', exact: true }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: 'Question to the class' }).fill('Whom do you believe?');
  await page.goto('stories/muscat-2024/print.html?sheet=pack');
  await expect(page.getByRole('main')).toContainText('Year 10');
  await expect(page.getByRole('main')).toContainText('Whom do you believe?');
});

import { builtStory, inEnglish } from './built-story.ts';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

const { steps } = builtStory;

test('goes on to its end and back: each stop sets day and event', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  expect(steps.length).toBeGreaterThanOrEqual(9);
  await page.getByRole('navigation').getByRole('button', { name: 'Guided tour' }).click();
  for (const [index, step] of steps.entries()) {
    await expectStop(reader, index);
    // In the second lens a later passage waits for its own day.
    const [first] = Array.isArray(step.text) ? step.text.map(({ text }) => text) : [step.text];
    await expect(reader.tour).toContainText(inEnglish(first));
    for (const { ask } of step.questions.slice(0, 1)) await expect(reader.tour).toContainText(inEnglish(ask));
    if (index < steps.length - 1) await reader.tour.getByRole('button', { name: /^Next, / }).click();
  }
  await reader.tour.getByRole('button', { name: /^Previous, / }).click();
  await expectStop(reader, steps.length - 2);
  await reader.tour.getByRole('button', { name: /^Next, / }).click();
  await reader.tour.getByRole('button', { name: /End the tour/ }).click();
  await expect(reader.tour).toBeHidden();
  await expect(reader.evidence).toHaveAttribute('data-event', steps.at(-1)?.events[0] ?? '');
});

test('goes straight to a stop, and leaves the reader there', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText();
  await page.getByRole('navigation').getByRole('button', { name: 'Guided tour' }).click();
  await reader.tour.getByRole('button', { name: /^Stop 5: / }).click();
  await expectStop(reader, 4);
  await expect(reader.tour.getByRole('button', { name: /^Stop 5: / })).toHaveAttribute('aria-current', 'step');
  // The evidence for the stop is below it, folded.
  await expect(reader.evidence.getByText('Claims by source')).toBeVisible();
  await reader.tour.getByRole('button', { name: 'Leave the tour' }).click();
  await expect(reader.tour).toBeHidden();
  await expect(reader.evidence).toHaveAttribute('data-event', steps[4]?.events[0] ?? '');
  await expect(reader.evidence.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', wordsFor(steps[4]?.day ?? ''));
});

async function expectStop(reader: ReaderPage, index: number) {
  const step = steps[index];
  if (!step) throw new Error(`There is no stop ${index + 1}.`);
  await expect(reader.tour).toContainText(`stop ${index + 1} of ${steps.length}`);
  await expect(reader.tour.getByRole('heading', { level: 2 }).first()).toHaveText(inEnglish(step.title));
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', wordsFor(step.day));
  await expect(reader.evidence).toHaveAttribute('data-event', step.events[0] ?? '');
  await expect(reader.item(step.events[0] ?? '')).not.toHaveAttribute('data-state', 'future');
}

function wordsFor(day: string): RegExp {
  const words = new Date(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return new RegExp(`^${words}\\b`);
}

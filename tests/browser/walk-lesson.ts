import type { Page } from '@playwright/test';
import { lessonOfTour, partsOf } from '../../src/domain/lesson/lesson.ts';
import { builtStory } from './built-story.ts';
import { expect } from './fixtures.ts';

const lesson = lessonOfTour(builtStory);

/** Every place of the lesson that the story brings along, in order: `[stop, part]`, from 1 on. */
export const PLACES = lesson.stops.flatMap((stop, index) =>
  partsOf(stop, builtStory, lesson).map((_, part) => [index + 1, part + 1] as const),
);

/** Goes through the open lesson from its beginning as a clicker does, and gives back what a class reads at each place. */
export async function walkLesson(page: Page): Promise<readonly string[]> {
  const talk = page.locator('main.present');
  await expect(talk).toHaveAttribute('data-keys', 'heard');
  const read: string[] = [];
  for (const [stop, part] of PLACES) {
    if (read.length > 0) await page.keyboard.press('PageDown');
    await expect(talk).toHaveAttribute('data-stop', String(stop));
    await expect(talk).toHaveAttribute('data-part', String(part));
    read.push(await page.locator('.slide-page').innerText());
  }
  return read;
}

import { isPassages } from '../passages.ts';
import type { Prose } from '../prose.ts';
import type { Story } from '../story.ts';
import { type Lesson, stepOf } from './lesson.ts';
import { askedByStop, questionsOfStop } from './stop-questions.ts';

/**
 * The cautions of a story that may stand on the pupils' paper: one that rests on nothing but the claims of a question's
 * key would answer that question beneath the lines to write on. The key has it.
 */
export function openCautions(story: Story, { stops, language }: Lesson): readonly Prose[] {
  const keys = stops.flatMap((stop) => {
    const step = stepOf(stop, story);
    return [...questionsOfStop(stop, step, language), askedByStop(stop, step, language)].map((asked) =>
      needsOf(asked?.key),
    );
  });
  return story.cautions.filter((caution) => {
    const needs = [...needsOf(caution)];
    return needs.length === 0 || !keys.some((key) => needs.every((need) => key.has(need)));
  });
}

/** The claims and sources on which the pieces of a text rest; none for a text that is one piece. */
function needsOf(text: Prose | undefined): ReadonlySet<string> {
  return new Set(text !== undefined && isPassages(text) ? text.flatMap(({ needs = [] }) => needs) : []);
}

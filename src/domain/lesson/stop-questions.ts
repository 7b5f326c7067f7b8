import type { Prose } from '../prose.ts';
import type { Step } from '../step.ts';
import type { Stop } from './lesson.ts';
import { ownText } from './own-text.ts';

export interface StopQuestion {
  readonly ask: Prose;
  /** For the teacher, never for the class. */
  readonly key: Prose | undefined;
  /** Whether it is the teacher's own. */
  readonly own: boolean;
}

/** The questions of the story at a stop. `step`: that of the tour, as far as it is known. */
export const storyQuestionsOf = ({ kind }: Stop, step: Step | undefined): Step['questions'] =>
  (kind === 'step' && step?.questions) || [];

/** The questions that can be put before a class at a stop: the teacher's, in the `language` of the lesson, else the story's. */
export function questionsOfStop(stop: Stop, step: Step | undefined, language: string): readonly StopQuestion[] {
  return (
    stop.questions?.map(({ ask, key }) => ({
      ask: ownText(ask, language),
      key: key === undefined ? undefined : ownText(key, language),
      own: true,
    })) ?? storyQuestionsOf(stop, step).map(({ ask, key }) => ({ ask, key, own: false }))
  );
}

/** What a stop asks by itself: the question of a pause, or one that the teacher made a stop. */
export function askedByStop(stop: Stop, step: Step | undefined, language: string): StopQuestion | undefined {
  if (stop.kind === 'question') {
    const { question, key } = stop;
    return {
      ask: ownText(question, language),
      key: key === undefined ? undefined : ownText(key, language),
      own: true,
    };
  }
  return stop.kind === 'pause' && step?.pause
    ? { ask: step.pause.question, key: step.pause.key, own: false }
    : undefined;
}

/** What a class may vote for at a stop. */
export function choicesOfStop(stop: Stop, step: Step | undefined, language: string): readonly Prose[] {
  if (stop.kind === 'question') return stop.choices.map((choice) => ownText(choice, language));
  return (stop.kind === 'pause' && step?.pause?.choices) || [];
}

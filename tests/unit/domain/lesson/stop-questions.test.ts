import { describe, expect, it } from 'vitest';
import type { Stop } from '../../../../src/domain/lesson/lesson.ts';
import { askedByStop, choicesOfStop, questionsOfStop } from '../../../../src/domain/lesson/stop-questions.ts';
import { muscat } from '../../formats/made-lessons.ts';

const step = muscat.steps.find(({ pause, questions }) => pause && questions.length > 0);
if (!step?.pause) throw new Error('Some step of the tour has questions and a pause.');
const { pause } = step;
const told: Stop = { id: 'told', kind: 'step', step: step.id };
const halt: Stop = { id: 'halt', kind: 'pause', step: step.id };
const own: Stop = { id: 'own', kind: 'question', question: 'Who?', choices: ['A', 'B'], key: 'Nobody.' };
const questions = [{ ask: 'من؟', key: 'لا أحد' }, { ask: 'لماذا؟' }];

describe('the questions of a stop', () => {
  it('are the story’s, until the teacher has their own, in the language of the lesson', () => {
    expect(questionsOfStop(told, step, 'en').map(({ ask }) => ask)).toEqual(step.questions.map(({ ask }) => ask));
    expect(questionsOfStop({ ...told, questions }, step, 'ar')).toEqual([
      { ask: { ar: 'من؟' }, key: { ar: 'لا أحد' }, own: true },
      { ask: { ar: 'لماذا؟' }, key: undefined, own: true },
    ]);
    expect(questionsOfStop({ ...told, questions: [] }, step, 'ar')).toEqual([]);
  });

  it('are the teacher’s alone where the story asks nothing', () => {
    expect(questionsOfStop(halt, step, 'en')).toEqual([]);
    expect(questionsOfStop({ id: 'blank', kind: 'blank' }, undefined, 'en')).toEqual([]);
    expect(questionsOfStop({ ...halt, questions }, step, 'ar')).toHaveLength(2);
  });

  it('do not hold what the stop asks by itself', () => {
    expect(askedByStop(told, step, 'en')).toBeUndefined();
    expect(askedByStop(halt, step, 'en')).toEqual({ ask: pause.question, key: pause.key, own: false });
    expect(askedByStop(halt, undefined, 'en')).toBeUndefined();
    expect(askedByStop(own, undefined, 'en')).toEqual({ ask: { en: 'Who?' }, key: { en: 'Nobody.' }, own: true });
  });
});

describe('the choices of a stop', () => {
  it('are those of its pause, or the teacher’s', () => {
    expect(choicesOfStop(halt, step, 'en')).toEqual(pause.choices);
    expect(choicesOfStop(own, undefined, 'en')).toEqual([{ en: 'A' }, { en: 'B' }]);
    expect(choicesOfStop(told, step, 'en')).toEqual([]);
    expect(choicesOfStop(halt, undefined, 'en')).toEqual([]);
  });
});

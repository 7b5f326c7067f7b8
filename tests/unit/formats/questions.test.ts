import { describe, expect, test } from 'vitest';
import { makeStoryJsonSchema } from '../../../src/formats/story-json-schema.ts';
import { checkChanged, problemsAfter } from './sound-story.ts';

const pause = {
  question: 'Who was there?',
  prompts: ['Who could have seen it?'],
  choices: ['The clerk', 'Nobody who can be named'],
  key: 'The report names nobody.',
};

describe('a question', () => {
  test('is prose, or what is asked with its key', () => {
    const { story, problems } = checkChanged(({ steps: [step] }) => {
      step.questions = [
        'Who says so?',
        { en: 'Where?' },
        [{ text: 'When?', needs: ['A01'] }],
        { ask: 'Why?', key: [{ text: 'Nobody says.', needs: ['A01'] }] },
        { ask: 'How?' },
      ];
    });
    expect(problems).toEqual([]);
    expect(story?.steps[0]?.questions).toEqual([
      { ask: 'Who says so?' },
      { ask: { en: 'Where?' } },
      { ask: [{ text: 'When?', needs: ['A01'] }] },
      { ask: 'Why?', key: [{ text: 'Nobody says.', needs: ['A01'] }] },
      { ask: 'How?' },
    ]);
  });

  test('that is none goes alone, and so does a key', () => {
    const change = ({ steps: [step] }: Parameters<Parameters<typeof checkChanged>[0]>[0]) => {
      step.questions = [7, 'Who says so?', { ask: 'Why?', key: '' }, { ask: 'How?', kye: 'So.' }, { key: 'Yes.' }];
    };
    expect(problemsAfter(change)).toEqual([
      'steps[0].questions[0] | 7 | a question: a text, a list of passages, or an object with "ask" and perhaps "key"',
      expect.stringMatching(/^steps\[0\]\.questions\[2\]\.key \| "" \| a text/),
      'steps[0].questions[3].kye | "So." | one of the keys ask, key | take it away',
      expect.stringMatching(/^steps\[0\]\.questions\[4\]\.ask \| none \| a text.*\| add "ask"$/),
    ]);
    expect(checkChanged(change).story?.steps[0]?.questions).toEqual([
      { ask: 'Who says so?' },
      { ask: 'Why?' },
      { ask: 'How?' },
    ]);
  });

  test('goes where nothing that it asks is left; a key goes alone', () => {
    const { story, problems, leftOut } = checkChanged(({ steps: [step] }) => {
      step.questions = [
        { ask: [{ text: 'Gone?', needs: ['A99'] }] },
        { ask: 'Stays?', key: [{ text: 'Gone.', needs: ['A99'] }] },
      ];
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'steps[0].questions[0].ask[0].needs[0]',
      'steps[0].questions[1].key[0].needs[0]',
    ]);
    expect(leftOut.map(({ path }) => path)).toEqual(['steps[0].questions[0]']);
    expect(story?.steps[0]?.questions).toEqual([{ ask: 'Stays?' }]);
  });

  test('may be either to an editor that knows the schema', () => {
    const { $defs } = makeStoryJsonSchema() as { $defs: Record<string, unknown> };
    expect($defs['question']).toMatchObject({
      anyOf: [{ type: 'object', required: ['ask'], additionalProperties: false }, { $ref: '#/$defs/prose' }],
    });
    expect($defs['pause']).toMatchObject({
      required: ['question', 'prompts', 'choices', 'key'],
      properties: { choices: { minItems: 2, maxItems: 6 }, prompts: { maxItems: 3 } },
    });
  });
});

describe('a pause', () => {
  test('comes through as it is', () => {
    const { story, problems } = checkChanged(({ steps: [step] }) => {
      step.pause = pause;
    });
    expect(problems).toEqual([]);
    expect(story?.steps[0]?.pause).toEqual(pause);
  });

  test.each([
    [{ choices: ['One'] }, 'steps[0].pause.choices | a list of 1 | at least 2 choices'],
    [{ choices: [...'abcdefg'] }, 'steps[0].pause.choices | a list of 7 | at most 6 choices'],
    [{ prompts: [...'abcd'] }, 'steps[0].pause.prompts | a list of 4 | at most 3 prompts'],
    [
      { key: undefined },
      'steps[0].pause.key | none | a text, or a list of passages, each with its "text" and what it "needs" | add "key"',
    ],
  ])('that is broken goes, and the step stays: %j', (wrong, problem) => {
    const change = ({ steps: [step] }: Parameters<Parameters<typeof checkChanged>[0]>[0]) => {
      step.pause = { ...pause, ...wrong };
    };
    expect(problemsAfter(change)).toEqual([problem]);
    const [step] = checkChanged(change).story?.steps ?? [];
    expect(step?.questions).toHaveLength(1);
    expect(step).not.toHaveProperty('pause');
  });

  test('tells a key that it cannot have', () => {
    const change = ({ steps: [step] }: Parameters<Parameters<typeof checkChanged>[0]>[0]) => {
      step.pause = { ...pause, choises: [] };
    };
    expect(problemsAfter(change)).toEqual([
      'steps[0].pause.choises | a list of 0 | one of the keys question, prompts, choices, key, comparison | did you mean “choices”?',
    ]);
    expect(checkChanged(change).story?.steps[0]?.pause).toEqual(pause);
  });

  test('names a comparison of the story', () => {
    const change = ({ steps: [step] }: Parameters<Parameters<typeof checkChanged>[0]>[0]) => {
      step.pause = { ...pause, comparison: 'C99' };
    };
    expect(problemsAfter(change)).toEqual([
      expect.stringMatching(/^steps\[0\]\.pause\.comparison \| "C99" \| the id of a comparison/),
    ]);
    expect(checkChanged(change).story?.steps[0]?.pause).toEqual(pause);
  });

  test('goes where a choice has lost its words', () => {
    const { story, leftOut } = checkChanged(({ steps: [step] }) => {
      step.pause = { ...pause, choices: ['One', [{ text: 'Two', needs: ['A99'] }]] };
    });
    expect(leftOut.map(({ path }) => path)).toEqual(['steps[0].pause']);
    expect(story?.steps[0]).not.toHaveProperty('pause');
  });
});

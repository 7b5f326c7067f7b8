import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { ALL_SOURCES, choiceOf, knowFrom } from '../../../src/domain/knowledge.ts';
import type { Passage, Prose } from '../../../src/domain/prose.ts';
import type { Step } from '../../../src/domain/step.ts';
import type { Story } from '../../../src/domain/story.ts';
import { dayInterval } from '../../../src/domain/time/calendar.ts';
import { muscatCatalog } from '../../component/render-story.tsx';
import { makeClaim, makeEvent, makeStory } from './small-story.ts';

const both: Step = {
  id: 'stop',
  title: 'Stop',
  text: 'Two reports.',
  day: '2024-01-10',
  events: ['meeting'],
  notes: 'Wait.',
  questions: [
    { ask: 'Who?', key: [{ text: 'The second says.', needs: ['b'] }] },
    { ask: [{ text: 'Where, by the second?', needs: ['b'] }], key: 'There.' },
  ],
  pause: {
    question: 'Which?',
    prompts: [[{ text: 'Look at the second.', needs: ['second'] }], 'Look at both.'],
    choices: ['One', 'Two', [{ text: 'The second', needs: ['b'] }]],
    key: [{ text: 'The second is more exact.', needs: ['b'] }],
    comparison: 'C01',
  },
};

function know(step: Step, ...sources: readonly string[]) {
  const claims = [makeClaim({ id: 'a', event: 'meeting' }), makeClaim({ id: 'b', event: 'meeting', source: 'B' })];
  const comparisons = [
    {
      id: 'C01',
      topic: 'Place',
      relation: 'more-exact' as const,
      sides: [
        { source: 'A', text: 'Oman', claims: ['a'] },
        { source: 'B', text: 'Muscat', claims: ['b'] },
      ],
      events: ['meeting'],
    },
  ];
  const story: Story = { ...makeStory([makeEvent({ id: 'meeting' })], claims), comparisons, steps: [step] };
  const whole = buildCatalog(story, dateClaims(story));
  return knowFrom(whole, { lens: 'happened', sources: new Set(sources), before: Infinity }).story.steps[0];
}

describe('what a step asks', () => {
  it('is all there where all is known', () => {
    expect(know(both)).toEqual(both);
  });

  it('loses with a source what needs it: passages, keys, choices, the comparison', () => {
    expect(know(both, 'first')).toMatchObject({
      questions: [{ ask: 'Who?' }],
      pause: { question: 'Which?', prompts: ['Look at both.'], choices: ['One', 'Two'], key: '' },
    });
    expect(know(both, 'first')?.questions[0]).not.toHaveProperty('key');
    expect(know(both, 'first')?.pause).not.toHaveProperty('comparison');
  });

  it('has no pause where nothing is asked, or nothing is left to choose between', () => {
    const { pause } = both;
    if (!pause) throw new Error();
    expect(know({ ...both, pause: { ...pause, choices: pause.choices.slice(1) } }, 'first')).not.toHaveProperty(
      'pause',
    );
    const question = [{ text: 'Who, by the second?', needs: ['b'] }];
    expect(know({ ...both, pause: { ...pause, question } }, 'first')).not.toHaveProperty('pause');
  });

  it('never says what needs a claim or a source that is not let through, by any choice of sources and any day', () => {
    const whole = muscatCatalog();
    const choices = [...new Set(whole.story.claims.map(({ source }) => choiceOf(whole, source)))];
    const day = fc.nat(whole.calendar.days.length - 1).map((index) => dayInterval(whole.calendar, index).end);
    fc.assert(
      fc.property(fc.subarray(choices), day, fc.constantFrom('happened', 'public'), (sources, before, lens) => {
        const chosen = sources.length > 0 ? new Set(sources) : ALL_SOURCES;
        const known = knowFrom(whole, { lens, sources: chosen, before });
        const needed = known.story.steps.flatMap(({ questions, pause }) =>
          [
            ...questions.flatMap(({ ask, key = '' }) => [ask, key]),
            ...(pause ? [pause.question, pause.key, ...pause.prompts, ...pause.choices] : []),
          ].flatMap(needsOf),
        );
        expect(needed.filter((id) => !known.claims.has(id) && !known.sources.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function needsOf(prose: Prose): readonly string[] {
  return Array.isArray(prose) ? (prose as readonly Passage[]).flatMap(({ needs = [] }) => needs) : [];
}

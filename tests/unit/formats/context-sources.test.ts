import { describe, expect, test } from 'vitest';
import { checkChanged, problemsAfter } from './sound-story.ts';

describe('passages', () => {
  test('need claims and sources that are there; one that does not is left out', () => {
    const change = (story: Parameters<Parameters<typeof checkChanged>[0]>[0]) => {
      story.events[0].note = [
        { text: 'Stays.' },
        { text: 'Goes.', needs: ['A99'] },
        { text: 'Stays too.', needs: ['A01'] },
      ];
    };
    expect(problemsAfter(change).map((line) => line.split(' | ').slice(0, 3))).toEqual([
      ['events[0].note[1].needs[0]', '"A99"', 'the id of a claim or a source in this file'],
    ]);
    expect(checkChanged(change).story?.events[0]?.note).toEqual([
      { text: 'Stays.' },
      { text: 'Stays too.', needs: ['A01'] },
    ]);
  });
});

describe('sources beside the reports', () => {
  test('need no locator, and those of reports do', () => {
    const { id } = checkChanged(() => undefined).story?.claims[0] ?? { id: '' };
    const drop = (story: Parameters<Parameters<typeof checkChanged>[0]>[0]) => delete story.claims[0].evidence;
    expect(problemsAfter(drop)[0]).toMatch(/^claims\[0\]\.evidence \| nothing \| where the claim stands/);
    const beside = checkChanged((story) => {
      drop(story);
      const source = story.sources.find((each: { id: string }) => each.id === story.claims[0].source);
      source.context = true;
    });
    expect(beside.problems).toEqual([]);
    expect(beside.story?.claims.map((claim) => claim.id)).toContain(id);
  });

  test('stand under verdicts by their ids', () => {
    const wrong = problemsAfter((story) => {
      story.claims[0].external = { verdict: 'Told by others', see: ['nobody'] };
      story.claims[0].bearing = { relation: 'agrees', on: ['A98'] };
    });
    expect(wrong.map((line) => line.split(' | ')[0])).toEqual(['claims[0].external.see[0]', 'claims[0].bearing.on[0]']);
  });
});

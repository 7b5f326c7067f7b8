import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../../src/formats/check-story.ts';
import type { Problem } from '../../../src/formats/problem.ts';

const folder = new URL('../../fixtures/stories/', import.meta.url);

function checkFixture(name: string) {
  return checkStory(readFileSync(new URL(name, folder), 'utf8'), name);
}

type Expected = Partial<Problem> & { readonly path: string };

const BROKEN: readonly { name: string; problem: Expected; kept: string }[] = [
  {
    name: 'wrong-date',
    problem: {
      path: 'claims[1].time.edtf',
      value: '"2024-13"',
      expected: 'a date; the month is 01 to 12',
      mend: '2024-12, or 2024-03?',
    },
    kept: '3 events, 3 claims',
  },
  {
    name: 'duplicate-id',
    problem: {
      path: 'events[1].id',
      value: '"first-meeting"',
      expected: 'an id of its own; events[0] has this one',
    },
    kept: '2 events, 3 claims',
  },
  {
    name: 'missing-source',
    problem: {
      path: 'claims[1].source',
      value: '"miror"',
      expected: 'the id of a source in this file',
      mend: 'did you mean “mirror”?',
    },
    kept: '3 events, 3 claims',
  },
  {
    name: 'claim-for-no-event',
    problem: {
      path: 'claims[1].event',
      value: '"first-meting"',
      expected: 'the id of an event in this file',
      mend: 'did you mean “first-meeting”?',
    },
    kept: '3 events, 3 claims',
  },
  {
    name: 'event-without-claims',
    problem: {
      path: 'events[3].id',
      value: '"second-meeting"',
      expected: 'at least one claim whose "event" is "second-meeting"',
    },
    kept: '3 events, 4 claims',
  },
  {
    name: 'unknown-key',
    problem: { path: 'claims[1].statment', value: '"They met."', mend: 'did you mean “statement”?' },
    kept: '3 events, 4 claims',
  },
  {
    name: 'wrong-format',
    problem: { path: 'format', value: '"backchannel-story/2"', expected: '"backchannel-story/1"' },
    kept: '0 events, 0 claims',
  },
  {
    name: 'truncated',
    problem: { path: 'line 114, column 3', mend: 'is the file whole?' },
    kept: '0 events, 0 claims',
  },
  {
    name: 'proto-key',
    problem: { path: '__proto__', expected: 'no key of this name' },
    kept: '3 events, 4 claims',
  },
];

describe('a broken story', () => {
  test.each(BROKEN)('$name', ({ name, problem, kept }) => {
    const { problems, counts, story } = checkFixture(`broken/${name}.json`);
    expect(problems[0]).toMatchObject({ file: `broken/${name}.json`, severity: 'error', ...problem });
    expect(`${counts.kept.events} events, ${counts.kept.claims} claims`).toBe(kept);
    expect(story !== undefined).toBe(counts.kept.events > 0);
  });

  test('a sound one has no problems', () => {
    const { problems, leftOut, counts } = checkFixture('sound.json');
    expect(problems).toEqual([]);
    expect(leftOut).toEqual([]);
    expect(counts.kept).toEqual(counts.found);
  });

  test('50 MB of nonsense is told by its size', () => {
    const { story, problems } = checkStory('nonsense '.repeat(50_000_000 / 9), 'big.json');
    expect(story).toBeUndefined();
    expect(problems).toEqual([
      { file: 'big.json', path: '', value: '50 MB', expected: 'a file of at most 20 MB', severity: 'error' },
    ]);
  });

  test('a `__proto__` key reaches no object', () => {
    const { story } = checkFixture('broken/proto-key.json');
    expect('polluted' in (story ?? {})).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

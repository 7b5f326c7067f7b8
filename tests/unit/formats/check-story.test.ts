import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStory, checkStoryBytes } from '../../../src/formats/check-story.ts';
import { checkChanged, problemsAfter } from './sound-story.ts';

const sound = readFileSync(new URL('../../fixtures/stories/sound.json', import.meta.url), 'utf8');

describe('references', () => {
  test('each kind of id is looked up', () => {
    const wrong = problemsAfter((story) => {
      story.events[1].lane = 'talk';
      story.claims[0].actors[0].actor = 'envoy';
      story.claims[0].places[0].place = 'omam';
      story.claims[0].attribution[1].source = 'gazete';
      story.sources[1].origin = 'gazet';
      story.claims[3].time.after = 'nothing';
      story.comparisons[0].events[0] = 'first';
      story.oddities[0].claims[0] = 'A99';
      story.steps[0].events[0] = 'meeting-first';
      story.opening.event = 'opening';
    });
    expect(wrong.map((line) => line.split(' | ')[0]).sort()).toEqual([
      'claims[0].actors[0].actor',
      'claims[0].attribution[1].source',
      'claims[0].places[0].place',
      'claims[3].time.after',
      'comparisons[0].events[0]',
      'events[1].lane',
      'oddities[0].claims[0]',
      'opening.event',
      'sources[1].origin',
      'steps[0].events[0]',
    ]);
  });

  test('an event is dated and placed by its own claims only', () => {
    expect(problemsAfter((story) => (story.events[1].where = ['A02']))).toEqual([
      'events[1].where[0] | "A02", a claim of "first-meeting" | a claim whose "event" is "messages"',
    ]);
    expect(problemsAfter((story) => (story.events[1].when = ['A02']))).toHaveLength(1);
  });

  test('an event may take the day of a publication', () => {
    expect(problemsAfter((story) => (story.events[1].when = ['A04']))).toEqual([]);
  });
});

describe('what is left', () => {
  test('what rests on a broken thing goes with it, and the rest stays', () => {
    const { story, problems, leftOut } = checkChanged((changed) => {
      changed.sources[1].language = 'English, mostly';
    });
    expect(problems).toHaveLength(1);
    expect(story?.claims.map(({ id }) => id)).toEqual(['A01', 'A03', 'A04']);
    expect(story?.events[0]).toMatchObject({
      id: 'first-meeting',
      when: ['A01'],
      where: ['A01'],
      titles: [{ text: 'A first meeting' }],
    });
    expect(story?.comparisons).toEqual([]);
    expect(leftOut).toContainEqual({ path: 'claims[1]', because: 'a source is left out, "mirror"' });
    expect(leftOut).toContainEqual({ path: 'comparisons[0]', because: 'one of its sides is left out' });
  });

  test('an event goes with the last of its claims, and the opening moves on', () => {
    const { story, counts } = checkChanged((changed) => {
      changed.claims[0].kind = 'gathering';
      changed.claims[1].kind = 'gathering';
    });
    expect(counts.errors).toBe(2);
    expect(story?.events.map(({ id }) => id)).toEqual(['messages', 'gazette-report']);
    expect(story?.opening.event).toBe('messages');
    expect(story?.steps).toEqual([]);
  });

  test('a broken trimming goes alone', () => {
    const { story, problems } = checkChanged((changed) => {
      changed.sources[0].url = 'javascript:alert(1)';
      changed.claims[0].note = 7;
    });
    expect(problems.map(({ path, expected }) => `${path}: ${expected}`)).toEqual([
      'sources[0].url: an address that begins with https:// or http://',
      expect.stringContaining('claims[0].note: a text'),
    ]);
    expect(story?.sources[0]).not.toHaveProperty('url');
    expect(story?.claims).toHaveLength(4);
  });

  test('there is no story without its frame of reference', () => {
    for (const key of ['id', 'title', 'language', 'timeZone', 'extent', 'events', 'claims', 'lanes', 'sources']) {
      const { story, problems } = checkChanged((changed) => delete changed[key]);
      expect(story).toBeUndefined();
      expect(problems[0]).toMatchObject({ path: key });
    }
  });

  test('lists that only add to it may be missing', () => {
    for (const key of ['summary', 'languages', 'frame', 'cautions', 'comparisons', 'oddities', 'steps']) {
      const { story, problems } = checkChanged((changed) => delete changed[key]);
      expect(story).toBeDefined();
      expect(problems).toHaveLength(1);
    }
  });
});

describe('values', () => {
  test.each([
    ['timeZone', 'Asia/Muscatt', 'did you mean “Asia/Muscat”?'],
    ['extent', { from: '2024-02-01', to: '2024-01-01' }, undefined],
    ['extent', { from: '1024-02-01', to: '2024-01-01' }, undefined],
    ['frame', [50, 27, 60, 15], undefined],
    ['frame', [50, 15, 200, 27], undefined],
    ['opening', { day: '2025-01-01', event: 'first-meeting' }, undefined],
    ['titel', 'Talks', 'did you mean “title”?'],
    ['title', '', undefined],
    ['title', {}, undefined],
  ])('%s: %j', (key, value, mend) => {
    const { problems } = checkChanged((story) => (story[key] = value));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path.startsWith(key)).toBe(true);
    expect(problems[0]?.mend).toBe(mend);
  });

  test('coordinates, days and offsets', () => {
    expect(
      problemsAfter((story) => {
        story.places[0].shape.latitude = 91;
        story.places[1].shape.kind = 'contry';
        story.steps[0].day = '2025-01-10';
        story.claims[0].evidence.end = -1;
        story.claims[1].evidence = { ...story.claims[1].evidence, start: 9, end: 3 };
      }),
    ).toEqual([
      'places[0].shape.latitude | 91 | a latitude in degrees, -90 to 90',
      'places[1].shape.kind | "contry" | one of point, country, area, none | did you mean “country”?',
      'claims[0].evidence.end | -1 | a whole number, 0 or more',
      'claims[1].evidence.end | 3 | an offset that is not before its start, 9',
      'steps[0].day | "2025-01-10" | a day of the extent, 2024-01-01 to 2024-02-29',
    ]);
  });

  test('texts in several languages pass, and unknown language tags do not', () => {
    expect(problemsAfter((story) => (story.title = { en: 'Talks', fa: 'گفتگو' }))).toEqual([]);
    expect(problemsAfter((story) => (story.title = { English: 'Talks' }))).toHaveLength(1);
  });

  test('a problem knows its line', () => {
    const text = sound.replace('"muscat",\n      "name"', '"muscat",\n      "nmae": "x",\n      "name"');
    const { problems } = checkStory(text, 'x.json');
    expect(problems[0]).toMatchObject({
      path: 'places[0].nmae',
      line: text.split('\n').findIndex((l) => l.includes('nmae')) + 1,
    });
  });

  test('500 problems are counted, and 200 listed', () => {
    const { problems, counts } = checkChanged((story) => {
      story.claims = Array.from({ length: 500 }, (_, index) => ({ ...story.claims[0], id: `B${index}`, tier: 'deep' }));
    });
    expect(problems).toHaveLength(200);
    expect(counts.errors).toBeGreaterThan(500);
  });
});

describe('files', () => {
  test.each([
    ['', 'line 1, column 1', 'a value', 'is the file whole?'],
    ['{"a": 1,}', 'line 1, column 9', 'a key in double quotes', 'take away the comma before it'],
    ['{"a": 1\n "b": 2}', 'line 2, column 2', 'a comma, or "}"', 'put a comma before it'],
    ["{'a': 1}", 'line 1, column 2', 'a key in double quotes, or "}"', 'use straight double quotes: "'],
    ['<!doctype html>', 'line 1, column 1', 'a value', 'this looks like a web page, not a story'],
    ['{} {}', 'line 1, column 4', 'the end of the file', undefined],
    ['{"a": "x\ny"}', 'line 1, column 7', 'a text closed by double quotes', undefined],
    ['['.repeat(100_000), 'line 1, column 33', 'at most 32 levels of objects and lists', undefined],
  ])('%.20j is no JSON', (text, path, expected, mend) => {
    const { story, problems } = checkStory(text, 'x.json');
    expect(story).toBeUndefined();
    expect(problems[0]).toMatchObject({ path, expected });
    expect(problems[0]?.mend).toBe(mend);
  });

  test('bytes that are no UTF-8 are told', () => {
    expect(checkStoryBytes(Uint8Array.of(0x7b, 0xff, 0xfe), 'x').problems[0]?.expected).toBe('a text file in UTF-8');
  });

  test('a byte order mark does no harm', () => {
    expect(checkStory(`\uFEFF${sound}`, 'x').problems).toEqual([]);
  });

  test('a key that is there twice is told', () => {
    const { problems } = checkStory(sound.replace('"summary"', '"title": "Other", "summary"'), 'x');
    expect(problems).toMatchObject([{ path: 'title', severity: 'warning' }]);
  });
});

describe('laws', () => {
  test('whatever the file, a check ends in a report', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => checkStory(text, 'x').problems.length > 0));
    fc.assert(fc.property(fc.json(), (text) => checkStory(text, 'x').problems.length > 0));
  });

  test('whatever stands where, a check ends in a report', () => {
    const whole: unknown = JSON.parse(sound);
    const paths = listPaths(whole);
    const change = fc.tuple(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const story = structuredClone(whole);
        for (const [path, value] of changes) set(story, path, value);
        const { story: kept, counts, problems } = checkStory(JSON.stringify(story), 'x');
        // What is kept is sound: a second check finds no error in it.
        const again = kept === undefined ? undefined : checkStory(JSON.stringify(kept), 'x').counts.errors;
        return (again ?? 0) === 0 && (problems.length > 0 || counts.errors === 0);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

function listPaths(value: unknown, base: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [base];
  return Object.entries(value).flatMap(([key, held]) => {
    const path = [...base, Array.isArray(value) ? Number(key) : key];
    return [path, ...listPaths(held, path)];
  });
}

function set(value: unknown, path: readonly (string | number)[], to: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((held, key) => (held as Record<string, unknown> | null)?.[key], value);
  if (typeof holder === 'object' && holder !== null) Reflect.set(holder, path.at(-1) ?? '', to);
}

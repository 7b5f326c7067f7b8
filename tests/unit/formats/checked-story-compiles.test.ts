import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { checkStory } from '../../../src/formats/check-story.ts';

const sound: unknown = JSON.parse(readFileSync(new URL('../../fixtures/stories/sound.json', import.meta.url), 'utf8'));

const keys = [
  'edtf',
  'timeZone',
  'published',
  'origin',
  'after',
  'from',
  'to',
  'extent',
  'source',
  'event',
  'kind',
  'shape',
  'when',
];
const values = fc.constantFrom<unknown>(
  '2024-02',
  '2024-01-10',
  '2019',
  '0000',
  '9999-12-31',
  '2024-XX',
  '../2024',
  '2023-02-29',
  'UTC',
  'gazette',
  'mirror',
  'first-meeting',
  'messages',
  'once',
  'by',
  'ongoing',
  'publication',
  ['A01'],
  [],
  null,
  -0,
);

test('whatever passes the check can be compiled', () => {
  let shown = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 4 }), (changes) => {
      const story = structuredClone(sound);
      const places = fieldsOf(story);
      for (const [place, value] of changes) {
        const field = places[place % places.length];
        if (field) Reflect.set(field.holder, field.key, value);
      }
      const { story: kept } = checkStory(JSON.stringify(story), 'x');
      if (!kept) return;
      shown += 1;
      expect(buildCatalog(kept, dateClaims(kept)).events).toHaveLength(kept.events.length);
    }),
    { numRuns: 200 },
  );
  expect(shown).toBeGreaterThan(0);
}, 60_000);

/** Every field by one of the names above, wherever it stands. */
function fieldsOf(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = keys
    .filter((key) => !Array.isArray(value) && Object.hasOwn(value, key))
    .map((key) => ({ holder: value, key }));
  return [...own, ...Object.values(value).flatMap(fieldsOf)];
}

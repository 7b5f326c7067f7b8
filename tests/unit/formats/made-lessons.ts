import fc from 'fast-check';
import story from '../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import type { Lesson, Stop } from '../../../src/domain/lesson/lesson.ts';
import type { Story } from '../../../src/domain/story.ts';

export const muscat = story as unknown as Story;

const idOf = (things: readonly { readonly id: string }[]) => fc.constantFrom(...things.map(({ id }) => id));
// Every letter there is, half of one too.
const written = fc
  .oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.string({ minLength: 1, maxLength: 60 }))
  .filter((text) => /\S/.test(text));
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

const words = {
  title: some(written),
  notes: some(written),
  questions: some(fc.array(fc.record({ ask: written, key: some(written) }), { maxLength: 4 })),
};
const day = fc.date({
  min: new Date(muscat.extent.from),
  max: new Date(muscat.extent.to),
  noInvalidDate: true,
});
const camera = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  zoom: fc.double({ min: 0, max: 22, noNaN: true }),
});
const stop = fc.oneof(
  fc.record({ ...words, kind: fc.constant('step'), step: idOf(muscat.steps) }),
  fc.record({ ...words, kind: fc.constant('pause'), step: idOf(muscat.steps.filter(({ pause }) => pause)) }),
  fc.record({
    ...words,
    kind: fc.constant('view'),
    view: fc.record({
      day: day.map((date) => date.toISOString().slice(0, 10)),
      lens: fc.constantFrom('happened', 'public'),
      event: some(idOf(muscat.events)),
      sources: fc.uniqueArray(idOf(muscat.sources), { maxLength: 3 }),
      camera: some(camera),
    }),
  }),
  fc.record({
    ...words,
    kind: fc.constant('question'),
    question: written,
    choices: fc.array(written, { maxLength: 6 }),
    key: some(written),
  }),
  fc.record({ ...words, kind: fc.constant('comparison'), comparison: idOf(muscat.comparisons) }),
  fc.record({ ...words, kind: fc.constant('blank') }),
);

// Names that every object has are ids as good as others; so is the longest one.
const anyId = fc.oneof(
  fc.constantFrom('constructor', 'toString', 'valueOf', 'hasOwnProperty', 'x'.repeat(80)),
  fc.stringMatching(/^[A-Za-z0-9]{1,9}(-[A-Za-z0-9]{1,9}){0,3}$/),
);

/** Any lesson that a teacher could make of the first story. */
export const anyLesson: fc.Arbitrary<Lesson> = fc
  .record({
    story: fc.constant(muscat.id),
    language: fc.constantFrom('en', 'ar', 'fa', 'pt-BR'),
    title: some(written),
    minutes: fc.integer({ min: 1, max: 600 }),
    stops: fc.uniqueArray(fc.tuple(anyId, stop), { selector: ([id]) => id, minLength: 1, maxLength: 12 }),
  })
  .map((lesson) => ({ ...withoutGaps(lesson), stops: lesson.stops.map(named).map(withoutGaps) }) as unknown as Lesson);

const named = ([id, made]: readonly [string, object]) => ({ id, ...made }) as unknown as Stop;

/** What is not there has no key. */
function withoutGaps<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutGaps) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutGaps(each)])) as Value;
}

export const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

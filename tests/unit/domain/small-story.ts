import type { Catalog } from '../../../src/domain/catalog.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import type { Story, StoryEvent } from '../../../src/domain/story.ts';

/** A claim with what a test says of it, and plain values for the rest. */
export function makeClaim(claim: Partial<Claim> & Pick<Claim, 'id' | 'event'>): Claim {
  return {
    source: 'A',
    statement: `What ${claim.id} says`,
    kind: 'statement',
    tier: 'core',
    mode: 'asserted',
    stance: 'affirms',
    actors: [],
    places: [],
    time: { how: 'none' },
    attribution: [],
    hedging: [],
    evidence: { paragraph: 1, firstWords: '', lastWords: '', start: 0, end: 1, sha256: '0'.repeat(64) },
    reading: 'clear',
    ...claim,
  };
}

export function makeEvent(event: Partial<StoryEvent> & Pick<StoryEvent, 'id'>): StoryEvent {
  return { title: event.id, lane: 'talks', extent: 'once', when: [], where: [], mark: 'presence', ...event };
}

/** A story of the first months of 2024 in Muscat's zone, with reports of 13 and 15 March. */
export function makeStory(events: readonly StoryEvent[], claims: readonly Claim[]): Story {
  return {
    format: 'backchannel-story/1',
    id: 'small',
    title: 'Small',
    summary: 'A story for tests',
    language: 'en',
    languages: ['en'],
    timeZone: 'Asia/Muscat',
    extent: { from: '2023-01-01', to: '2024-03-31' },
    opening: { day: '2024-01-10', event: events[0]?.id ?? '' },
    frame: [31, 11, 66, 36],
    cautions: [],
    lanes: [
      { id: 'talks', name: 'Talks', shape: 'circle' },
      { id: 'strikes', name: 'Strikes', shape: 'triangle' },
    ],
    sources: [
      { id: 'A', name: 'First page', publisher: 'P', language: 'en', origin: 'first' },
      { id: 'B', name: 'Second page', publisher: 'P', language: 'en', origin: 'second' },
      { id: 'first', name: 'First', publisher: 'P', language: 'en', published: '2024-03-13' },
      { id: 'second', name: 'Second', publisher: 'P', language: 'en', published: '2024-03-15' },
    ],
    actors: [{ id: 'oman', name: 'Oman', kind: 'government' }],
    places: [
      { id: 'muscat', name: 'Muscat', shape: { kind: 'point', longitude: 58.6, latitude: 23.6 } },
      { id: 'oman', name: 'Oman', shape: { kind: 'country', iso3: 'OMN' } },
      { id: 'tehran', name: 'Tehran', shape: { kind: 'point', longitude: 51.4, latitude: 35.7 } },
      { id: 'unknown', name: 'not stated', shape: { kind: 'none' } },
    ],
    events,
    claims,
    comparisons: [],
    oddities: [],
    steps: [],
  };
}

export function compileStory(events: readonly StoryEvent[], claims: readonly Claim[]): Catalog {
  const story = makeStory(events, claims);
  return buildCatalog(story, dateClaims(story));
}

/** One event with one dated claim for each date given. */
export function compileDated(extent: StoryEvent['extent'], ...edtf: readonly string[]): Catalog {
  const claims = edtf.map((date, index) =>
    makeClaim({ id: `c${index}`, event: 'e', time: { how: 'stated', edtf: date } }),
  );
  return compileStory([makeEvent({ id: 'e', extent, when: claims.map(({ id }) => id) })], claims);
}

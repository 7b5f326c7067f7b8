import { describe, expect, it } from 'vitest';
import { story } from './muscat-story.ts';

const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
const known = {
  lane: idsOf(story.lanes),
  source: idsOf(story.sources),
  actor: idsOf(story.actors),
  place: idsOf(story.places),
  event: idsOf(story.events),
  claim: idsOf(story.claims),
};

/** Every reference of the story: what points, at what kind of thing, and its id. */
function* references(): Generator<readonly [from: string, kind: keyof typeof known, id: string]> {
  yield ['opening', 'event', story.opening.event];
  for (const { id, origin } of story.sources) if (origin) yield [id, 'source', origin];
  for (const { id, lane, when, where, titles = [], mediation } of story.events) {
    yield [id, 'lane', lane];
    const people = mediation?.rooms.flatMap((room) => room.people) ?? [];
    const needed = [...titles.flatMap(({ needs }) => needs), ...people.flatMap(({ claims }) => claims)];
    for (const claim of [...when, ...where, ...needed]) yield [id, 'claim', claim];
  }
  for (const { id, context } of story.events)
    for (const claim of [...(context?.when ?? []), ...(context?.where ?? [])]) yield [id, 'claim', claim];
  for (const { id, external, bearing } of story.claims) {
    for (const source of external?.see ?? []) yield [id, 'source', source];
    for (const claim of bearing?.on ?? []) yield [id, 'claim', claim];
  }
  for (const { id, event, source, actors, places, time, attribution } of story.claims) {
    yield [id, 'event', event];
    yield [id, 'source', source];
    for (const { actor } of actors) yield [id, 'actor', actor];
    for (const { place } of places) yield [id, 'place', place];
    if (time.after) yield [id, 'event', time.after];
    for (const link of attribution) if (link.source) yield [id, 'source', link.source];
  }
  for (const { id, sides, events } of story.comparisons) {
    for (const event of events) yield [id, 'event', event];
    for (const { source, claims } of sides) {
      yield [id, 'source', source];
      for (const claim of claims) yield [id, 'claim', claim];
    }
  }
  for (const { id, sources, claims } of story.oddities) {
    for (const source of sources) yield [id, 'source', source];
    for (const claim of claims) yield [id, 'claim', claim];
  }
  for (const { id, events } of story.steps) for (const event of events) yield [id, 'event', event];
}

describe('the references of the Muscat story', () => {
  it('all lead somewhere', () => {
    expect([...references()].filter(([, kind, id]) => !known[kind].has(id))).toEqual([]);
  });

  it('date and place an event by its own claims, or by a claim of another report of the same news', () => {
    const eventOf = new Map(story.claims.map(({ id, event }) => [id, event]));
    const borrowed = story.events.flatMap(({ id, when, where }) =>
      [...when, ...where].filter((claim) => eventOf.get(claim) !== id).map((claim) => [id, claim]),
    );
    // The report's own reading takes the day of its publication.
    expect(borrowed).toEqual([['us-dual-track', 'A06']]);
  });

  it('give each event at least one claim, and each comparison the events of its claims', () => {
    const eventOf = new Map(story.claims.map(({ id, event }) => [id, event]));
    expect(story.events.filter(({ id }) => ![...eventOf.values()].includes(id))).toEqual([]);
    for (const { id, sides, events } of story.comparisons) {
      const touched = new Set(sides.flatMap(({ claims }) => claims).map((claim) => eventOf.get(claim)));
      expect([id, [...events].sort()]).toEqual([id, [...touched].sort()]);
    }
  });

  it('take the claims of a side from its source', () => {
    const sourceOf = new Map(story.claims.map(({ id, source }) => [id, source]));
    for (const { sides } of story.comparisons) {
      for (const { source, claims } of sides)
        expect(claims.filter((claim) => sourceOf.get(claim) !== source)).toEqual([]);
    }
  });

  it('never place a claim in a capital that stands for its government, or in a place from outside', () => {
    const unpinned = new Set(['tehran', 'washington', 'tower-22', 'bab-el-mandeb']);
    const context = new Set(story.sources.flatMap(({ id, context: beside }) => (beside ? [id] : [])));
    const pinned = story.claims
      .filter(({ source }) => !context.has(source))
      .flatMap(({ id, places }) =>
        places
          .filter(({ place, role }) => unpinned.has(place) && (role === 'location' || role === 'inherited'))
          .map(({ place }) => [id, place]),
      );
    expect(pinned).toEqual([]);
  });

  it('lead outside by safe addresses only', () => {
    for (const { url } of story.sources) if (url) expect(url).toMatch(/^https?:\/\/\S+$/);
  });
});

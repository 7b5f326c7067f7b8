import type { Claim, ClaimPlace, ClaimTime } from '../../src/domain/claim.ts';
import type { Place, Story, StoryEvent } from '../../src/domain/story.ts';

const CLAIMS_EACH = 3;
const DAY = 86_400_000;
/** How many in a hundred events are dated how; the rest is dated to the day. */
const DATED = { month: 15, tens: 8, approximate: 5, range: 5, year: 2, openEnd: 2, openStart: 1, undated: 2 } as const;
type Dated = keyof typeof DATED | 'day';

/**
 * A valid story of `count` events with three claims each, told with another story's lanes, places, sources and
 * actors. The same count and seed give the same story, byte for byte.
 */
export function makeSyntheticStory(base: Story, count: number, seed = 1): Story {
  const random = createRandom(seed);
  // Capitals that stand for governments are never drawn: only where the other story places its own events.
  const located = new Set(base.claims.flatMap(({ places }) => places.filter(isLocation).map(({ place }) => place)));
  const locations = base.places.filter(({ id, shape }) => shape.kind !== 'none' && located.has(id));
  const parts = Array.from({ length: count }, (_, index) => makeEvent(base, locations, index, random));
  return {
    ...base,
    id: `synthetic-${count}`,
    title: `${count} synthetic events`,
    opening: { day: base.opening.day, event: eventId(0) },
    events: parts.map(({ event }) => event),
    claims: parts.flatMap(({ claims }) => claims),
    comparisons: [],
    oddities: [],
    steps: base.steps.map((step, index) => ({ ...step, events: [eventId(index)] })),
  };
}

function makeEvent(
  base: Story,
  locations: readonly Place[],
  index: number,
  random: Random,
): { event: StoryEvent; claims: Claim[] } {
  const id = eventId(index);
  const model = random.pick(base.events);
  const dated = pickDated(random);
  const edtf = writeDate(dated, random.within(Date.parse(base.extent.from), Date.parse(base.extent.to)), random);
  const placed = random.below(100) < 85;
  const place = random.pick(locations);
  const claims = Array.from({ length: CLAIMS_EACH }, (_, number): Claim => {
    const example = random.pick(base.claims);
    const { note: _note, correction: _correction, external: _external, ...claim } = example;
    return {
      ...claim,
      id: `${id}-${number + 1}`,
      event: id,
      stance: 'affirms',
      places: placed ? [{ place: place.id, role: 'location' }] : [],
      // Two of the three give the date: a source seldom stands alone.
      time: number < 2 && edtf !== undefined ? { edtf, how: 'stated' } : NO_TIME,
    };
  });
  const claimIds = claims.map((claim) => claim.id);
  const { mediation: _mediation, titles: _titles, note: _note, ...plain } = model;
  return {
    event: {
      ...plain,
      id,
      title: `Event ${index + 1}: ${random.word()} and ${random.word()}`,
      label: `Event ${index + 1}`,
      extent: dated === 'range' || dated === 'openEnd' ? 'ongoing' : dated === 'openStart' ? 'by' : 'once',
      when: edtf === undefined ? [] : claimIds.slice(0, 2),
      where: placed ? claimIds.slice(0, 1) : [],
      mark: plain.mark === 'mediation' ? 'presence' : plain.mark,
    },
    claims,
  };
}

function isLocation({ role }: ClaimPlace): boolean {
  return role === 'location' || role === 'inherited';
}

const NO_TIME: ClaimTime = { how: 'none' };

function eventId(index: number): string {
  return `event-${index + 1}`;
}

function pickDated(random: Random): Dated {
  let left = random.below(100);
  for (const [dated, share] of Object.entries(DATED)) {
    if (left < share) return dated as Dated;
    left -= share;
  }
  return 'day';
}

function writeDate(dated: Dated, instant: number, random: Random): string | undefined {
  const day = new Date(instant).toISOString().slice(0, 10);
  const later = new Date(instant + (2 + random.below(30)) * DAY).toISOString().slice(0, 10);
  const month = day.slice(0, 7);
  const forms: Record<Dated, string | undefined> = {
    day,
    month,
    tens: `${month}-${random.below(3)}X`,
    approximate: `${month}~`,
    range: `${day}/${later}`,
    year: day.slice(0, 4),
    openEnd: `${day}/..`,
    openStart: `../${month}`,
    undated: undefined,
  };
  return forms[dated];
}

interface Random {
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  within(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  word(): string;
}

const WORDS = [
  'shipping',
  'talks',
  'messages',
  'a strike',
  'an attack',
  'a demand',
  'a pause',
  'a statement',
  'a visit',
];

/** Mulberry32: small, and the same on every machine. */
function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  return { below, pick, within: (from, to) => from + below(to - from), word: () => pick(WORDS) };
}

/** The lists of a story, in the order in which they are told. */
export const PARTS = [
  'lanes',
  'sources',
  'actors',
  'places',
  'events',
  'claims',
  'comparisons',
  'oddities',
  'steps',
] as const;
export type Part = (typeof PARTS)[number];

/** One thing of each, in words: "the id of a source in this file". */
export const PART_NAMES: Readonly<Record<Part, string>> = {
  lanes: 'a lane',
  sources: 'a source',
  actors: 'an actor',
  places: 'a place',
  events: 'an event',
  claims: 'a claim',
  comparisons: 'a comparison',
  oddities: 'an oddity',
  steps: 'a step',
};

/** Makes one value for each list. */
export function byPart<Value>(make: (part: Part) => Value): Readonly<Record<Part, Value>> {
  return Object.fromEntries(PARTS.map((part) => [part, make(part)])) as Record<Part, Value>;
}

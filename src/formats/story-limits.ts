/** A megabyte as people count it. */
export const MEGABYTE = 1_000_000;
/** The largest story file that is read, in bytes. */
export const MOST_BYTES = 20 * MEGABYTE;
/** How many levels of objects and lists a story may have. */
export const MOST_DEPTH = 32;
/** The longest extent, in days: a hundred years. */
export const MOST_DAYS = 36_525;
/** How many problems a report lists; the rest is counted. */
export const MOST_LISTED = 200;

/** The most of each that a story may have. There are five hues, so five lanes. */
export const MOST_ITEMS = {
  lanes: 5,
  sources: 20_000,
  actors: 20_000,
  places: 20_000,
  events: 20_000,
  claims: 200_000,
  comparisons: 20_000,
  oddities: 20_000,
  steps: 1_000,
} as const;

/** The most questions of a step. */
export const MOST_QUESTIONS = 20;
/** What a class can weigh before it votes, and vote on by show of hands. */
export const MOST_PROMPTS = 3;
export const FEWEST_CHOICES = 2;
export const MOST_CHOICES = 6;

/** The largest text of a report that is checked against a story, in bytes. */
export const MOST_TEXT_BYTES = 2 * MEGABYTE;

import type { Claim } from '../domain/claim.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Step } from '../domain/step.ts';
import type { Actor, Lane, Oddity, Place, Source, Story, StoryEvent } from '../domain/story.ts';
import type { Part } from './parts.ts';

/** A sound thing, with the place in the file that it came from. */
export interface Kept<Item> {
  readonly item: Item;
  readonly path: string;
}

export interface PartItems {
  lanes: Lane;
  sources: Source;
  actors: Actor;
  places: Place;
  events: StoryEvent;
  claims: Claim;
  comparisons: Comparison;
  oddities: Oddity;
  steps: Step;
}

/** What has passed so far. Each check may take things out. */
export type Draft = { [Name in Part]: readonly Kept<PartItems[Name]>[] };

/** The ids that the file names, sound or not: what is missing here was never there. */
export interface Declared {
  readonly ids: { readonly [Name in Part]: ReadonlySet<string> };
  /** The events that any claim names. */
  readonly claimed: ReadonlySet<string>;
}

/** What a story says of itself. */
export type Header = Omit<Story, Part>;

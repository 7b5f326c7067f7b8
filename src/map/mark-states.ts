import type { Catalog, EventState } from '../domain/catalog.ts';
import { type PlacedMark, placeMarks } from '../domain/map-marks.ts';
import type { EventId } from '../domain/story.ts';

/** How one mark stands on the map. A covered trace is drawn by another mark of the same place. */
export type MarkState = 'active' | 'past' | 'covered' | 'none';

/**
 * Works out which marks change when events change their state. What it looks at are the marks that share a place
 * with a changed one, never all.
 */
export class MarkStates {
  readonly #byEvent = new Map<EventId, PlacedMark[]>();
  readonly #byPlace = new Map<string, PlacedMark[]>();
  readonly #states = new Map<number, MarkState>();

  constructor(catalog: Catalog) {
    for (const mark of placeMarks(catalog)) {
      group(this.#byEvent, mark.event, mark);
      group(this.#byPlace, mark.place, mark);
    }
  }

  stateOf(mark: PlacedMark): MarkState {
    return this.#states.get(mark.index) ?? 'none';
  }

  marksOf(event: EventId): readonly PlacedMark[] {
    return this.#byEvent.get(event) ?? [];
  }

  /** The marks that differ from before, given the events that changed and the state of any mark. */
  change(
    events: Iterable<EventId>,
    stateOf: (mark: PlacedMark) => EventState,
  ): readonly (readonly [PlacedMark, MarkState])[] {
    const places = new Set<string>();
    for (const event of events) for (const { place } of this.marksOf(event)) places.add(place);
    const changed: (readonly [PlacedMark, MarkState])[] = [];
    for (const place of places) {
      let covered = false;
      // The last of the list lies on top; a trace shows only where no other mark of the place lies over it.
      for (const mark of (this.#byPlace.get(place) ?? []).toSorted(bySight(stateOf))) {
        const state = stateOf(mark);
        const next: MarkState =
          state === 'active' ? 'active' : state === 'past' ? (covered ? 'covered' : 'past') : 'none';
        covered ||= next !== 'none';
        if (next === this.stateOf(mark)) continue;
        this.#states.set(mark.index, next);
        changed.push([mark, next]);
      }
    }
    return changed;
  }
}

/** Active marks before traces, later events before earlier ones. */
function bySight(stateOf: (mark: PlacedMark) => EventState) {
  const rank = (mark: PlacedMark) => (stateOf(mark) === 'active' ? 0 : 1);
  return (a: PlacedMark, b: PlacedMark) => rank(a) - rank(b) || b.index - a.index;
}

function group(groups: Map<string, PlacedMark[]>, key: string, mark: PlacedMark): void {
  const known = groups.get(key);
  if (known) known.push(mark);
  else groups.set(key, [mark]);
}

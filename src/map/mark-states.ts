import type { Catalog } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import { layMarks, type MapMark, type PlacedMark, placeMarks } from '../domain/map-marks.ts';

/** How one mark stands on the map. A covered trace is drawn by another mark of the same place. */
export interface MarkState {
  readonly state: 'active' | 'past' | 'covered' | 'none';
  /** Whether outside sources alone place it there, as far as is known now. */
  readonly outside: boolean;
}

const NONE: MarkState = { state: 'none', outside: false };

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
    return this.#states.get(mark.index) ?? NONE;
  }

  marksOf(event: EventId): readonly PlacedMark[] {
    return this.#byEvent.get(event) ?? [];
  }

  /** The marks that differ from before, given the events that changed and how any mark is seen now. */
  change(
    events: Iterable<EventId>,
    see: (mark: PlacedMark) => MapMark | undefined,
  ): readonly (readonly [PlacedMark, MarkState])[] {
    const places = new Set<string>();
    for (const event of events) for (const { place } of this.marksOf(event)) places.add(place);
    const changed: (readonly [PlacedMark, MarkState])[] = [];
    for (const place of places) {
      const own = this.#byPlace.get(place) ?? [];
      const laid = layMarks(own.flatMap((mark) => see(mark) ?? []));
      const seen = new Map(laid.map((mark) => [mark.key, mark]));
      for (const mark of own) {
        const now = seen.get(mark.key);
        const next: MarkState = now ? { state: now.covered ? 'covered' : now.state, outside: now.context } : NONE;
        const before = this.stateOf(mark);
        if (next.state === before.state && next.outside === before.outside) continue;
        this.#states.set(mark.index, next);
        changed.push([mark, next]);
      }
    }
    return changed;
  }
}

function group(groups: Map<string, PlacedMark[]>, key: string, mark: PlacedMark): void {
  const known = groups.get(key);
  if (known) known.push(mark);
  else groups.set(key, [mark]);
}

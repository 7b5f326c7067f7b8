import { eventStateAt } from '../domain/active.ts';
import { createBoundaryIndex } from '../domain/boundary-index.ts';
import type { Catalog, EventState } from '../domain/catalog.ts';
import { passesFilter } from '../domain/filter.ts';
import type { EventId } from '../domain/story.ts';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { FilterStore } from './filter-store.ts';
import type { PlaybackStore } from './playback-store.ts';

export interface StateChange {
  readonly id: EventId;
  readonly from: EventState;
  readonly to: EventState;
}

/** The state of every event at the playhead. Tells its listeners the differences only, and only when there are any. */
export interface EventStates {
  stateOf(id: EventId): EventState;
  /** Ids of the active events, in the order of the catalog. A new array only when its content changed. */
  activeIds(): readonly EventId[];
  /** Grows by one with each difference: a cheap snapshot for React. */
  version(): number;
  subscribe(listener: (changes: readonly StateChange[]) => void): () => void;
  destroy(): void;
}

export function createEventStates(catalog: Catalog, playback: PlaybackStore, filter: FilterStore): EventStates {
  const { calendar, events } = catalog;
  const boundaries = createBoundaryIndex(events);
  const listeners = new Set<(changes: readonly StateChange[]) => void>();
  let day = dayInterval(calendar, dayIndexAt(calendar, playback.getState().position));
  let version = 0;
  let active: readonly EventId[] = [];

  const evaluate = (index: number): EventState => {
    const record = events[index];
    if (!record || !passesFilter(catalog, record, filter.getState())) return 'hidden';
    return eventStateAt(record, day);
  };
  const states = events.map((_, index) => evaluate(index));
  const listActive = () => events.filter((_, index) => states[index] === 'active').map(({ id }) => id);
  active = listActive();

  const reconsider = (indices: Iterable<number>) => {
    const changes: StateChange[] = [];
    for (const index of indices) {
      const to = evaluate(index);
      const from = states[index];
      const id = events[index]?.id;
      if (from === undefined || id === undefined || from === to) continue;
      states[index] = to;
      changes.push({ id, from, to });
    }
    if (changes.length === 0) return;
    version += 1;
    if (changes.some(({ from, to }) => from === 'active' || to === 'active')) active = listActive();
    for (const listener of listeners) listener(changes);
  };

  const unsubscribePlayback = playback.subscribe(({ position }) => {
    const next = dayInterval(calendar, dayIndexAt(calendar, position));
    if (next.start === day.start) return;
    const previous = day;
    day = next;
    reconsider(boundaries.crossedBetween(previous, next));
  });
  const unsubscribeFilter = filter.subscribe(() => reconsider(events.keys()));

  return {
    stateOf: (id) => states[catalog.byId.get(id)?.index ?? -1] ?? 'hidden',
    activeIds: () => active,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      unsubscribePlayback();
      unsubscribeFilter();
      listeners.clear();
    },
  };
}

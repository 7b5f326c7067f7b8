import { eventStateAt } from '../domain/active.ts';
import { type BoundaryIndex, createBoundaryIndex } from '../domain/boundary-index.ts';
import type { Catalog, EventState } from '../domain/catalog.ts';
import { passesFilter } from '../domain/filter.ts';
import type { EventId } from '../domain/identifiers.ts';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import type { FilterStore } from './filter-store.ts';
import type { KnowledgeStore } from './knowledge-store.ts';
import type { PlaybackStore } from './playback-store.ts';

export interface StateChange {
  readonly id: EventId;
  readonly from: EventState;
  readonly to: EventState;
}

/** The state of every event at the playhead. Tells its listeners the differences only, and only when there are any. */
export interface EventStates {
  stateOf(id: EventId): EventState;
  /** Ids of the active events, in the order of the list. A new array only when its content changed. */
  activeIds(): readonly EventId[];
  /** Start of the day under the playhead (epoch ms). */
  today(): number;
  /** Grows by one with each difference: a cheap snapshot for React. */
  version(): number;
  subscribe(listener: (changes: readonly StateChange[]) => void): () => void;
}

/** `whole` has every event there is; what is not known from where the reader looks is hidden. */
export function createEventStates(
  whole: Catalog,
  knowledge: KnowledgeStore,
  playback: PlaybackStore,
  filter: FilterStore,
): EventStates {
  const { calendar } = whole;
  const listeners = new Set<(changes: readonly StateChange[]) => void>();
  const states = new Map<EventId, EventState>();
  const dayNow = () => dayInterval(calendar, dayIndexAt(calendar, playback.getState().position));
  let day = dayNow();
  let boundaries: BoundaryIndex = createBoundaryIndex(knowledge.getState().course.events);
  let version = 0;
  let active: readonly EventId[] = [];

  const evaluate = (id: EventId): EventState => {
    const { course, catalog, lens } = knowledge.getState();
    const coming = course.byId.get(id);
    const known = catalog.byId.get(id);
    if (!coming || !known || !passesFilter(known, filter.getState())) return 'hidden';
    return eventStateAt(coming, day, lens);
  };
  const listActive = () =>
    knowledge
      .getState()
      .course.events.filter(({ id }) => states.get(id) === 'active')
      .map(({ id }) => id);
  for (const { id } of whole.events) states.set(id, evaluate(id));
  active = listActive();

  /** `sharpened`: events of which more may have become public today, or yesterday: their marks change though they do not. */
  const reconsider = (ids: Iterable<EventId>, sharpened = false) => {
    const changes: StateChange[] = [];
    for (const id of ids) {
      const to = evaluate(id);
      const from = states.get(id);
      if (from === undefined || (from === to && !(sharpened && to === 'past'))) continue;
      states.set(id, to);
      changes.push({ id, from, to });
    }
    if (changes.length === 0) return;
    version += 1;
    if (changes.some(({ from, to }) => from === 'active' || to === 'active')) active = listActive();
    for (const listener of listeners) listener(changes);
  };

  /** Whether a day in print is one of two days, or between them. */
  const publishedBetween = (one: Interval, other: Interval) => {
    const [first, last] = one.start < other.start ? [one, other] : [other, one];
    return knowledge.getState().publications.some((at) => first.start <= at && at <= last.start);
  };

  // What is known is settled first: it hears of the playhead before this does.
  knowledge.subscribe(({ course }, before) => {
    const previous = day;
    day = dayNow();
    const moved = course === before.course;
    if (!moved) boundaries = createBoundaryIndex(course.events);
    reconsider(whole.byId.keys(), moved && publishedBetween(previous, day));
  });
  playback.subscribe(() => {
    const next = dayNow();
    if (next.start === day.start) return;
    const previous = day;
    day = next;
    const { course, lens } = knowledge.getState();
    if (lens === 'public') {
      if (publishedBetween(previous, next)) reconsider(whole.byId.keys(), true);
      return;
    }
    const crossed = [...boundaries.crossedBetween(previous, next)];
    reconsider(crossed.flatMap((index) => course.events[index]?.id ?? []));
  });
  filter.subscribe(() => reconsider(whole.byId.keys()));

  return {
    stateOf: (id) => states.get(id) ?? 'hidden',
    activeIds: () => active,
    today: () => day.start,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

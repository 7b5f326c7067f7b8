import type { Catalog, EventRecord, EventState } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import { placeMarks, seeMark } from '../domain/map-marks.ts';

/** Events by their numbers, from 1, in the order in which they are given. */
export function numberEvents(events: readonly EventRecord[]): ReadonlyMap<EventId, number> {
  return new Map(events.map(({ id }, index) => [id, index + 1]));
}

/** The events of a list that have a mark on the map, and those that have none. */
export function partByPlace(
  catalog: Catalog,
  stateOf: (id: EventId) => EventState,
  events: readonly EventRecord[],
): { readonly placed: readonly EventRecord[]; readonly placeless: readonly EventRecord[] } {
  const onMap = new Set(placeMarks(catalog).flatMap(({ key }) => seeMark(catalog, key, { stateOf })?.event ?? []));
  return {
    placed: events.filter(({ id }) => onMap.has(id)),
    placeless: events.filter(({ id }) => !onMap.has(id)),
  };
}

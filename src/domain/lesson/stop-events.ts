import type { Catalog, EventRecord } from '../catalog.ts';
import type { EventId } from '../identifiers.ts';
import type { LaneShape, Story } from '../story.ts';
import { type Stop, stepOf } from './lesson.ts';

/** The events of a stop, the first first, as they are known. */
export function recordsOfStop(stop: Stop, story: Story, catalog: Catalog): readonly EventRecord[] {
  return eventsOf(stop, story).flatMap((id) => catalog.byId.get(id) ?? []);
}

/** The mark of a stop that has a map: that of its first event's lane, with the index of the lane (0-based). */
export function markOfStop(
  stop: Stop,
  whole: Catalog,
): { readonly shape: LaneShape; readonly lane: number } | undefined {
  if (stop.kind !== 'step' && stop.kind !== 'view') return undefined;
  const { lanes } = whole.story;
  const [record] = recordsOfStop(stop, whole.story, whole);
  const lane = lanes.findIndex(({ id }) => id === record?.event.lane);
  const shape = lanes[lane]?.shape;
  return shape && { shape, lane };
}

function eventsOf(stop: Stop, story: Story): readonly EventId[] {
  if (stop.kind === 'view') return stop.view.event === undefined ? [] : [stop.view.event];
  if (stop.kind === 'comparison') return story.comparisons.find(({ id }) => id === stop.comparison)?.events ?? [];
  return stepOf(stop, story)?.events ?? [];
}

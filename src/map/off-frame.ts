import type { Catalog, EventState } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { shapeOf } from '../domain/geography.ts';
import type { EventId, PlaceId } from '../domain/identifiers.ts';
import { boundsOfEvent } from './camera-target.ts';

export type Side = 'west' | 'east' | 'north' | 'south';

/** Active events of one lane that lie beyond one edge of the picture. */
export interface OffFrame {
  readonly side: Side;
  readonly lane: number;
  readonly events: readonly EventId[];
}

type Project = (position: readonly number[]) => readonly [number, number];

/** Groups what the picture (px) does not show at all, by edge and lane. */
export function findOffFrame(
  catalog: Catalog,
  basemap: Basemap,
  active: readonly EventId[],
  project: Project,
  size: { width: number; height: number },
): readonly OffFrame[] {
  const groups = new Map<string, { side: Side; lane: number; events: EventId[] }>();
  for (const id of active) {
    const bounds = boundsOfEvent(catalog, basemap, id);
    const side = bounds && sideOf(bounds, project, size);
    const record = catalog.byId.get(id);
    if (!side || !record) continue;
    const lane = catalog.story.lanes.findIndex((each) => each.id === record.event.lane);
    const group = groups.get(`${side} ${lane}`) ?? { side, lane, events: [] };
    group.events.push(id);
    groups.set(`${side} ${lane}`, group);
  }
  return [...groups.values()];
}

function sideOf(
  [west, south, east, north]: readonly [number, number, number, number],
  project: Project,
  { width, height }: { width: number; height: number },
): Side | undefined {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  if (right < 0) return 'west';
  if (left > width) return 'east';
  if (bottom < 0) return 'north';
  return top > height ? 'south' : undefined;
}

/** Countries that an event's claims name and the region does not hold: told at the edge, never flown to. */
export function findFarPlaces(catalog: Catalog, basemap: Basemap, event: EventId | undefined): readonly PlaceId[] {
  const claims = event === undefined ? [] : (catalog.byId.get(event)?.claims ?? []);
  const places = new Set(
    claims.flatMap((claim) => claim.places.filter(({ role }) => role !== 'metonym').map(({ place }) => place)),
  );
  return [...places].filter((id) => {
    const place = catalog.places.get(id);
    return place?.shape.kind === 'country' && shapeOf(basemap, place) === undefined;
  });
}

/** Events without a place, as the tray shows them. */
export interface Tray {
  readonly active: readonly EventId[];
  readonly past: readonly EventId[];
  readonly undated: readonly EventId[];
}

export function fillTray(catalog: Catalog, stateOf: (id: EventId) => EventState): Tray {
  const active: EventId[] = [];
  const past: EventId[] = [];
  const undated: EventId[] = [];
  for (const { id, places, intervals } of catalog.events) {
    const state = stateOf(id);
    if (places.length > 0 || state === 'hidden') continue;
    if (intervals.length === 0) undated.push(id);
    else if (state === 'active') active.push(id);
    else if (state === 'past') past.push(id);
  }
  return { active, past, undated };
}

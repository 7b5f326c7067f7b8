import type { Catalog, EventRecord, EventState, PlaceValue } from './catalog.ts';
import type { EventId, PlaceId, SourceId } from './story.ts';

/**
 * How a place of an event is drawn while the event is active.
 * `ring`: a point that a source names. `hatch`: somewhere in this country. `waterlines`: attacks go on in this area.
 * `flash`: this country was hit, the target is unknown. `start-not-given`: a span in this country, outline only.
 * `presence`: this area, without attacks. Once past, each becomes a trace: a dotted outline, or a hollow ring.
 */
export type MarkDrawing = 'ring' | 'hatch' | 'waterlines' | 'flash' | 'start-not-given' | 'presence';

/** One place of one event, as the map could draw it. Independent of the playhead. */
export interface PlacedMark {
  /** `event/place`, unique within the catalog. */
  readonly key: string;
  /** Position in the list that `placeMarks` returns: an integer id for map features. */
  readonly index: number;
  readonly event: EventId;
  readonly place: PlaceId;
  readonly kind: PlaceValue['kind'];
  readonly drawing: MarkDrawing;
  /** Position of its lane in the story, 0 to 4: the hue. */
  readonly lane: number;
  /** Origins of the claims that place it here. */
  readonly sources: readonly SourceId[];
  /** Whether context sources alone place it here. */
  readonly context: boolean;
}

/** A mark that is on the map at the playhead. */
export interface MapMark extends PlacedMark {
  readonly state: 'active' | 'past';
  readonly selected: boolean;
  /** A trace whose outline another mark of the same place draws already: not drawn a second time. */
  readonly covered: boolean;
}

/** One event, two places that different claims give: drawn as a double line between them. */
export interface PlaceTie {
  readonly event: EventId;
  readonly lane: number;
  readonly from: PlaceId;
  readonly to: PlaceId;
}

type StateOf = (id: EventId) => EventState;

const placedOf = new WeakMap<Catalog, readonly PlacedMark[]>();

/** Every mark that the story can ever put on the map, in the order of its events. Worked out once for a catalog. */
export function placeMarks(catalog: Catalog): readonly PlacedMark[] {
  const known = placedOf.get(catalog);
  if (known) return known;
  const placed = listMarks(catalog);
  placedOf.set(catalog, placed);
  return placed;
}

function listMarks(catalog: Catalog): readonly PlacedMark[] {
  const laneNumbers = new Map(catalog.story.lanes.map(({ id }, index) => [id, index]));
  return catalog.events
    .flatMap((record) =>
      record.places.map(({ place, kind, sources, context }) => ({
        key: `${record.id}/${place}`,
        event: record.id,
        place,
        kind,
        drawing: drawingOf(record, kind),
        lane: laneNumbers.get(record.event.lane) ?? 0,
        sources,
        context,
      })),
    )
    .map((mark, index) => ({ ...mark, index }));
}

/**
 * What a mark is, its event being in a state: hidden where no claim that is let through places the event there. In the
 * second lens it is active on the day (its start, epoch ms) on which its own place became public, though the event
 * was public before.
 */
export function markStateAt(catalog: Catalog, mark: PlacedMark, state: EventState, today: number): EventState {
  const record = catalog.byId.get(mark.event);
  const value = record?.places.find(({ place }) => place === mark.place);
  if (!record || !value) return 'hidden';
  const sharpened = catalog.lens === 'public' && state === 'past' && record.everActive && value.since === today;
  return sharpened ? 'active' : state;
}

/** The marks that are on the map when the events have these states: traces first, active ones over them, filled shapes under outlines, the selected over its like. */
export function describeMarks(
  catalog: Catalog,
  stateOf: StateOf,
  selected?: EventId,
  today = Number.NaN,
): readonly MapMark[] {
  const marks: MapMark[] = [];
  for (const mark of placeMarks(catalog)) {
    const state = markStateAt(catalog, mark, stateOf(mark.event), today);
    if (state !== 'active' && state !== 'past') continue;
    marks.push({ ...mark, state, selected: mark.event === selected, covered: false });
  }
  marks.sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  const topmost = new Map(marks.map((mark) => [mark.place, mark.key]));
  return marks.map((mark) =>
    mark.state === 'past' && topmost.get(mark.place) !== mark.key ? { ...mark, covered: true } : mark,
  );
}

/** The ties among marks that are drawn: an event's point to each wider shape that other claims give for it. */
export function describeTies(catalog: Catalog, marks: readonly MapMark[]): readonly PlaceTie[] {
  const ties: PlaceTie[] = [];
  for (const { event, lane, kind, place, state } of marks) {
    if (kind !== 'point' || state !== 'active') continue;
    const places = catalog.byId.get(event)?.places ?? [];
    const own = places.find((value) => value.place === place);
    for (const other of places) {
      if (other.kind === 'point' || own?.claims.some((claim) => other.claims.includes(claim))) continue;
      ties.push({ event, lane, from: place, to: other.place });
    }
  }
  return ties;
}

/**
 * What the map shows of an event, for `data-drawn`: `point:muscat country:oman`; `tray` where it has no place
 * (also where it has no date, since it never begins); `none` where it has not begun or is filtered out.
 */
export function drawnTokens(record: EventRecord, state: EventState): string {
  if (state === 'hidden') return 'none';
  if (record.places.length === 0) return state === 'future' && record.intervals.length > 0 ? 'none' : 'tray';
  if (state === 'future') return 'none';
  return record.places.map(({ kind, place }) => `${kind}:${place}`).join(' ');
}

function drawingOf({ event, dates }: EventRecord, kind: PlaceValue['kind']): MarkDrawing {
  if (kind === 'point') return 'ring';
  if (kind === 'area') return event.mark === 'attack' ? 'waterlines' : 'presence';
  const ongoing = event.extent === 'ongoing';
  if (event.mark === 'strike' || (event.mark === 'attack' && !ongoing)) return 'flash';
  return ongoing && dates.length > 0 && dates.every(({ openStart }) => openStart) ? 'start-not-given' : 'hatch';
}

/** Filled countries lie under outlines; the selected event lies over its like. */
function rank({ state, selected, drawing }: MapMark): number {
  return (state === 'active' ? 4 : 0) + (drawing === 'flash' ? 0 : 2) + (selected ? 1 : 0);
}

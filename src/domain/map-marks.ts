import type { Catalog, EventRecord, EventState, PlaceValue } from './catalog.ts';
import type { EventId, PlaceId, SourceId } from './identifiers.ts';

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

const placedOf = new WeakMap<Catalog, ReadonlyMap<string, PlacedMark>>();
const listsOf = new WeakMap<Catalog, readonly PlacedMark[]>();

/** Every mark that the story can ever put on the map, in the order of its events. Worked out once for a catalog. */
export function placeMarks(catalog: Catalog): readonly PlacedMark[] {
  const known = listsOf.get(catalog);
  if (known) return known;
  const placed = listMarks(catalog);
  listsOf.set(catalog, placed);
  placedOf.set(catalog, new Map(placed.map((mark) => [mark.key, mark])));
  return placed;
}

/** A mark as a catalog has it: another one may place the event by other claims, or not at all. */
function findMark(catalog: Catalog, key: string): PlacedMark | undefined {
  placeMarks(catalog);
  return placedOf.get(catalog)?.get(key);
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

/** Who looks at the map, and when. */
export interface Sight {
  readonly stateOf: (id: EventId) => EventState;
  readonly selected?: EventId | undefined;
  /** Start of the day under the playhead (epoch ms): in the second lens a place is news on its own day. */
  readonly today?: number | undefined;
}

/**
 * A mark as it is seen: undefined where no claim that is let through places the event there, or where it has not
 * begun. In the second lens it is active on the day on which its own place became public, though the event was public
 * before: unless the public knew of it anyway, and a report only happens to tell it.
 */
export function seeMark(catalog: Catalog, key: string, { stateOf, selected, today }: Sight): MapMark | undefined {
  const mark = findMark(catalog, key);
  const record = mark && catalog.byId.get(mark.event);
  if (!mark || !record) return undefined;
  const state = stateOf(mark.event);
  if (state !== 'active' && state !== 'past') return undefined;
  const { since } = record.places.find(({ place }) => place === mark.place) ?? {};
  const news = record.everActive && (record.event.publicity !== 'open' || mark.context);
  const sharpened = catalog.lens === 'public' && state === 'past' && news && since !== undefined && since === today;
  return { ...mark, state: sharpened ? 'active' : state, selected: mark.event === selected, covered: false };
}

/** The marks that are on the map when the events have these states, as they lie. */
export function describeMarks(catalog: Catalog, sight: Sight): readonly MapMark[] {
  return layMarks(placeMarks(catalog).flatMap(({ key }) => seeMark(catalog, key, sight) ?? []));
}

/**
 * Marks as they lie, from the bottom up: traces, then active ones; filled shapes under outlines, what outside sources
 * alone place under what reports place, earlier events under later ones, the selected over its like. A trace under
 * another mark of its place is covered.
 */
export function layMarks(marks: readonly MapMark[]): readonly MapMark[] {
  const laid = [...marks].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  const topmost = new Map(laid.map((mark) => [mark.place, mark.key]));
  return laid.map((mark) => {
    const covered = mark.state === 'past' && topmost.get(mark.place) !== mark.key;
    return covered === mark.covered ? mark : { ...mark, covered };
  });
}

/**
 * The ties among marks that are drawn: between places of one event that different claims give, the more exact first.
 * While it is active; in the second lens, where a day soon is over, as long as it is selected too.
 */
export function describeTies(catalog: Catalog, marks: readonly MapMark[]): readonly PlaceTie[] {
  const ties: PlaceTie[] = [];
  for (const mark of marks) {
    const places = catalog.byId.get(mark.event)?.places ?? [];
    const at = places.findIndex(({ place }) => place === mark.place);
    const own = places[at];
    for (const other of places.slice(at + 1)) {
      const there = marks.find(({ event, place }) => event === mark.event && place === other.place);
      const seen = [mark, there].some((each) => each?.state === 'active');
      const studied = catalog.lens === 'public' && mark.selected;
      if (!there || !(seen || studied)) continue;
      if (other.kind === 'point' || own?.claims.some((claim) => other.claims.includes(claim))) continue;
      ties.push({ event: mark.event, lane: mark.lane, from: mark.place, to: other.place });
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
  const startNotGiven = dates.length > 0 && dates.every(({ openStart }) => openStart);
  if (kind === 'point') return 'ring';
  if (kind === 'area') return event.mark === 'attack' ? 'waterlines' : 'presence';
  const ongoing = event.extent === 'ongoing';
  // Only a bound is known: an outline, so that a country is not taken for one that is hit on this day.
  if (event.extent === 'by') return 'start-not-given';
  if (event.mark === 'strike' || (event.mark === 'attack' && !ongoing)) return 'flash';
  return startNotGiven ? 'start-not-given' : 'hatch';
}

function rank({ state, selected, drawing, context }: MapMark): number {
  if (state === 'past') return (selected ? 2 : 0) + (context ? 0 : 1);
  return 4 + (drawing === 'flash' ? 0 : 4) + (selected ? 2 : 0) + (context ? 0 : 1);
}

import type { Catalog, EventRecord } from './catalog.ts';
import type { MapMark } from './map-marks.ts';
import type { EventId, PlaceId, SourceId } from './story.ts';
import type { Dating } from './time/dating.ts';

/** What the map writes beside the marks of an event, before it is put in words. */
export interface MapLabel {
  /** The key of the mark that it stands by. */
  readonly key: string;
  readonly event: EventId;
  readonly lane: number;
  readonly state: MapMark['state'];
  readonly selected: boolean;
  readonly drawing: MapMark['drawing'];
  readonly kind: MapMark['kind'];
  /** The places that it names. */
  readonly places: readonly PlaceId[];
  /** Those of them whose marks are not covered: it stands by one of these. */
  readonly anchors: readonly PlaceId[];
  /** The date that its own sources give, else the event's narrowest. */
  readonly dating?: Dating;
  readonly startNotGiven: boolean;
  /** Whose place it is, where sources give several places: then it names place and source, else the event. */
  readonly source?: SourceId;
}

/** One label for each event with marks that are drawn; one for each mark where its places are tied. Same order as the marks. */
export function describeLabels(catalog: Catalog, marks: readonly MapMark[]): readonly MapLabel[] {
  const byEvent = new Map<EventId, MapMark[]>();
  for (const mark of marks) {
    byEvent.set(mark.event, [...(byEvent.get(mark.event) ?? []), mark]);
  }
  const labels: MapLabel[] = [];
  for (const [event, own] of byEvent) {
    const record = catalog.byId.get(event);
    if (!record) continue;
    const disputed = isDisputed(record);
    const groups = disputed ? own.map((mark) => [mark]) : [own];
    for (const group of groups) {
      const shown = group.filter(({ covered }) => !covered);
      const [mark] = shown;
      if (!mark) continue;
      const dating = datingFor(record, mark);
      const [source] = mark.sources;
      labels.push({
        key: mark.key,
        event,
        lane: mark.lane,
        state: mark.state,
        selected: mark.selected,
        drawing: mark.drawing,
        kind: mark.kind,
        places: group.map(({ place }) => place),
        anchors: shown.map(({ place }) => place),
        startNotGiven: mark.drawing === 'start-not-given',
        ...(dating && { dating }),
        ...(disputed && source !== undefined && { source }),
      });
    }
  }
  return labels;
}

/** Whether claims that share no place set the event in different ones. */
function isDisputed({ places }: EventRecord): boolean {
  return places.some((one) =>
    places.some((other) => one !== other && !one.claims.some((claim) => other.claims.includes(claim))),
  );
}

function datingFor({ dates }: EventRecord, mark: MapMark): Dating | undefined {
  const own = dates.filter(({ sources }) => sources.some((source) => mark.sources.includes(source)));
  return (own.at(-1) ?? dates.at(-1))?.dating;
}

import type { Catalog, EventRecord, Publication } from './catalog.ts';
import type { Comparison } from './comparison.ts';
import type { EventId, PlaceId, SourceId } from './identifiers.ts';
import type { MapMark } from './map-marks.ts';
import type { DatePrecision, Dating } from './time/dating.ts';

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
  /** Whether outside sources alone place it here, beside what others say of the event. */
  readonly fromOutside: boolean;
  /** In the second lens: since when the public knows of it. */
  readonly publication?: Publication;
  /** In the second lens, of the selected event, kept from the public: that it is no more exact than this. */
  readonly coarse?: { readonly place: MapMark['kind']; readonly date: DatePrecision | 'none' };
  /** Of the selected event, once: where its sources clash. */
  readonly disputes: readonly Comparison[];
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
    const asides = disputed ? [] : own.filter((mark) => isAside(mark, own));
    const groups = disputed
      ? own.map((mark) => [mark])
      : [own.filter((mark) => !asides.includes(mark)), ...asides.map((mark) => [mark])];
    // Written once, beside its most exact place.
    const main = record.places.flatMap(({ place }) =>
      own.filter((mark) => mark.place === place && !mark.covered && !asides.includes(mark)),
    )[0];
    for (const group of groups) {
      const shown = group.filter(({ covered }) => !covered);
      const [mark] = shown;
      if (!mark) continue;
      const aside = asides.includes(mark);
      const dating = datingFor(record, mark, disputed);
      const [source] = mark.sources;
      const coarse = aside || disputed ? undefined : coarsenessOf(catalog, record, mark, dating);
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
        // "By early February" has a date of its own to tell.
        startNotGiven: mark.drawing === 'start-not-given' && record.event.extent === 'ongoing',
        fromOutside: mark.context && (disputed || aside),
        disputes: mark.selected && main && group.includes(main) ? clashesOf(catalog, event) : [],
        ...(dating && !aside && { dating }),
        ...((disputed || aside) && source !== undefined && { source }),
        ...(catalog.lens === 'public' && record.publication && { publication: record.publication }),
        ...(coarse && { coarse }),
      });
    }
  }
  return labels;
}

/** Whether claims that share no place set the event in different ones. */
export function isDisputed({ places }: EventRecord): boolean {
  return places.some((one) =>
    places.some((other) => one !== other && !one.claims.some((claim) => other.claims.includes(claim))),
  );
}

/** What outside sources add to the places of an event: told apart, so that it is not taken for the reports'. */
function isAside(mark: MapMark, own: readonly MapMark[]): boolean {
  if (!mark.context) return false;
  return own.some((other) => !other.context) || (mark.kind === 'point' && own.some(({ kind }) => kind !== 'point'));
}

function clashesOf(catalog: Catalog, event: EventId): readonly Comparison[] {
  const clashes = (catalog.comparisonsOf.get(event) ?? []).filter(
    ({ relation }) => relation === 'contradict' || relation === 'tension',
  );
  return clashes.toSorted((a, b) => Number(a.relation === 'tension') - Number(b.relation === 'tension'));
}

/** What was public as it happened was known better than by what is told here: nothing is said of its exactness. */
function coarsenessOf(
  { lens }: Catalog,
  { event }: EventRecord,
  { selected, kind }: MapMark,
  dating: Dating | undefined,
): MapLabel['coarse'] {
  if (lens !== 'public' || !selected || kind === 'point' || event.publicity === 'open') return undefined;
  return { place: kind, date: (dating?.from ?? dating?.to)?.precision ?? 'none' };
}

/** The narrowest date of the mark's own claims, else of its sources; of the event, unless places differ by source. */
function datingFor({ dates }: EventRecord, mark: MapMark, disputed: boolean): Dating | undefined {
  const own = dates.filter(({ sources }) => sources.some((source) => mark.sources.includes(source)));
  const alike = dates.filter(({ basis }) => (basis === 'context') === mark.context);
  return (own.at(-1) ?? alike.at(-1) ?? (disputed ? undefined : dates.at(-1)))?.dating;
}

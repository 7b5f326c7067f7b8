import { arrangeLabels, type LabelScene } from '../annotations/arrange-labels.ts';
import { LabelLayer } from '../annotations/label-layer.tsx';
import type { Room } from '../annotations/label-layout.ts';
import { eventStateAt } from '../domain/active.ts';
import type { Catalog, EventRecord, EventState } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import { describeMarks, describeTies, type MapMark } from '../domain/map-marks.ts';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { Speech } from '../i18n/speech.ts';
import { Ground } from '../static-map/ground.tsx';
import { Inks } from '../static-map/inks.tsx';
import { createMapView } from '../static-map/map-view.ts';
import { SurfaceMark } from '../static-map/surface-mark.tsx';
import { type Frame, frameEvent } from './event-frame.ts';

interface Props {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
  readonly speech: Speech;
  /** The event that it is of; undefined for the whole story. */
  readonly event: EventId | undefined;
  /** The instant (epoch ms) at which it is seen; undefined for an event without a date, with which no other is seen. */
  readonly instant: number | undefined;
  /** Px of the drawing. */
  readonly width: number;
  readonly height: number;
  /** What stands over it, px of the drawing. */
  readonly covered: readonly Room[];
}

const PREFIX = 'map';

/** The still map of one moment, about an event: everything of it that is drawn, without the page around it. */
export function ShareMap({ catalog, basemap, speech, event, instant, width, height, covered }: Props) {
  const record = event === undefined ? undefined : catalog.byId.get(event);
  const frame: Frame = frameEvent(catalog, basemap, record, width / height);
  const view = createMapView(frame, { width, height });
  const day = instant === undefined ? undefined : dayInterval(catalog.calendar, dayIndexAt(catalog.calendar, instant));
  const stateOf = (id: EventId): EventState => {
    const each = catalog.byId.get(id);
    return each && day ? eventStateAt(each, day) : 'hidden';
  };
  const selected = event ?? catalog.story.opening.event;
  const near = record !== undefined && record.places.length > 0;
  const scene: Omit<LabelScene, 'marks'> = {
    box: { name: 'only', width: view.width, height: view.height, ranks: near ? 3 : 2 },
    ...{ basemap, catalog, view, speech, covered },
  };
  const chosen = chooseMarks(describeMarks(catalog, { stateOf, selected }), selected, record);
  // What another event draws, and there is no room to name, would be a riddle.
  const named = new Set(arrangeLabels({ ...scene, marks: chosen }).labels.map(({ key }) => key.split('/')[0]));
  const marks = chosen.filter(({ event: own }) => own === selected || named.has(own));
  return (
    <g className="static-map-picture" fill="none">
      <defs>
        {catalog.story.lanes.map(({ id }, lane) => (
          <Inks key={id} lane={lane} prefix={PREFIX} />
        ))}
      </defs>
      <Ground basemap={basemap} view={view} prefix={PREFIX} />
      {marks.map((mark) => (
        <SurfaceMark key={mark.key} mark={mark} basemap={basemap} catalog={catalog} view={view} prefix={PREFIX} />
      ))}
      <LabelLayer {...scene} marks={marks} ties={describeTies(catalog, marks)} prefix={PREFIX} />
    </g>
  );
}

/**
 * An image is seen for a second: beside an event's own places, what another draws would be taken for them. Where it
 * has none, what went on at that moment is shown, one event to a place; traces would be one thing more to explain.
 */
function chooseMarks(
  marks: readonly MapMark[],
  selected: EventId,
  record: EventRecord | undefined,
): readonly MapMark[] {
  if (record && record.places.length > 0) return marks.filter(({ event }) => event === record.id);
  const shown = marks.filter(({ event, state }) => event === selected || state === 'active');
  const first = new Map<string, EventId>();
  for (const { place, event } of shown) if (!first.has(place) || event === selected) first.set(place, event);
  const crowded = new Set(shown.filter(({ place, event }) => first.get(place) !== event).map(({ event }) => event));
  return shown.filter(({ event }) => !crowded.has(event));
}

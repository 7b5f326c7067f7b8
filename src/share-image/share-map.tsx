import { LabelLayer } from '../annotations/label-layer.tsx';
import type { Room } from '../annotations/label-layout.ts';
import type { Surface } from '../annotations/surface.ts';
import { eventStateAt } from '../domain/active.ts';
import type { Catalog, EventState } from '../domain/catalog.ts';
import { type Basemap, labelPointOf } from '../domain/geography.ts';
import { describeMarks, describeTies, type MapMark } from '../domain/map-marks.ts';
import type { EventId } from '../domain/story.ts';
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
/** How strongly other events are drawn. */
const ASIDE = 0.35;

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
  // Of other events, only what goes on at that moment: a trace would be one thing more to explain.
  const marks = describeMarks(catalog, { stateOf, selected }).filter(
    ({ event: own, state }) => own === selected || state === 'active',
  );
  const written = marks.filter((mark) => mark.event === selected || isWithin(mark, view, { catalog, basemap }));
  return (
    <g className="static-map-picture" fill="none">
      <defs>
        {catalog.story.lanes.map(({ id }, lane) => (
          <Inks key={id} lane={lane} prefix={PREFIX} />
        ))}
      </defs>
      <Ground basemap={basemap} view={view} prefix={PREFIX} />
      {marks.map((mark) => (
        <g key={mark.key} {...(mark.event !== selected && event !== undefined && { opacity: ASIDE })}>
          <SurfaceMark mark={mark} basemap={basemap} catalog={catalog} view={view} prefix={PREFIX} />
        </g>
      ))}
      <LabelLayer
        box={{ name: 'only', width: view.width, height: view.height, ranks: 2 }}
        basemap={basemap}
        catalog={catalog}
        view={view}
        marks={written}
        ties={describeTies(catalog, marks)}
        speech={speech}
        prefix={PREFIX}
        covered={covered}
      />
    </g>
  );
}

/** Whether the middle of its place is in the picture, so that it can be named beside it. */
function isWithin(
  { place }: MapMark,
  view: Surface,
  { catalog, basemap }: Pick<Props, 'catalog' | 'basemap'>,
): boolean {
  const found = catalog.places.get(place);
  const middle = found && labelPointOf(basemap, found);
  if (!middle) return false;
  const [x, y] = view.project(middle);
  return x > 0 && y > 0 && x < view.width && y < view.height;
}

import { useId, useMemo } from 'react';
import type { LabelBox } from '../annotations/arrange-labels.ts';
import { LabelLayer } from '../annotations/label-layer.tsx';
import type { Moment } from '../annotations/word-labels.ts';
import type { Catalog, EventState } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import { describeMarks, describeTies } from '../domain/map-marks.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { Ground } from './ground.tsx';
import { Inks } from './inks.tsx';
import { createMapView, NOMINAL } from './map-view.ts';
import { SurfaceMark } from './surface-mark.tsx';
import './static-map.css';

interface Props {
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  /** The state of each event that the map shows. */
  readonly stateOf: (id: EventId) => EventState;
  readonly selected?: EventId;
  readonly moment?: Moment;
  /** West, south, east, north in degrees; the story's own frame where absent. */
  readonly frame?: Catalog['story']['frame'];
  /** One box, px, to lay names out for; without it, and without `boxes`, the drawing suits boxes of any size. */
  readonly box?: { readonly width: number; readonly height: number };
  /** Boxes to choose from, in CSS, by their names. */
  readonly boxes?: readonly LabelBox[];
}

/**
 * Which of these is shown is decided by the box's size, in CSS. Names stand within what is seen of the frame in any
 * box of about that size: beside it, a box of another shape would cut them.
 */
const BOXES: readonly LabelBox[] = [
  { name: 'small', width: 390, height: 320, ranks: 1 },
  { name: 'middle', ...NOMINAL, ranks: 3 },
  { name: 'large', width: 1200, height: 690, ranks: 3 },
];

/** The map as a picture: fitted to its box as the live map fits its bounds, so that one can stand in for the other. */
export function StaticMap({
  basemap,
  catalog,
  stateOf,
  selected,
  moment = {},
  frame = catalog.story.frame,
  box,
  boxes: choice,
}: Props) {
  const speech = useSpeech();
  const { messages } = speech;
  const prefix = useId();
  const view = useMemo(() => createMapView(frame), [frame]);
  const marks = describeMarks(catalog, { stateOf, selected, today: moment.today });
  const ties = describeTies(catalog, marks);
  const { source, scale, version } = basemap.attribution;
  const boxes: readonly LabelBox[] = box
    ? [{ name: 'only', ranks: box.width < 560 ? 1 : 3, ...box }]
    : (choice ?? BOXES.map((each) => ({ ...each, ...fitInto(each, view) })));
  return (
    <div className="static-map">
      <svg
        className="static-map-picture"
        role="img"
        aria-label={messages.geography.stillMap}
        viewBox={`0 0 ${view.width.toFixed(2)} ${view.height.toFixed(2)}`}
        preserveAspectRatio="xMidYMid meet"
        fill="none"
      >
        <defs>
          {catalog.story.lanes.map(({ id }, lane) => (
            <Inks key={id} lane={lane} prefix={prefix} />
          ))}
        </defs>
        <Ground basemap={basemap} view={view} prefix={prefix} />
        {marks.map((mark) => (
          <SurfaceMark key={mark.key} mark={mark} basemap={basemap} catalog={catalog} view={view} prefix={prefix} />
        ))}
        {boxes.map((each) => (
          <LabelLayer
            key={each.name}
            box={each}
            basemap={basemap}
            catalog={catalog}
            view={view}
            marks={marks}
            ties={ties}
            speech={speech}
            moment={moment}
            prefix={prefix}
          />
        ))}
      </svg>
      <p className="static-map-boundaries">
        <span className="static-map-boundaries-long">{messages.geography.boundaries(source, scale, version)}</span>
        <span className="static-map-boundaries-short">{messages.geography.boundariesShort(source)}</span>
      </p>
    </div>
  );
}

/** The size, px, of a picture of that shape in a box. */
function fitInto({ width, height }: LabelBox, shape: { readonly width: number; readonly height: number }) {
  const scale = Math.min(width / shape.width, height / shape.height);
  return { width: shape.width * scale, height: shape.height * scale };
}

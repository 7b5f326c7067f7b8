import { useId, useMemo } from 'react';
import { NumberLayer } from '../annotations/number-layer.tsx';
import type { Catalog, EventState } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import { describeMarks, describeTies } from '../domain/map-marks.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { fitFrame } from './fit-frame.ts';
import { Ground } from './ground.tsx';
import { Inks } from './inks.tsx';
import { createMapView } from './map-view.ts';
import { SurfaceMark } from './surface-mark.tsx';
import './static-map.css';
import './numbered-map.css';

interface Props {
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  /** The state of each event that the map shows; the others are hidden. */
  readonly stateOf: (id: EventId) => EventState;
  readonly numbers: ReadonlyMap<EventId, number>;
  /** West, south, east, north in degrees, shown whole. */
  readonly frame: Catalog['story']['frame'];
  /** The box that it is printed in, px at 96 to the inch. */
  readonly box: { readonly width: number; readonly height: number };
  readonly ranks: 1 | 2 | 3;
  /** For those who do not see it. */
  readonly name: string;
}

/** A map for paper: events are numbers on it, and just as much is drawn as is seen. */
export function NumberedMap({ basemap, catalog, stateOf, numbers, frame, box, ranks, name }: Props) {
  const speech = useSpeech();
  const prefix = useId();
  const { width, height } = box;
  const view = useMemo(
    () => createMapView(fitFrame(frame, { width, height }), { width, height }, 0.02),
    [frame, width, height],
  );
  const marks = describeMarks(catalog, { stateOf });
  const ties = describeTies(catalog, marks);
  return (
    <svg
      className="static-map-picture numbered-map"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
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
      <NumberLayer
        box={box}
        basemap={basemap}
        catalog={catalog}
        view={view}
        marks={marks}
        ties={ties}
        numbers={numbers}
        speech={speech}
        ranks={ranks}
        prefix={prefix}
      />
    </svg>
  );
}

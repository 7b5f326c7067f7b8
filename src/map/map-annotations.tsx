import { useCallback, useId, useRef, useState, useSyncExternalStore } from 'react';
import { LabelLayer } from '../annotations/label-layer.tsx';
import type { Room } from '../annotations/label-layout.ts';
import { describeMarks, describeTies } from '../domain/map-marks.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { useCatalog, useEventStates, useSelection } from '../state/session-context.tsx';
import { useMoment } from '../state/use-moment.ts';
import { textScale } from '../ui/text-scale.ts';
import { useBoxSize } from '../ui/use-box-size.ts';
import type { AnnotationsProps } from './live-map.ts';
import { useCameraTransform } from './use-camera-transform.ts';
import { useCoveredRooms } from './use-covered-rooms.ts';

/** What stands over the map and would hide a name. */
const CONTROLS =
  '.map-tray, .slide-head, .slide-count, .slide-no-place, .story-map-controls, .story-map-boundaries, .map-legend, .map-empty, .edge-side';

/** Below this width (px) names are few and rooms are small. */
const NARROW = 560;

/**
 * Names, ties and the go-between over the live map: as text, so that they are crisp, shaped by the browser, and set
 * like those of the still map. They are set anew when the camera or the set of events changes, not for a playhead frame.
 */
export function MapAnnotations({ live: { view, basemap, moving }, camera, enlarged }: AnnotationsProps) {
  const catalog = useCatalog();
  const speech = useSpeech();
  const { stateOf, version } = useEventStates();
  const moment = useMoment();
  const selected = useSelection((state) => state.event);
  const prefix = useId();
  const [box, size] = useBoxSize();
  // Drawn as for a picture so much smaller, then enlarged with its words.
  const scale = enlarged ?? textScale();
  const [width, height] = [size.width / scale, size.height / scale];
  useSyncExternalStore(camera.subscribe, camera.current, camera.current);
  const ground = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const project = useCallback((position: readonly number[]) => view.project(position), [view]);
  useCameraTransform(picture, camera, project);
  const covered = useCoveredRooms(ground, CONTROLS, version);
  // On the map the other lens comes in after what it shows: its names are set once the marks have moved.
  const [lens, setLens] = useState({ now: catalog.lens, switched: false });
  if (lens.now !== catalog.lens) setLens({ now: catalog.lens, switched: true });
  const marks = describeMarks(catalog, { stateOf, selected, today: moment.today });
  const surface = {
    width,
    height,
    project(position: readonly number[]) {
      const [x, y] = project(position);
      return [x / scale, y / scale] as const;
    },
  };
  return (
    <div className="map-annotations" ref={box} aria-hidden="true">
      <div className="map-annotations-ground" ref={ground} />
      {width > 0 && height > 0 && (
        <svg
          key={catalog.lens}
          ref={picture}
          className="map-annotations-picture"
          data-switched={lens.switched}
          aria-hidden="true"
          viewBox={`0 0 ${width} ${height}`}
          fill="none"
        >
          <LabelLayer
            box={{
              name: 'only',
              width,
              height,
              ranks: enlarged ? 2 : width < NARROW ? 1 : 3,
              afar: enlarged !== undefined,
            }}
            basemap={basemap}
            catalog={catalog}
            view={surface}
            marks={marks}
            ties={describeTies(catalog, marks)}
            speech={speech}
            moment={moment}
            prefix={prefix}
            covered={covered.map((room) => shrink(room, scale))}
            moving={moving}
          />
        </svg>
      )}
    </div>
  );
}

function shrink({ left, top, right, bottom }: Room, by: number): Room {
  return { left: left / by, top: top / by, right: right / by, bottom: bottom / by };
}

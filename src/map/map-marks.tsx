import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { EventRecord } from '../domain/catalog.ts';
import { labelPointOf, type Position } from '../domain/geography.ts';
import { describeMarks } from '../domain/map-marks.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useEventStates, useSelection, useSession } from '../state/session-context.tsx';
import { useBoxSize } from '../ui/use-box-size.ts';
import type { AnnotationsProps } from './live-map.ts';
import { listenInMap } from './map-keys.ts';
import { useCameraTransform } from './use-camera-transform.ts';
import './map-marks.css';

/**
 * The marks of the picture as buttons, one an event, for the keyboard: where they are drawn, and seen only with the
 * focus. With the picture they are one stop of Tab. A pointer goes through them to the picture.
 */
export function MapMarks({ live: { view, basemap }, camera }: Pick<AnnotationsProps, 'live' | 'camera'>) {
  const session = useSession();
  const { selection } = session;
  const catalog = useCatalog();
  const { map, punctuation } = useMessages();
  const text = useText();
  const { stateOf, today } = useEventStates();
  const selected = useSelection((state) => state.event);
  const [box, { width, height }] = useBoxSize();
  const layer = useRef<HTMLDivElement>(null);
  useSyncExternalStore(camera.subscribe, camera.current, camera.current);
  const project = useCallback((position: Position) => view.project(position), [view]);
  useCameraTransform(layer, camera, project);
  useEffect(() => {
    const region = view.picture.closest('section');
    return region ? listenInMap(region, session, view) : undefined;
  }, [view, session]);

  const seen = new Map<string, Set<string>>();
  for (const { event, place } of describeMarks(catalog, { stateOf, selected, today: today() }))
    seen.set(event, (seen.get(event) ?? new Set()).add(place));
  const placeOf = ({ id, places }: EventRecord) => {
    const known = places.filter(({ place }) => seen.get(id)?.has(place));
    const exact = known.find(({ kind }) => kind === 'point') ?? known[0];
    const place = exact && catalog.places.get(exact.place);
    return place && labelPointOf(basemap, place);
  };
  const marks = catalog.events.flatMap((record) => {
    const at = placeOf(record);
    if (!at) return [];
    const [x, y] = view.project(at);
    return x < 0 || y < 0 || x > width || y > height ? [] : [{ record, x, y }];
  });
  return (
    <div ref={box} className="map-marks" role="group" aria-label={map.marks}>
      <div ref={layer} className="map-marks-layer">
        {marks.map(({ record: { id, event, places }, x, y }) => (
          <MarkButton
            key={id}
            x={x}
            y={y}
            picture={view.picture}
            selected={id === selected}
            name={map.mark(text(event.title), placeNames(places, seen.get(id)))}
            onPress={() => selection.getState().selected(id, 'reader')}
          />
        ))}
      </div>
    </div>
  );

  function placeNames(places: EventRecord['places'], shown: ReadonlySet<string> | undefined): string {
    const names = places.filter(({ place }) => shown?.has(place)).map(({ place }) => catalog.places.get(place)?.name);
    return names.flatMap((name) => (name === undefined ? [] : text(name))).join(punctuation.comma);
  }
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly picture: HTMLElement;
  readonly selected: boolean;
  readonly name: string;
  readonly onPress: () => void;
}

function MarkButton({ x, y, picture, selected, name, onPress }: MarkProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.style.setProperty('--mark-x', `${x}px`);
    button.current?.style.setProperty('--mark-y', `${y}px`);
  }, [x, y]);
  // While a mark has the focus it is the stop, and the picture is not: one press of Tab leaves both.
  useEffect(
    () => () => {
      picture.tabIndex = 0;
    },
    [picture],
  );
  return (
    <button
      ref={button}
      type="button"
      className="map-mark"
      tabIndex={-1}
      aria-current={selected ? 'true' : undefined}
      aria-label={name}
      onClick={onPress}
      onFocus={() => {
        picture.tabIndex = -1;
      }}
      onBlur={() => {
        picture.tabIndex = 0;
      }}
    />
  );
}

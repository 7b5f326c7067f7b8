import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { drawnTokens, type PlacedMark, seeMark } from '../domain/map-marks.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { basemapQuery } from '../loading/basemap-query.ts';
import type { Session } from '../state/session.ts';
import { useSession } from '../state/session-context.tsx';
import { palettes } from '../ui/palette.ts';
import type { CameraCounter, LiveMap } from './live-map.ts';
import type { MapView } from './map-view.ts';
import { readTheme, subscribeTheme } from './theme.ts';

export interface MapStatus {
  readonly live: LiveMap | undefined;
  /** Whether its picture is complete: until then the still map stands in. */
  readonly idle: boolean;
}

/**
 * Loads and owns the live map, and connects it with the session. `onUnavailable` is called where it cannot be
 * drawn: no WebGL 2, or its files did not arrive. `onLost` is told that its picture is lost, and that it is back.
 */
export function useMapView(
  container: RefObject<HTMLElement | null>,
  basemapAddress: string,
  onUnavailable: () => void,
  onLost: (lost: boolean) => void,
): MapStatus & { readonly camera: CameraCounter } {
  const session = useSession();
  const client = useQueryClient();
  const { picture } = useMessages().map;
  const [live, setLive] = useState<LiveMap>();
  const [idle, setIdle] = useState(false);
  const camera = useMemo(createCameraCounter, []);

  useEffect(() => {
    let view: MapView | undefined;
    let connected: (() => void) | undefined;
    let gone = false;
    const open = async () => {
      const [{ MapView: View }, { MapAnnotations: Annotations }, basemap] = await Promise.all([
        import('./map-view.ts'),
        import('./map-annotations.tsx'),
        client.ensureQueryData(basemapQuery(basemapAddress)),
      ]);
      if (gone || !container.current) return;
      const created = new View({
        container: container.current,
        basemap,
        catalog: session.everyPlace(),
        palette: palettes[readTheme()],
        pictureLabel: picture,
        onReady() {
          connected = connectSession(session, created);
          setLive({ view: created, basemap, Annotations });
        },
        onSelected: (event) => session.selection.getState().selected(event, 'reader'),
        onMovedByReader: session.view.getState().mapMoved,
        onIdle() {
          setIdle(true);
          onLost(false);
        },
        onLost() {
          setIdle(false);
          onLost(true);
        },
        onCameraMoving: camera.moving,
        onCamera: camera.moved,
      });
      view = created;
    };
    const cancel = whenIdle(() => {
      open().catch(() => {
        if (!gone) onUnavailable();
      });
    });
    return () => {
      gone = true;
      cancel();
      connected?.();
      view?.destroy();
      setLive(undefined);
      setIdle(false);
    };
  }, [container, session, client, basemapAddress, picture, onUnavailable, onLost, camera]);

  return { live, idle, camera };
}

/** One direction: what the session's states and selection change goes to the map, what it then draws is told. */
function connectSession({ whole, knowledge, states, selection, drawn }: Session, view: MapView): () => void {
  const tell = (ids: Iterable<string>) => {
    const { catalog } = knowledge.getState();
    drawn.getState().told(
      [...ids].map((id): [string, string] => {
        const record = catalog.byId.get(id);
        if (!record) return [id, 'none'];
        return [id, record.places.length > 0 ? view.drawn(id) : drawnTokens(record, states.stateOf(id))];
      }),
    );
  };
  const see = ({ key }: PlacedMark) =>
    seeMark(knowledge.getState().catalog, key, {
      stateOf: states.stateOf,
      selected: selection.getState().event,
      today: states.today(),
    });
  const everything = whole.events.map(({ id }) => id);
  view.stateChanged(everything, see);
  view.selectionChanged(selection.getState().event);
  tell(everything);
  const releases = [
    states.subscribe((changes) => {
      const ids = changes.map(({ id }) => id);
      view.stateChanged(ids, see);
      tell(ids);
    }),
    // Other claims may place an event elsewhere, though its state is the same.
    knowledge.subscribe(() => {
      view.stateChanged(everything, see);
      tell(everything);
    }),
    selection.subscribe(({ event }, before) => {
      view.selectionChanged(event);
      // The trace of the selected event lies on top.
      view.stateChanged([before.event ?? '', event ?? ''], see);
    }),
    subscribeTheme((theme) => view.paletteChanged(palettes[theme])),
  ];
  return () => {
    for (const release of releases) release();
  };
}

/** The text comes first: the map's files are asked for when the page has nothing more urgent. */
function whenIdle(callback: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(callback, { timeout: 1_500 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(callback, 1);
  return () => clearTimeout(handle);
}

function createCameraCounter() {
  const [rests, steps] = [new Set<() => void>(), new Set<() => void>()];
  let count = 0;
  const subscribeTo = (listeners: Set<() => void>) => (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    subscribe: subscribeTo(rests),
    subscribeMoving: subscribeTo(steps),
    current: () => count,
    moving() {
      for (const listener of steps) listener();
    },
    moved() {
      count += 1;
      for (const listener of rests) listener();
    },
  };
}

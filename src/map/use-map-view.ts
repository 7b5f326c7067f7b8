import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { basemapQuery } from '../loading/basemap-query.ts';
import { onceOnMap } from '../state/once-on-map.ts';
import { useSession } from '../state/session-context.tsx';
import { bringLater } from '../ui/late-parts.ts';
import { useStill } from '../ui/use-still.ts';
import { whenIdle } from '../ui/when-idle.ts';
import type { CameraCounter, LiveMap } from './live-map.ts';
import type { GestureWords, MapView } from './map-view.ts';

export interface MapStatus {
  readonly live: LiveMap | undefined;
  /** Whether its picture is complete: until then the still map stands in. */
  readonly idle: boolean;
}

/**
 * Loads and owns the live map, and connects it with the session. `onUnavailable` is called where it cannot be
 * drawn: no WebGL 2. `onMissing` is called where its files did not arrive: they may yet. `onLost` is told that its picture is lost, and that it is back.
 * `gestures`, the same object each time, for a map inside another page.
 */
export function useMapView(
  container: RefObject<HTMLElement | null>,
  basemapAddress: string,
  onUnavailable: () => void,
  onMissing: () => void,
  onLost: (lost: boolean) => void,
  gestures?: GestureWords,
): MapStatus & { readonly camera: CameraCounter } {
  const session = useSession();
  const client = useQueryClient();
  const { picture } = useMessages().map;
  const still = useStill();
  const [live, setLive] = useState<LiveMap>();
  const [idle, setIdle] = useState(false);
  const camera = useMemo(createCameraCounter, []);

  useEffect(() => {
    let view: MapView | undefined;
    let connected: (() => void) | undefined;
    const load = () =>
      Promise.all([
        import('./map-view.ts'),
        import('./connect-map.ts'),
        import('./theme.ts'),
        import('./over-map.tsx'),
        import('./edge-tabs.tsx'),
        import('./map-controls.tsx'),
        client.ensureQueryData(basemapQuery(basemapAddress)),
      ]);
    const open = ([
      { MapView: View },
      { connectMap },
      { readPalette },
      { OverMap },
      { EdgeTabs },
      { MapControls },
      basemap,
    ]: Awaited<ReturnType<typeof load>>) => {
      if (!container.current) return;
      const created = new View({
        container: container.current,
        basemap,
        catalog: session.everyPlace(),
        palette: readPalette(),
        pictureLabel: picture,
        // MapLibre hears of it when it is made, and not again: with another answer it is made anew.
        still,
        gestures,
        onReady() {
          connected = connectMap(session, created);
          setLive({ view: created, basemap, moving: !still, OverMap, EdgeTabs, MapControls });
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
    // Behind another screen there is no map to draw yet.
    const cancel = onceOnMap(session, () =>
      whenIdle(() =>
        bringLater(
          load,
          (parts) => {
            try {
              open(parts);
            } catch {
              onUnavailable();
            }
          },
          onMissing,
        ),
      ),
    );
    return () => {
      cancel();
      connected?.();
      view?.destroy();
      setLive(undefined);
      setIdle(false);
    };
  }, [container, session, client, basemapAddress, picture, still, onUnavailable, onMissing, onLost, gestures, camera]);

  return { live, idle, camera };
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

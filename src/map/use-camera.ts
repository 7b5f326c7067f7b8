import { useEffect, useRef } from 'react';
import { boundsAround } from '../domain/guided-camera.ts';
import { useCatalog, useSelection, useView } from '../state/session-context.tsx';
import { boundsOfEvent, holds, unite, widen } from './camera-target.ts';
import type { LiveMap } from './live-map.ts';
import type { Bounds, Padding } from './map-view.ts';

/** Below this width (px) the region is too small to read: the camera goes to the selected event instead. */
const NARROW = 440;

/** Where the picture stands, if not in a reader's page. */
export interface CameraSetting {
  /** Px to keep free around some bounds where things lie over it: it then shows all that a guide points at, at any size. */
  readonly clear?: ((bounds: Bounds) => Padding) | undefined;
  /** Below this width (px) it shows the selected event, not the region. */
  readonly narrow?: number | undefined;
}

/** Moves the camera gently with the story, while it follows: the region where it fits, the event where it does not. */
export function useCamera(
  live: LiveMap | undefined,
  container: HTMLElement | null,
  { clear, narrow: below = NARROW }: CameraSetting = {},
): void {
  const catalog = useCatalog();
  const following = useView((state) => state.following);
  const guided = useView((state) => state.guided);
  const selected = useSelection((state) => state.event);

  const target = useRef('');

  useEffect(() => {
    if (!following) target.current = '';
    if (!live || !following || !container) return;
    const { view, basemap } = live;
    const narrow = container.clientWidth < below;
    const { frame } = catalog.story;
    const own = selected === undefined ? undefined : boundsOfEvent(catalog, basemap, selected);
    const bounds = own && narrow ? widen(own) : own && !holds(frame, own) ? unite(frame, own) : frame;
    const wanted = guided && (!narrow || clear) ? JSON.stringify(guided) : bounds.join();
    // An ease to where the camera stands would still be a move, frame by frame.
    if (wanted === target.current) return;
    target.current = wanted;
    const shown = guided ? boundsAround(guided) : bounds;
    if (clear) view.showBounds(shown, () => clear(shown), true);
    else if (guided && !narrow) view.showPoint(guided.longitude, guided.latitude, guided.zoom);
    else view.showBounds(bounds, bounds === frame ? 0 : 6, true);
  }, [live, following, container, clear, below, catalog, selected, guided]);
}

import { useEffect } from 'react';
import { useSelection, useSession, useView } from '../state/session-context.tsx';
import { boundsOfEvent, holds, unite, widen } from './camera-target.ts';
import type { LiveMap } from './live-map.ts';

/** Below this width (px) the region is too small to read: the camera goes to the selected event instead. */
const NARROW = 440;

/** Moves the camera gently with the story, while it follows: the region where it fits, the event where it does not. */
export function useCamera(live: LiveMap | undefined, container: HTMLElement | null): void {
  const { catalog } = useSession();
  const following = useView((state) => state.following);
  const tourStop = useView((state) => state.tourStop);
  const selected = useSelection((state) => state.event);

  useEffect(() => {
    if (!live || !following || !container) return;
    const { view, basemap } = live;
    const narrow = container.clientWidth < NARROW;
    const camera = tourStop === undefined ? undefined : catalog.story.steps[tourStop]?.camera;
    if (camera && !narrow) {
      view.showPoint(camera.longitude, camera.latitude, camera.zoom);
      return;
    }
    const { frame } = catalog.story;
    const bounds = selected === undefined ? undefined : boundsOfEvent(catalog, basemap, selected);
    if (bounds && narrow) view.showBounds(widen(bounds), 8, true);
    else if (bounds && !holds(frame, bounds)) view.showBounds(unite(frame, bounds), 4, true);
    else view.showBounds(frame, 0, true);
  }, [live, following, container, catalog, selected, tourStop]);
}

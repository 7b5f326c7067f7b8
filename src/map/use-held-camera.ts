import { useEffect } from 'react';
import type { CameraStore } from '../state/camera-store.ts';
import { useSession } from '../state/session-context.tsx';
import type { CameraCounter, LiveMap } from './live-map.ts';

/** Tells a store what the reader's hand makes the map show, and shows what the hand at another window does. */
export function useHeldCamera(live: LiveMap | undefined, camera: CameraCounter, shared: CameraStore | undefined): void {
  const { view } = useSession();
  useEffect(() => {
    if (!live || !shared) return;
    const follow = () => {
      const { held, fromAfar } = shared.getState();
      if (held && fromAfar && !view.getState().following) live.view.holdFrame(held);
    };
    const tell = () => {
      const held = live.view.heldByReader;
      if (held) shared.getState().moved(held);
    };
    follow();
    const releases = [
      camera.subscribeMoving(tell),
      shared.subscribe(follow),
      view.subscribe(({ following }, before) => {
        if (following !== before.following) follow();
      }),
    ];
    return () => {
      for (const release of releases) release();
    };
  }, [live, camera, shared, view]);
}

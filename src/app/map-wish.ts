import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from '../state/session.ts';

/** Whether anybody has wanted more than the poster yet. */
export type MapWish = StoreApi<{ readonly wanted: boolean; woken(): void }>;

export function createMapWish(): MapWish {
  return createStore((set) => ({ wanted: false, woken: () => set({ wanted: true }) }));
}

/** From now on everything that moves what the map shows is a wish for it. Returns a function that lets go. */
export function listenForWish({ playback, selection, view }: Session, wish: MapWish): () => void {
  const { woken } = wish.getState();
  const releases = [
    playback.subscribe(({ playing, position }, before) => {
      if (playing || position !== before.position) woken();
    }),
    selection.subscribe(woken),
    view.subscribe(({ lens }, before) => {
      if (lens !== before.lens) woken();
    }),
  ];
  return () => {
    for (const release of releases) release();
  };
}

import { createStore, type StoreApi } from 'zustand/vanilla';

/** West, south, east, north in degrees. */
export type Framed = readonly [number, number, number, number];

export interface CameraState {
  /** What the map shows since a hand moved it, in this window or in another one; undefined before. */
  readonly held: Framed | undefined;
  /** Whether it was the hand of somebody at another window: then this map goes there. */
  readonly fromAfar: boolean;
  /** The reader moved the map of this window. */
  moved(framed: Framed): void;
  /** What the map of another window shows. */
  told(framed: Framed | undefined): void;
  /** The camera goes with the story again. */
  released(): void;
}

export type CameraStore = StoreApi<CameraState>;

/** The camera that two windows share, as what is framed: their maps differ in size. */
export function createCameraStore(): CameraStore {
  return createStore<CameraState>()((set) => ({
    held: undefined,
    fromAfar: false,
    moved: (held) => set({ held, fromAfar: false }),
    told: (held) => set({ held, fromAfar: true }),
    released: () => set({ held: undefined, fromAfar: false }),
  }));
}

import { createStore } from 'zustand/vanilla';
import type { Told } from './tell-readiness.ts';

export interface OfflineState extends Told {
  told(told: Told): void;
  /** Tries again what did not arrive. */
  again(): void;
  /** Changes this page, and all others that are open, to the newer build. */
  changed(): void;
  acting(acts: { readonly again: () => void; readonly changed: () => void }): void;
}

export function createOfflineStore() {
  return createStore<OfflineState>()((set) => ({
    readiness: 'fetching',
    status: undefined,
    newer: false,
    told: ({ readiness, status, newer }) => set({ readiness, status, newer }),
    again() {},
    changed() {},
    acting: (acts) => set(acts),
  }));
}

/** One to a page, as there is one worker to it. */
export const offlineStore = createOfflineStore();

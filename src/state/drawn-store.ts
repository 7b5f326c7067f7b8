import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventId } from '../domain/identifiers.ts';

/** How the map draws each event, as the map itself says: `point:muscat country:oman`, `tray`, `none`. */
export interface DrawnState {
  readonly tokens: ReadonlyMap<EventId, string>;
  /** The map told how it draws some events now. */
  told(tokens: Iterable<readonly [EventId, string]>): void;
}

export type DrawnStore = StoreApi<DrawnState>;

export function createDrawnStore(): DrawnStore {
  return createStore<DrawnState>()((set, get) => ({
    tokens: new Map(),
    told(tokens) {
      const next = new Map(get().tokens);
      let changed = false;
      for (const [id, value] of tokens) {
        if (next.get(id) === value) continue;
        next.set(id, value);
        changed = true;
      }
      if (changed) set({ tokens: next });
    },
  }));
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventId } from '../domain/identifiers.ts';

/** Who chose the event: the address tells a reader's choice (a history entry) from the clock's. */
export type SelectionCause = 'reader' | 'step' | 'playback' | 'address' | 'tour';

export interface SelectionState {
  readonly event: EventId | undefined;
  readonly cause: SelectionCause;
  selected(event: EventId, cause: SelectionCause): void;
}

export type SelectionStore = StoreApi<SelectionState>;

export function createSelectionStore(opening: EventId | undefined): SelectionStore {
  return createStore<SelectionState>()((set, get) => ({
    event: opening,
    cause: 'address',
    selected(event, cause) {
      // What a reader asks for is shown again even where it was selected before.
      if (event !== get().event || cause === 'reader') set({ event, cause });
    },
  }));
}

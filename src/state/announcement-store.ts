import { createStore, type StoreApi } from 'zustand/vanilla';

export interface AnnouncementState {
  /** The latest words that a part of the page wants said aloud. */
  readonly words: string;
  /** Asks that a headline be said aloud, once. The same words again are said again. */
  told(words: string): void;
}

/** What parts of the page ask to be said aloud: the one live region says it. */
export type AnnouncementStore = StoreApi<AnnouncementState>;

export function createAnnouncementStore(): AnnouncementStore {
  return createStore<AnnouncementState>()((set) => ({ words: '', told: (words) => set({ words }) }));
}

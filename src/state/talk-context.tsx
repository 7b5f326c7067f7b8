import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { TalkState, TalkStore } from './talk-store.ts';

const TalkContext = createContext<TalkStore | undefined>(undefined);

export const TalkProvider = TalkContext.Provider;

/** The talk of this page. Throws outside of a `TalkProvider`. */
export function useTalkStore(): TalkStore {
  const store = useContext(TalkContext);
  if (!store) throw new Error('useTalkStore needs a TalkProvider above it.');
  return store;
}

/** Where the talk of this page is; the component is drawn again where what it selects changes. */
export const useTalk = <Value,>(select: (state: TalkState) => Value): Value => useStore(useTalkStore(), select);

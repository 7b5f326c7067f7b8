import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Catalog, EventState } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { FilterState } from './filter-store.ts';
import type { KnowledgeState } from './knowledge-store.ts';
import type { PlaybackState } from './playback-store.ts';
import type { SelectionState } from './selection-store.ts';
import type { Session } from './session.ts';
import type { ViewState } from './view-store.ts';

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

/** The session of this page. Throws outside of a `SessionProvider`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

function useSelected<State, Value>(store: StoreApi<State>, select: (state: State) => Value): Value {
  return useStore(store, select);
}

export const usePlayback = <Value,>(select: (state: PlaybackState) => Value) =>
  useSelected(useSession().playback, select);
export const useSelection = <Value,>(select: (state: SelectionState) => Value) =>
  useSelected(useSession().selection, select);
export const useFilter = <Value,>(select: (state: FilterState) => Value) => useSelected(useSession().filter, select);
export const useKnowledge = <Value,>(select: (state: KnowledgeState) => Value) =>
  useSelected(useSession().knowledge, select);
/** Whether only some sources count: what "the public" knew is then not told. */
export const useSourcesChosen = (): boolean => useFilter(({ sources }) => sources.size > 0);
/** What is known now: the story with just the claims that lens, playhead and chosen sources let through. */
export const useCatalog = (): Catalog => useKnowledge(({ catalog }) => catalog);
export const useView = <Value,>(select: (state: ViewState) => Value) => useSelected(useSession().view, select);

/** Renders again when any event changes its state, and at no other time. */
export function useEventStates(): {
  stateOf(id: EventId): EventState;
  activeIds(): readonly EventId[];
  today(): number;
  version: number;
} {
  const { states } = useSession();
  const version = useSyncExternalStore((changed) => states.subscribe(changed), states.version, states.version);
  return { stateOf: states.stateOf, activeIds: states.activeIds, today: states.today, version };
}

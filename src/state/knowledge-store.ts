import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalog } from '../domain/catalog.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { knowFrom, publicationInstants } from '../domain/knowledge.ts';
import type { Lens } from '../domain/lens.ts';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { FilterStore } from './filter-store.ts';
import type { PlaybackStore } from './playback-store.ts';
import type { ViewStore } from './view-store.ts';

export interface KnowledgeState {
  readonly lens: Lens;
  /** What is known now: all that is drawn, listed, searched and read. */
  readonly catalog: Catalog;
  /** What the lens and the chosen sources let through by the end of the story: what states, steps and pace go by. */
  readonly course: Catalog;
  /** Instants (epoch ms) at which the second lens learns something; empty in the first. */
  readonly publications: readonly number[];
}

export type KnowledgeStore = StoreApi<KnowledgeState>;

/**
 * Follows lens, chosen sources and playhead with what is known from there. It changes when one of them lets another
 * set of claims through, and not for a playhead frame.
 */
export function createKnowledgeStore(
  whole: Catalog,
  playback: PlaybackStore,
  filter: FilterStore,
  view: ViewStore,
): KnowledgeStore {
  const endOfDay = () => dayInterval(whole.calendar, dayIndexAt(whole.calendar, playback.getState().position)).end;
  const learnAnew = (): KnowledgeState => {
    const { lens } = view.getState();
    const { sources } = filter.getState();
    const course = knowFrom(whole, { lens, sources, before: Infinity });
    editions.clear();
    if (lens === 'happened') return { lens, course, catalog: course, publications: [] };
    const publications = publicationInstants(whole, sources);
    return { lens, course, publications, catalog: editionAt(publications, sources, endOfDay()) };
  };
  // Between two days of publication nothing is learnt: a catalog for each is enough.
  const editions = new Map<number, Catalog>();
  const editionAt = (publications: readonly number[], sources: ReadonlySet<SourceId>, before: number): Catalog => {
    const out = publications.filter((instant) => instant < before).length;
    const known = editions.get(out);
    if (known) return known;
    const edition = knowFrom(whole, { lens: 'public', sources, before });
    editions.set(out, edition);
    return edition;
  };

  const store = createStore<KnowledgeState>()(() => learnAnew());
  playback.subscribe(() => {
    const { lens, publications, catalog } = store.getState();
    if (lens === 'happened') return;
    const edition = editionAt(publications, filter.getState().sources, endOfDay());
    if (edition !== catalog) store.setState({ catalog: edition });
  });
  filter.subscribe(({ sources }, before) => {
    if (sources !== before.sources) store.setState(learnAnew());
  });
  view.subscribe(({ lens }, before) => {
    if (lens !== before.lens) store.setState(learnAnew());
  });
  return store;
}

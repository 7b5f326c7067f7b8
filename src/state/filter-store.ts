import { createStore, type StoreApi } from 'zustand/vanilla';
import { FACETS, type Filter, type FilterFacet, NO_FILTER } from '../domain/filter.ts';

export interface FilterState extends Filter {
  /** What the reader searches for: narrows the list, leaves map and timeline alone. */
  readonly query: string;
  /** Adds or removes one value of a facet. */
  toggled(facet: FilterFacet, value: string): void;
  facetCleared(facet: FilterFacet): void;
  searched(query: string): void;
  /** Everything back: facets and search. */
  cleared(): void;
  /** All facets at once, as the address gives them. */
  replaced(filter: Filter, query: string): void;
}

export type FilterStore = StoreApi<FilterState>;

export function createFilterStore(): FilterStore {
  return createStore<FilterState>()((set, get) => ({
    ...NO_FILTER,
    query: '',
    toggled(facet, value) {
      const next = new Set(get()[facet]);
      if (!next.delete(value)) next.add(value);
      set({ [facet]: next });
    },
    facetCleared: (facet) => set({ [facet]: new Set<string>() }),
    searched: (query) => set({ query }),
    cleared: () => set({ ...NO_FILTER, query: '' }),
    replaced(filter, query) {
      const before = get();
      // A choice that is the same stays the same: what follows from it is not worked out again.
      const kept = FACETS.map((facet) => [facet, isSame(before[facet], filter[facet]) ? before[facet] : filter[facet]]);
      set({ ...(Object.fromEntries(kept) as Filter), query });
    },
  }));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}

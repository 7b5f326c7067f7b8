import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { createSearchIndex, SearchResult } from '../domain/search.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useFilter } from '../state/session-context.tsx';
import { bringLater } from '../ui/late-parts.ts';
import { loadSearch } from './load-search.ts';

/**
 * What the reader's query finds in a catalog; undefined while there is none, and until the code that searches has come: the list
 * stays whole so long. The field stays ahead of a long list.
 */
export function useEventSearch(catalog: Catalog): SearchResult | undefined {
  const text = useText();
  const query = useDeferredValue(useFilter((state) => state.query));
  const searching = query.trim() !== '';
  const createIndex = useIndexing(query);
  // The index is made when somebody searches, not before the first view.
  const index = useMemo(
    () => (searching ? createIndex?.(catalog, text) : undefined),
    [createIndex, catalog, text, searching],
  );
  return useMemo(() => index?.search(query), [index, query]);
}

/** Asked for again with every query until it comes. */
function useIndexing(query: string): typeof createSearchIndex | undefined {
  const [create, setCreate] = useState<typeof createSearchIndex>();
  useEffect(() => {
    if (create || query.trim() === '') return;
    return bringLater(loadSearch, (module) => setCreate(() => module.createSearchIndex));
  }, [create, query]);
  return create;
}

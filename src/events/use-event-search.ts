import { useDeferredValue, useMemo } from 'react';
import { createSearchIndex, type SearchResult } from '../domain/search.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useFilter, useSession } from '../state/session-context.tsx';

/** What the reader's query finds; undefined while there is none. The field stays ahead of a long list. */
export function useEventSearch(): SearchResult | undefined {
  const { catalog } = useSession();
  const text = useText();
  const query = useDeferredValue(useFilter((state) => state.query));
  const searching = query.trim() !== '';
  // The index is made when somebody searches, not before the first view.
  const index = useMemo(() => (searching ? createSearchIndex(catalog, text) : undefined), [catalog, text, searching]);
  return useMemo(() => index?.search(query), [index, query]);
}

import { countWithout, narrowingFacets } from '../domain/facets.ts';
import { type FilterFacet, NO_FILTER } from '../domain/filter.ts';
import type { SearchResult } from '../domain/search.ts';
import { noEvents } from '../i18n/en/no-events.ts';
import { nameFacetValue } from '../i18n/facet-names.ts';
import { useMessages, useSpeech, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession } from '../state/session-context.tsx';
import { useWiderKnowledge } from '../state/use-wider-knowledge.ts';
import { useEventSearch } from './use-event-search.ts';
import './no-events.css';

/** The face of an empty list: what was looked for, what narrows it, and the ways on. */
export function NoEvents({ found }: { found: SearchResult | undefined }) {
  const { filter, whole } = useSession();
  const catalog = useCatalog();
  const unchosen = useWiderKnowledge();
  const messages = useMessages();
  const text = useText();
  const state = useFilter((current) => current);
  const { laterMessages } = useSpeech();
  const empty = { ...messages.events.empty, ...(laterMessages?.events ?? noEvents).empty };
  const narrowing = narrowingFacets(state);
  const query = state.query.trim();
  // Without the choice of sources more would be known, and found, at all.
  const foundUnchosen = useEventSearch(unchosen);
  const counted = (facets: readonly FilterFacet[]) =>
    facets.includes('sources')
      ? countWithout(unchosen, state, facets, foundUnchosen?.events)
      : countWithout(catalog, state, facets, found?.events);
  const without = counted(narrowing);
  const { facetCleared, replaced, searched } = filter.getState();
  const nameFilter = (facet: FilterFacet) =>
    [...state[facet]].map((id) => nameFacetValue(whole, facet, id, text, messages)).join(messages.punctuation.comma);
  // Nothing narrows the list: there is nothing to know yet.
  if (unchosen.lens === 'public' && unchosen.events.length === 0) {
    return (
      <section className="no-events">
        <h3 className="no-events-title">{messages.events.notInPrint}</h3>
        <p>{messages.events.notInPrintWay}</p>
      </section>
    );
  }
  return (
    <section className="no-events">
      <h3 className="no-events-title">{query === '' ? empty.titleWithoutQuery : empty.title(query)}</h3>
      {narrowing.length > 0 && without > 0 ? (
        <>
          <p>
            {empty.without(
              narrowing.length,
              without,
              (narrowing.includes('sources') ? foundUnchosen : found)?.claims.size,
            )}
          </p>
          <ul className="no-events-filters">
            {narrowing.map((facet) => (
              <li key={facet}>
                <span>
                  {nameFilter(facet)}
                  {narrowing.length > 1 && (
                    <span className="no-events-count">{empty.withoutOne(counted([facet]))}</span>
                  )}
                </span>
                <button type="button" aria-label={empty.remove(nameFilter(facet))} onClick={() => facetCleared(facet)}>
                  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                    <path d="M2 2l8 8M10 2l-8 8" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{empty.nowhere}</p>
      )}
      <p className="no-events-ways">
        {narrowing.length > 0 && (
          <button type="button" className="no-events-first" onClick={() => replaced(NO_FILTER, state.query)}>
            {empty.clearFilters(narrowing.length)}
          </button>
        )}
        {query !== '' && (
          <button type="button" onClick={() => searched('')}>
            {empty.clearSearch}
          </button>
        )}
      </p>
      {query !== '' && <p className="no-events-stays">{empty.stays}</p>}
    </section>
  );
}

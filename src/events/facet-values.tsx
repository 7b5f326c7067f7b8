import { Fragment, useMemo } from 'react';
import { listFacetValues } from '../domain/facets.ts';
import type { FilterFacet } from '../domain/filter.ts';
import { useMessages, useNumber, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession } from '../state/session-context.tsx';
import { useWiderKnowledge } from '../state/use-wider-knowledge.ts';
import { nameFacetValue } from './facet-names.ts';

/** A tick box for each value of a facet, while its menu is open. */
export function FacetValues({ facet, open }: { facet: Exclude<FilterFacet, 'lanes'>; open: boolean }) {
  const { filter, whole } = useSession();
  const known = useCatalog();
  const unchosen = useWiderKnowledge();
  // What a reader chose away must stay to be chosen again.
  const catalog = facet === 'sources' ? unchosen : known;
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const chosen = useFilter((state) => state[facet]);
  const values = useMemo(() => listFacetValues(catalog, facet), [catalog, facet]);
  const { toggled } = filter.getState();
  const { events } = messages;
  const isContext = (index: number) => catalog.sources.get(values[index]?.id ?? '')?.context === true;
  const isFirstContext = (index: number) => facet === 'sources' && isContext(index) && !isContext(index - 1);
  const reportsChosen = (reports: readonly { readonly id: string }[]) => {
    const state = filter.getState();
    state.replaced({ ...state, sources: new Set(reports.map(({ id }) => id)) }, state.query);
  };
  const nameOf = (value: string) => nameFacetValue(whole, facet, value, text, messages);
  // Not before it is asked for: names of sources that are left out stand nowhere else in the page.
  if (!open) return null;
  return values.map((value, index) => (
    <Fragment key={value.id}>
      {isFirstContext(index) && (
        <p className="facet-menu-heading">
          {events.contextSources}
          <button type="button" onClick={() => reportsChosen(values.slice(0, index))}>
            {events.reportsAlone}
          </button>
        </p>
      )}
      <label className="facet-menu-value">
        <input type="checkbox" checked={chosen.has(value.id)} onChange={() => toggled(facet, value.id)} />
        <span>{nameOf(value.id)}</span>
        <span className="facet-menu-count" aria-hidden="true">
          {number(value.events)}
        </span>
        <span className="visually-hidden">
          {messages.punctuation.comma}
          {events.eventCount(value.events)}
        </span>
      </label>
    </Fragment>
  ));
}

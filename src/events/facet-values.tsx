import { Fragment, useMemo } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { listFacetValues } from '../domain/facets.ts';
import type { FilterFacet } from '../domain/filter.ts';
import { nameFacetValue } from '../i18n/facet-names.ts';
import { useMessages, useNumber, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession } from '../state/session-context.tsx';
import { useWiderKnowledge } from '../state/use-wider-knowledge.ts';

type MenuFacet = Exclude<FilterFacet, 'lanes'>;

/** A tick box for each value of a facet, with the number of its events. */
export function FacetValues({ facet }: { facet: MenuFacet }) {
  return facet === 'sources' ? <SourceValues /> : <KnownValues facet={facet} />;
}

/** What a reader chose away must stay to be chosen again. */
function SourceValues() {
  return <Values facet="sources" catalog={useWiderKnowledge()} />;
}

function KnownValues({ facet }: { facet: MenuFacet }) {
  return <Values facet={facet} catalog={useCatalog()} />;
}

function Values({ facet, catalog }: { facet: MenuFacet; catalog: Catalog }) {
  const { filter, whole } = useSession();
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const chosen = useFilter((state) => state[facet]);
  const values = useMemo(() => listFacetValues(catalog, facet), [catalog, facet]);
  const { events } = messages;
  const isContext = (index: number) => catalog.sources.get(values[index]?.id ?? '')?.context === true;
  const isFirstContext = (index: number) => facet === 'sources' && isContext(index) && !isContext(index - 1);
  const reportsChosen = (reports: readonly { readonly id: string }[]) => {
    const state = filter.getState();
    state.replaced({ ...state, sources: new Set(reports.map(({ id }) => id)) }, state.query);
  };
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
        <input
          type="checkbox"
          checked={chosen.has(value.id)}
          onChange={() => filter.getState().toggled(facet, value.id)}
        />
        <span>{nameFacetValue(whole, facet, value.id, text, messages)}</span>
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

import { Fragment, useId, useMemo } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { listFacetValues } from '../domain/facets.ts';
import type { FilterFacet } from '../domain/filter.ts';
import { useMessages, useNumber, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession } from '../state/session-context.tsx';
import { useWiderKnowledge } from '../state/use-wider-knowledge.ts';
import { useDisclosure } from '../ui/use-disclosure.ts';
import { nameFacetValue } from './facet-names.ts';
import './facet-menu.css';

type MenuFacet = Exclude<FilterFacet, 'lanes'>;

/** A disclosure with a tick box for each value of a facet. Escape closes it and gives the focus back. */
export function FacetMenu({ facet }: { facet: MenuFacet }) {
  const { filter, whole } = useSession();
  const messages = useMessages();
  const text = useText();
  const chosen = useFilter((state) => state[facet]);
  const { open, root, opener, toggle, listeners } = useDisclosure<HTMLDivElement>();
  const id = useId();
  const { facetCleared } = filter.getState();
  const { events } = messages;
  const nameOf = (value: string) => nameFacetValue(whole, facet, value, text, messages);

  return (
    <div ref={root} className="facet-menu" {...listeners}>
      <button
        ref={opener}
        type="button"
        className="facet-menu-opener"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {chosen.size === 0 ? events.facet(facet) : events.facetChosen(facet, [...chosen].map(nameOf))}
      </button>
      {chosen.size > 0 && (
        <button
          type="button"
          className="facet-menu-clear"
          aria-label={events.clearFacet(facet)}
          onClick={() => {
            facetCleared(facet);
            opener.current?.focus();
          }}
        >
          <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      )}
      <fieldset id={id} className="facet-menu-values" hidden={!open}>
        <legend>{events.facet(facet)}</legend>
        {/* Not before it is asked for: names of sources that are left out stand nowhere else in the page. */}
        {open && (facet === 'sources' ? <SourceValues /> : <KnownValues facet={facet} />)}
      </fieldset>
    </div>
  );
}

/** What a reader chose away must stay to be chosen again. */
function SourceValues() {
  return <FacetValues facet="sources" catalog={useWiderKnowledge()} />;
}

function KnownValues({ facet }: { facet: MenuFacet }) {
  return <FacetValues facet={facet} catalog={useCatalog()} />;
}

function FacetValues({ facet, catalog }: { facet: MenuFacet; catalog: Catalog }) {
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

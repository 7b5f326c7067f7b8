import { Fragment, useEffect, useId, useMemo, useRef, useState } from 'react';
import { listFacetValues } from '../domain/facets.ts';
import type { FilterFacet } from '../domain/filter.ts';
import { useMessages, useNumber, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession } from '../state/session-context.tsx';
import { useWiderKnowledge } from '../state/use-wider-knowledge.ts';
import { nameFacetValue } from './facet-names.ts';
import './facet-menu.css';

/** A disclosure with a tick box for each value of a facet. Escape closes it and gives the focus back. */
export function FacetMenu({ facet }: { facet: Exclude<FilterFacet, 'lanes'> }) {
  const { filter, whole } = useSession();
  const known = useCatalog();
  const unchosen = useWiderKnowledge();
  // What a reader chose away must stay to be chosen again.
  const catalog = facet === 'sources' ? unchosen : known;
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const chosen = useFilter((state) => state[facet]);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const values = useMemo(() => listFacetValues(catalog, facet), [catalog, facet]);
  const { toggled, facetCleared } = filter.getState();
  const { events } = messages;
  const isContext = (index: number) => catalog.sources.get(values[index]?.id ?? '')?.context === true;
  const isFirstContext = (index: number) => facet === 'sources' && isContext(index) && !isContext(index - 1);
  const reportsChosen = (reports: readonly { readonly id: string }[]) => {
    const state = filter.getState();
    state.replaced({ ...state, sources: new Set(reports.map(({ id }) => id)) }, state.query);
  };
  const nameOf = (value: string) => nameFacetValue(whole, facet, value, text, messages);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (press: PointerEvent) => {
      if (press.target instanceof Node && !root.current?.contains(press.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape and for the focus that leaves
    <div
      ref={root}
      className="facet-menu"
      onKeyDown={(press) => {
        if (press.key !== 'Escape' || !open) return;
        press.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
      onBlur={(blur) => {
        if (blur.relatedTarget && !blur.currentTarget.contains(blur.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        className="facet-menu-opener"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
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
        {(open ? values : []).map((value, index) => (
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
              <span className="facet-menu-count">{number(value.events)}</span>
            </label>
          </Fragment>
        ))}
      </fieldset>
    </div>
  );
}

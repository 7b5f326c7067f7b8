import { useId } from 'react';
import type { FilterFacet } from '../domain/filter.ts';
import { nameFacetValue } from '../i18n/facet-names.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useFilter, useSession } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { useDisclosure } from '../ui/use-disclosure.ts';
import './facet-menu.css';

// Not before it is asked for: names of sources that are left out stand nowhere else in the page.
export const FacetValues = comesLater(() => import('./facet-values.tsx').then((module) => module.FacetValues));

/** A disclosure with a tick box for each value of a facet. Escape closes it and gives the focus back. */
export function FacetMenu({ facet }: { facet: Exclude<FilterFacet, 'lanes'> }) {
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
        {open && <FacetValues.Later facet={facet} whenFailed={<p>{messages.app.notices.missing}</p>} />}
      </fieldset>
    </div>
  );
}

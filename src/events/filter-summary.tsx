import { useDeferredValue } from 'react';
import { narrowingFacets } from '../domain/facets.ts';
import { FACETS } from '../domain/filter.ts';
import { describeFilter } from '../i18n/filter-words.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession, useView } from '../state/session-context.tsx';
import { useTold } from '../state/use-told.ts';
import { comesLater } from '../ui/later.tsx';
import './filter-summary.css';

// Until it comes, what is chosen stands there without what it costs.
const SourcesLoss = comesLater(() => import('./sources-loss.tsx').then((module) => module.SourcesLoss));

/** How many events are listed, what is off, and the way back to all of them. */
export function FilterSummary(props: { shown: number; claims: number | undefined }) {
  const { filter, whole } = useSession();
  const catalog = useCatalog();
  const messages = useMessages();
  const text = useText();
  const state = useFilter((current) => current);
  const { events } = messages;
  const total = catalog.events.length;
  const narrowing = narrowingFacets(state);
  const notes = describeFilter(whole, state, text, messages);
  const headline =
    props.claims === undefined
      ? events.summary(props.shown, total)
      : events.summaryWithClaims(props.shown, total, props.claims, catalog.story.claims.length);
  const { title, titleWithoutQuery } = events.empty;
  // What was found follows what is being looked for a little later: it is said once it has.
  const query = useDeferredValue(state.query).trim();
  const nothing = query === '' ? titleWithoutQuery : title(query);
  // Another screen says itself what a choice of sources changes.
  const heard = useView(({ screen }) => screen === 'map');
  // Words that are being looked for still have found nothing yet.
  const settled = (query === '') === (props.claims === undefined);
  useTold(
    heard && settled ? (props.shown === 0 && total > 0 ? nothing : headline) : '',
    query,
    props.claims,
    ...FACETS.map((facet) => state[facet]),
  );
  return (
    <div className="filter-summary">
      <p className="filter-summary-words">
        <strong>{headline}</strong>{' '}
        {notes !== '' && (
          <span>
            {notes}
            {state.sources.size > 0 && <SourcesLoss.Later />}
          </span>
        )}
      </p>
      {(narrowing.length > 0 || state.query.trim() !== '') && (
        <button type="button" className="filter-summary-all" onClick={() => filter.getState().cleared()}>
          {events.showAll}
        </button>
      )}
    </div>
  );
}

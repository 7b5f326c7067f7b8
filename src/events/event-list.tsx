import { useMemo, useRef } from 'react';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useEventStates, useFilter, useSelection, useSession } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { EventItem } from './event-item.tsx';
import { FacetMenu } from './facet-menu.tsx';
import { FilterSummary } from './filter-summary.tsx';
import { headingOf, placeHeadings } from './group-events.ts';
import { LaneFilters } from './lane-filters.tsx';
import { SearchField } from './search-field.tsx';
import { useEventSearch } from './use-event-search.ts';
import { useListFollowing } from './use-list-following.ts';
import './event-list.css';

export const NoEvents = comesLater(() => import('./no-events.tsx').then((module) => module.NoEvents));

const MENUS = ['actors', 'places', 'sources', 'kinds'] as const;

/** All events with search and filters. It renders when the active set, a filter or the selection changes. */
export function EventList() {
  const { whole } = useSession();
  const catalog = useCatalog();
  const { events } = useMessages();
  const dates = useDateWords();
  const { stateOf } = useEventStates();
  const selected = useSelection((state) => state.event);
  const found = useEventSearch(catalog);
  const searching = useFilter(({ query }) => query.trim() !== '');
  const root = useRef<HTMLDivElement>(null);
  useListFollowing(root);

  const shown = catalog.events.filter(
    ({ id }) => stateOf(id) !== 'hidden' && (found === undefined || found.events.has(id)),
  );
  const shownIds = new Set(shown.map(({ id }) => id));
  const headings = useMemo(
    () => new Map(catalog.events.map((record) => [record.id, headingOf(catalog, record, dates, events.noDateGiven)])),
    [catalog, dates, events],
  );
  const placed = placeHeadings(shown, ({ id }) => headings.get(id) ?? '');
  const claims = found && shown.flatMap((record) => record.claims.filter(({ id }) => found.claims.has(id))).length;

  return (
    <div className="event-list" ref={root}>
      <h2 className="visually-hidden">{events.heading}</h2>
      <div className="event-list-filters">
        <SearchField />
        <LaneFilters />
        <div className="event-list-facets" role="group" aria-label={events.filters}>
          {MENUS.map((facet) => (
            <FacetMenu key={facet} facet={facet} />
          ))}
        </div>
        <FilterSummary shown={shown.length} claims={claims} />
      </div>
      <div className="event-list-scroller">
        {searching && !found && <p className="event-list-waiting">{events.searchWaiting}</p>}
        {shown.length === 0 && <NoEvents.Later found={found} />}
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets */}
        <ul className="event-list-items" role="list" aria-label={events.list}>
          {catalog.events.map((record) => (
            <EventItem
              key={record.id}
              record={record}
              state={stateOf(record.id)}
              selected={record.id === selected}
              hidden={!shownIds.has(record.id)}
              heading={placed.get(record.id)}
              found={found}
            />
          ))}
          {/* What is not known from here keeps its place, without a word. */}
          {whole.events
            .filter(({ id }) => !catalog.byId.has(id))
            .map(({ id }) => (
              <li key={id} data-event={id} data-state="hidden" data-drawn="none" hidden />
            ))}
        </ul>
      </div>
    </div>
  );
}

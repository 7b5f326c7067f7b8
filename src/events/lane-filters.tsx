import { useMemo } from 'react';
import { listFacetValues, switchLane } from '../domain/facets.ts';
import { useMessages, useNumber, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession } from '../state/session-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import './lane-filters.css';

/** One switch for each lane: pressed while its events are shown. */
export function LaneFilters() {
  const { filter } = useSession();
  const catalog = useCatalog();
  const { events } = useMessages();
  const number = useNumber();
  const text = useText();
  const shown = useFilter((state) => state.lanes);
  const counts = useMemo(
    () => new Map(listFacetValues(catalog, 'lanes').map(({ id, events: count }) => [id, count])),
    [catalog],
  );
  const press = (lane: string) => {
    const state = filter.getState();
    state.replaced({ ...state, lanes: switchLane(catalog, state.lanes, lane) }, state.query);
  };
  return (
    <div className="lane-filters" role="group" aria-label={events.lanes}>
      {catalog.story.lanes.map((lane, index) => {
        const on = shown.size === 0 || shown.has(lane.id);
        const count = counts.get(lane.id) ?? 0;
        return (
          <button
            key={lane.id}
            type="button"
            className={`lane-filter lane-${index}`}
            aria-pressed={on}
            aria-label={events.lane(text(lane.name), count)}
            onClick={() => press(lane.id)}
          >
            <LaneMark shape={lane.shape} lane={index} state={on ? 'active' : 'future'} />
            <span className="lane-filter-name">{text(lane.name)}</span>
            <span className="lane-filter-short">{text(lane.shortName ?? lane.name)}</span>
            <span className="lane-filter-count">{number(count)}</span>
          </button>
        );
      })}
    </div>
  );
}

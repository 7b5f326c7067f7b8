import { Fragment, memo, useId } from 'react';
import { useStore } from 'zustand';
import type { EventRecord, EventState } from '../domain/catalog.ts';
import type { SearchResult } from '../domain/search.ts';
import { describeDates, describePublication } from '../i18n/event-words.ts';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useSession, useSourcesChosen } from '../state/session-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import { comesLater } from '../ui/later.tsx';
import { SaidOtherwise } from '../ui/said-otherwise.tsx';
import { MatchedText } from './matched-text.tsx';
import './event-item.css';

// With the search: nothing is found before that.
export const FoundClaims = comesLater(() => import('./found-claims.tsx').then((module) => module.FoundClaims));

export interface EventItemProps {
  readonly record: EventRecord;
  readonly state: EventState;
  readonly selected: boolean;
  /** Left out of the list by a filter or by the search. */
  readonly hidden: boolean;
  /** Year or month, for the first event shown of a group. */
  readonly heading: string | undefined;
  readonly found: SearchResult | undefined;
}

/** One event of the list: its button selects it wherever it is shown. Always in the document, hidden where left out. */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const { record, state, selected, hidden, heading, found } = props;
  const { drawn, selection } = useSession();
  const catalog = useCatalog();
  // Each item waits for its own word from the map: the list as a whole does not.
  const drawnAs = useStore(drawn, ({ tokens }) => tokens.get(record.id));
  const messages = useMessages();
  const dates = useDateWords();
  const chosen = useSourcesChosen();
  const description = useId();
  const { events, punctuation } = messages;
  const { event } = record;
  const lane = catalog.lanes.get(event.lane);
  const laneIndex = catalog.story.lanes.findIndex(({ id }) => id === event.lane);
  const happened = describeDates(catalog, record, 'short', { dates, messages });
  const published = describePublication(catalog, record, { dates, messages }, chosen);
  const { publicState } = chosen ? events.ofChoice : events;
  const noPlace = record.places.length > 0 ? '' : events.noPlace;
  const words = [happened, published, noPlace].filter((part) => part !== '');
  return (
    <li
      className={`event-item lane-${laneIndex}`}
      data-event={record.id}
      data-state={state}
      data-drawn={drawnAs}
      hidden={hidden}
    >
      {heading !== undefined && <h3 className="event-item-heading">{heading}</h3>}
      <div className="event-item-row">
        {lane && <LaneMark shape={lane.shape} lane={laneIndex} state={state === 'hidden' ? 'future' : state} />}
        <button
          type="button"
          className="event-item-title"
          aria-current={selected ? 'true' : undefined}
          aria-describedby={description}
          onClick={() => selection.getState().selected(record.id, 'reader')}
        >
          <MatchedText of={event.title} found={found} />
        </button>
        <p className="event-item-date" id={description}>
          {words.map((part, at) => (
            <Fragment key={part}>
              {at > 0 && <SaidOtherwise shown={events.separator} said={punctuation.comma} />}
              {part}
            </Fragment>
          ))}
          <span className="visually-hidden">
            {punctuation.comma}
            {catalog.lens === 'public' ? publicState[state] : events.state[state]}
          </span>
        </p>
        <p className="event-item-claims">{events.claimCount(record.claims.length)}</p>
        {found && !hidden && <FoundClaims.Later claims={record.claims} found={found} />}
      </div>
    </li>
  );
});

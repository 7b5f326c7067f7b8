import { memo, useEffect, useRef } from 'react';
import type { EventRecord } from '../domain/catalog.ts';
import { listChainRows } from '../domain/chain-rows.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useEventStates, useSelection } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventHeading } from './event-heading.tsx';
import { EventPublicity } from './event-publicity.tsx';
import { Independence } from './independence.tsx';
import './evidence-panel.css';
import './evidence-touch.css';

/** Everything below the head of the evidence: fetched right after the first script. */
export const EventDetails = comesLater(() => import('./event-details.tsx').then((module) => module.EventDetails));

/** The face of an event that is not known from here. */
export const UnknownEvent = comesLater(() => import('./unknown-event.tsx').then((module) => module.UnknownEvent));

/** Who says what about the selected event. */
export function EvidencePanel() {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const selected = useSelection((state) => state.event);
  const { stateOf } = useEventStates();
  const root = useRef<HTMLElement>(null);
  const record = selected === undefined ? undefined : catalog.byId.get(selected);

  // Another event is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection is what it waits for
  useEffect(() => {
    const scroller = root.current?.parentElement;
    if (scroller) scroller.scrollTop = 0;
  }, [selected]);

  return (
    <section
      ref={root}
      className="evidence-panel focus-inside"
      tabIndex={-1}
      aria-label={evidence.region}
      data-event={record?.id}
      data-state={record && stateOf(record.id)}
    >
      {record ? (
        <EventEvidence key={record.id} record={record} />
      ) : selected === undefined ? (
        <div className="evidence-empty">
          <h2>{evidence.empty}</h2>
          <p>{evidence.emptyWay}</p>
        </div>
      ) : (
        <UnknownEvent.Later
          event={selected}
          whenWaiting={<p className="evidence-section">{evidence.detailsWaiting}</p>}
        />
      )}
    </section>
  );
}

/** Rendered once for an event: a playhead that goes by changes its heading alone. */
const EventEvidence = memo(function EventEvidence({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  return (
    <>
      <EventHeading record={record} />
      <EventFacts record={record} />
      <EventPublicity record={record} />
      <Independence record={record} rows={listChainRows(catalog, record)} />
      <EventDetails.Later
        record={record}
        whenWaiting={<p className="evidence-section">{evidence.detailsWaiting}</p>}
        whenFailed={<p>{evidence.detailsFailed}</p>}
      />
    </>
  );
});

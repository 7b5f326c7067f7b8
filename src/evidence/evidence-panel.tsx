import { memo, useEffect, useRef } from 'react';
import type { EventRecord } from '../domain/catalog.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useEventStates, useKnowledge, useSelection } from '../state/session-context.tsx';
import { ChainDiagram } from '../testimony/chain-diagram.tsx';
import { ClaimsBySource } from './claims-by-source.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Contradictions } from './contradictions.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventHeading } from './event-heading.tsx';
import { EventOddities } from './event-oddities.tsx';
import { listEventParts } from './event-parts.ts';
import { EventPublicity } from './event-publicity.tsx';
import { EvidenceFoot } from './evidence-foot.tsx';
import { Independence } from './independence.tsx';
import { OutsideAccounts } from './outside-accounts.tsx';
import { UnknownEvent } from './unknown-event.tsx';
import { VerdictLines } from './verdict-lines.tsx';
import './evidence-panel.css';

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
        <UnknownEvent event={selected} />
      )}
    </section>
  );
}

/** Rendered once for an event: a playhead that goes by changes its heading alone. */
const EventEvidence = memo(function EventEvidence({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const text = useText();
  const course = useKnowledge((state) => state.course);
  const parts = listEventParts(catalog, course, record);
  return (
    <>
      <EventHeading record={record} />
      <EventFacts record={record} />
      <EventPublicity record={record} />
      <Independence record={record} rows={parts.rows} />
      {parts.rows.length > 0 && <ChainDiagram rows={parts.rows} />}
      <Contradictions record={record} comparisons={parts.contradictions} />
      {parts.others.length > 0 && <ComparisonTable record={record} comparisons={parts.others} />}
      {record.event.note !== undefined && (
        <section className="evidence-section">
          <h3>{evidence.note}</h3>
          <p>{text(record.event.note)}</p>
        </section>
      )}
      {parts.outside && (
        <section className="evidence-section">
          <h3>{evidence.outsideHeading}</h3>
          <OutsideAccounts record={record} />
        </section>
      )}
      {parts.reported.length + parts.coming > 0 && (
        <section className="evidence-section">
          <h3>{evidence.claims}</h3>
          <ClaimsBySource record={record} />
        </section>
      )}
      {parts.verdicts.length > 0 && (
        <section className="evidence-section">
          <h3>{evidence.external}</h3>
          <VerdictLines claims={parts.verdicts} />
        </section>
      )}
      {parts.oddities.length > 0 && (
        <section className="evidence-section">
          <h3>{evidence.oddities}</h3>
          <EventOddities oddities={parts.oddities} />
        </section>
      )}
      <EvidenceFoot record={record} reported={parts.reported} />
    </>
  );
});

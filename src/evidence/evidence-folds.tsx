import { memo, type ReactNode } from 'react';
import type { EventRecord } from '../domain/catalog.ts';
import { useMessages, useNumber, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useEventStates, useKnowledge, useSelection } from '../state/session-context.tsx';
import { ChainDiagram } from '../testimony/chain-diagram.tsx';
import { ClaimsBySource } from './claims-by-source.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Contradictions } from './contradictions.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventOddities } from './event-oddities.tsx';
import { listEventParts } from './event-parts.ts';
import { EventPublicity } from './event-publicity.tsx';
import { Independence } from './independence.tsx';
import { OutsideAccounts } from './outside-accounts.tsx';
import { UnknownEvent } from './unknown-event.tsx';
import { VerdictLines } from './verdict-lines.tsx';
import './evidence-folds.css';

/** The evidence of the selected event in headings that unfold, to stand below a stop of the tour. */
export function EvidenceFolds() {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const selected = useSelection((state) => state.event);
  const { stateOf } = useEventStates();
  const record = selected === undefined ? undefined : catalog.byId.get(selected);
  return (
    <section
      className="evidence-panel evidence-folds focus-inside"
      tabIndex={-1}
      aria-label={evidence.region}
      data-event={record?.id}
      data-state={record && stateOf(record.id)}
    >
      {record ? <Folds key={record.id} record={record} /> : selected !== undefined && <UnknownEvent event={selected} />}
    </section>
  );
}

const Folds = memo(function Folds({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const number = useNumber();
  const text = useText();
  const course = useKnowledge((state) => state.course);
  const parts = listEventParts(catalog, course, record);
  const reports = parts.rows.length;
  return (
    <>
      <p className="evidence-folds-event">{text(record.event.title)}</p>
      <EventFacts record={record} />
      <EventPublicity record={record} />
      <Fold
        heading={evidence.chain.heading}
        {...(reports > 0 && { note: evidence.independence.summary(reports, record.origins.length) })}
      >
        <Independence record={record} rows={parts.rows} />
        {parts.rows.length > 0 && <ChainDiagram rows={parts.rows} />}
      </Fold>
      {parts.contradictions.map((comparison) => (
        <Fold key={comparison.id} heading={text(comparison.topic)} note={evidence.relation(comparison.relation)}>
          <Contradictions record={record} comparisons={[comparison]} />
        </Fold>
      ))}
      {parts.others.length > 0 && (
        <Fold heading={evidence.comparisonsAlone} note={evidence.topics(parts.others.length)}>
          <ComparisonTable record={record} comparisons={parts.others} />
        </Fold>
      )}
      {parts.reported.length + parts.coming > 0 && (
        <Fold heading={evidence.claims} note={evidence.claimCount(parts.reported.length)}>
          <ClaimsBySource record={record} />
        </Fold>
      )}
      {parts.outside && (
        <Fold heading={evidence.outsideHeading}>
          <OutsideAccounts record={record} />
        </Fold>
      )}
      {parts.verdicts.length > 0 && (
        <Fold heading={evidence.external} note={evidence.claimCount(parts.verdicts.length)}>
          <VerdictLines claims={parts.verdicts} />
        </Fold>
      )}
      {parts.oddities.length > 0 && (
        <Fold heading={evidence.oddities} note={number(parts.oddities.length)}>
          <EventOddities oddities={parts.oddities} />
        </Fold>
      )}
    </>
  );
});

function Fold({ heading, note, children }: { heading: string; note?: string; children: ReactNode }) {
  return (
    <details className="evidence-fold">
      <summary>
        <strong>{heading}</strong> <span>{note}</span>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 4l4 4 4-4" />
        </svg>
      </summary>
      {children}
    </details>
  );
}

import { memo, type ReactNode } from 'react';
import type { EventRecord } from '../domain/catalog.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useEventStates, useSelection } from '../state/session-context.tsx';
import { ChainDiagram } from '../testimony/chain-diagram.tsx';
import { listChainRows } from '../testimony/chain-rows.ts';
import { weighComparisons } from '../testimony/weigh-comparisons.ts';
import { ClaimsBySource } from './claims-by-source.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Contradictions } from './contradictions.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventOddities, listOddities } from './event-oddities.tsx';
import { Independence } from './independence.tsx';
import { OutsideAccounts } from './outside-accounts.tsx';
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
      className="evidence-panel evidence-folds"
      aria-label={evidence.region}
      data-event={record?.id}
      data-state={record && stateOf(record.id)}
    >
      {record && <Folds key={record.id} record={record} />}
    </section>
  );
}

const Folds = memo(function Folds({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const text = useText();
  const rows = listChainRows(catalog, record);
  const comparisons = weighComparisons(catalog.comparisonsOf.get(record.id) ?? []);
  const others = comparisons.filter(({ relation }) => relation !== 'contradict');
  const oddities = listOddities(catalog.story.oddities, record);
  return (
    <>
      <p className="evidence-folds-event">{text(record.event.title)}</p>
      <EventFacts record={record} />
      <Fold heading={evidence.chain.heading} note={evidence.independence.summary(rows.length, record.origins.length)}>
        <Independence record={record} rows={rows} />
        <ChainDiagram rows={rows} />
      </Fold>
      {comparisons
        .filter(({ relation }) => relation === 'contradict')
        .map((comparison) => (
          <Fold key={comparison.id} heading={text(comparison.topic)} note={evidence.relation(comparison.relation)}>
            <Contradictions record={record} comparisons={[comparison]} />
          </Fold>
        ))}
      {others.length > 0 && (
        <Fold heading={evidence.comparisonsAlone} note={evidence.topics(others.length)}>
          <ComparisonTable record={record} comparisons={others} />
        </Fold>
      )}
      <Fold heading={evidence.claims} note={evidence.claimCount(record.claims.length)}>
        <ClaimsBySource record={record} />
      </Fold>
      <Fold heading={evidence.outside}>
        <OutsideAccounts record={record} />
      </Fold>
      {oddities.length > 0 && (
        <Fold heading={evidence.oddities} note={String(oddities.length)}>
          <EventOddities oddities={oddities} />
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

import type { EventRecord } from '../domain/catalog.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useKnowledge } from '../state/session-context.tsx';
import { ChainDiagram } from '../testimony/chain-diagram.tsx';
import { ClaimsBySource } from './claims-by-source.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Contradictions } from './contradictions.tsx';
import { EventOddities } from './event-oddities.tsx';
import { listEventParts } from './event-parts.ts';
import { EvidenceFoot } from './evidence-foot.tsx';
import { OutsideAccounts } from './outside-accounts.tsx';
import { VerdictLines } from './verdict-lines.tsx';

/** Chains, disagreement, claims and what bears on them: the evidence below its head. */
export function EventDetails({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const evidence = useEvidenceMessages();
  const course = useKnowledge((state) => state.course);
  const parts = listEventParts(catalog, course, record);
  return (
    <>
      {parts.rows.length > 0 && <ChainDiagram rows={parts.rows} />}
      <Contradictions record={record} comparisons={parts.contradictions} />
      {parts.others.length > 0 && <ComparisonTable record={record} comparisons={parts.others} />}
      {record.event.note !== undefined && (
        <section className="evidence-section">
          <h3>{evidence.note}</h3>
          <p>
            <StoryText of={record.event.note} />
          </p>
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
}

import type { EventRecord } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import { nextPublicationOf } from '../domain/next-publication.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useKnowledge } from '../state/session-context.tsx';
import { BearingMark } from '../testimony/bearing-mark.tsx';
import { Cite } from './cite.tsx';
import { NextInPrint } from './next-in-print.tsx';
import { listOutsideAccounts } from './outside-claims.ts';
import './evidence-foot.css';

/** The foot of the panel: when more comes into print, else who denies it; and the citation. */
export function EvidenceFoot({ record, reported }: { record: EventRecord; reported: readonly Claim[] }) {
  const catalog = useCatalog();
  const course = useKnowledge((state) => state.course);
  const evidence = useEvidenceMessages();
  const dates = useDateWords();
  const next = nextPublicationOf(catalog, course, record.id);
  return (
    <footer className="evidence-foot">
      {next ? (
        <NextInPrint day={next} className="evidence-foot-next" label={dates.dayAndMonth(next.start)} />
      ) : (
        <Denial record={record} />
      )}
      <Cite
        event={record.id}
        claims={reported.length > 0 ? reported : record.claims}
        label={evidence.citation.citeEvent}
      />
    </footer>
  );
}

function Denial({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const { outside, independence } = useMessages().evidence;
  const text = useText();
  const denial = listOutsideAccounts(catalog, record).find(({ relation }) => relation === 'denies');
  const who = denial?.claims[0]?.attribution[0];
  const source = denial && catalog.sources.get(denial.source);
  if (!who || !source) return null;
  return (
    <p className="evidence-foot-denial">
      <BearingMark relation="denies" />
      <span>
        <strong>{outside.denied}</strong>{' '}
        {outside.deniedBy(independence.asInSentence(text(who.text)), text(source.name))}
      </span>
    </p>
  );
}

import type { EventRecord } from '../domain/catalog.ts';
import { type ChainRow, sharedRoot } from '../domain/chain-rows.ts';
import { creditsEarlier } from '../domain/crediting.ts';
import { isYearInferred } from '../domain/inferred-year.ts';
import { countReportsToCome, isFirstInPrint } from '../domain/next-publication.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useKnowledge } from '../state/session-context.tsx';
import { wordRoots } from '../testimony/word-roots.ts';
import { countBearings } from './outside-claims.ts';

/** How far the reports of an event rest on each other, in words. Never a score; outside sources are counted apart. */
export function Independence({ record, rows: reports }: { record: EventRecord; rows: readonly ChainRow[] }) {
  const catalog = useCatalog();
  const course = useKnowledge((state) => state.course);
  const everySource = useFilter(({ sources }) => sources.size === 0);
  const { evidence } = useMessages();
  const { independence } = evidence;
  const text = useText();
  const origins = new Set(reports.map(({ origin }) => origin));
  const beside = evidence.outside.summary(countBearings(catalog, record));
  if (reports.length === 0) return beside === '' ? null : <p className="evidence-independence">{beside}</p>;

  const common = sharedRoot(reports);
  const alone = origins.size === 1 && everySource && countReportsToCome(catalog, course, record.id) === 0;
  const first = isFirstInPrint(catalog, course, record);
  const rest = [
    common ? '' : wordRoots(reports, independence, text),
    first ? (everySource ? independence.firstInPrint : independence.firstOfChoice) : alone ? independence.alone : '',
    isYearInferred(record, catalog.claims) ? evidence.yearInferred(origins.size) : '',
    beside,
  ];
  return (
    <p className="evidence-independence">
      <strong>{independence.summary(reports.length, origins.size)}</strong>
      {independence.sentence({
        root: common && independence.asInSentence(text(common.text)),
        credits: creditsEarlier(catalog, [...origins]),
        reports: reports.length,
      })}{' '}
      {rest.filter((part) => part !== '').join(' ')}
    </p>
  );
}

import type { EventRecord } from '../domain/catalog.ts';
import { creditsEarlier } from '../domain/crediting.ts';
import { countReportsToCome } from '../domain/next-publication.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useKnowledge } from '../state/session-context.tsx';
import { type ChainRow, sharedRoot } from '../testimony/chain-rows.ts';
import { asInSentence } from './as-in-sentence.ts';
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

  const common = sharedRoot(reports, text);
  const named = reports.flatMap(({ root }) => (root ? [asInSentence(text(root.text))] : []));
  const toCome = countReportsToCome(catalog, course, record.id);
  const rest = [
    common
      ? ''
      : named[0] === undefined
        ? independence.noRoot
        : reports.length === 1
          ? independence.oneRoot(named[0])
          : named.length === 1
            ? independence.someRoot(named[0])
            : independence.ownRoots,
    toCome > 0 ? independence.firstInPrint : origins.size === 1 && everySource ? independence.alone : '',
    isYearInferred(record, catalog.claims) ? evidence.yearInferred(origins.size) : '',
    beside,
  ];
  return (
    <p className="evidence-independence">
      <strong>{independence.summary(reports.length, origins.size)}</strong>
      {independence.sentence({
        root: common && asInSentence(text(common.text)),
        credits: creditsEarlier(catalog, [...origins]),
        reports: reports.length,
      })}{' '}
      {rest.filter((part) => part !== '').join(' ')}
    </p>
  );
}

function isYearInferred({ event }: EventRecord, claims: ReadonlyMap<string, EventRecord['claims'][number]>): boolean {
  return event.when.some((id) => {
    const time = claims.get(id)?.time;
    return time?.edtf !== undefined && time.how !== 'stated';
  });
}

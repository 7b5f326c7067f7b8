import type { EventRecord } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { countReportsToCome } from '../domain/next-publication.ts';
import { originOfSource } from '../domain/publication.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useKnowledge } from '../state/session-context.tsx';
import { ClaimEntry } from './claim-entry.tsx';
import { ComingReport } from './coming-report.tsx';
import './claims-by-source.css';

/** Every claim of the reports about an event, one column a report; a report that is not in print yet keeps its place. */
export function ClaimsBySource({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const course = useKnowledge((state) => state.course);
  const columns = new Map<SourceId, Claim[]>();
  for (const claim of record.claims) {
    if (catalog.sources.get(claim.source)?.context) continue;
    columns.set(claim.source, [...(columns.get(claim.source) ?? []), claim]);
  }
  const coming = countReportsToCome(catalog, course, record.id);
  const places = Array.from({ length: coming }, (_, index) => columns.size + index);
  return (
    <div className="claims-by-source">
      {[...columns].map(([source, claims]) => (
        <SourceColumn key={source} source={source} claims={claims} />
      ))}
      {places.map((place) => (
        <ComingReport key={place} place={place} />
      ))}
    </div>
  );
}

function SourceColumn({ source, claims }: { source: SourceId; claims: readonly Claim[] }) {
  const catalog = useCatalog();
  const { punctuation } = useMessages();
  const evidence = useEvidenceMessages();
  const dates = useDateWords();
  const text = useText();
  const page = catalog.sources.get(source);
  const origin = catalog.sources.get(originOfSource(catalog.sources, source)) ?? page;
  const name = origin ? text(origin.name) : source;
  return (
    <section className="claims-by-source-column" aria-label={name}>
      <h4>{origin ? <StoryText of={origin.name} /> : source}</h4>
      <p className="claims-by-source-page">
        {origin?.published === undefined
          ? evidence.claimCount(claims.length)
          : evidence.published(dates.isoShort(origin.published), claims.length)}
        {page && page !== origin && (
          <>
            {punctuation.comma}
            {page.url === undefined ? (
              evidence.readAt(text(page.publisher))
            ) : (
              <a href={page.url} target="_blank" rel="noopener">
                {evidence.readAt(text(page.publisher))}
                <span className="visually-hidden">
                  {punctuation.comma}
                  {evidence.opensNewTab}
                </span>
              </a>
            )}
          </>
        )}
      </p>
      <ol>
        {[...claims]
          .sort((a, b) => (a.evidence?.start ?? 0) - (b.evidence?.start ?? 0))
          .map((claim) => (
            <ClaimEntry
              key={claim.id}
              claim={claim}
              {...(page?.url !== undefined && { url: page.url })}
              {...(page && page !== origin && { reprinter: text(page.publisher) })}
              sourceName={name}
            />
          ))}
      </ol>
    </section>
  );
}

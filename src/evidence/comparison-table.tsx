import { Fragment } from 'react';
import type { EventRecord } from '../domain/catalog.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { MarkedDifference } from '../testimony/marked-difference.tsx';
import { RelationMark } from '../testimony/relation-mark.tsx';
import { SaidOtherwise } from '../ui/said-otherwise.tsx';
import './comparison-table.css';

/** Topic by topic, what each report says: two columns, and between them how they stand to each other. */
export function ComparisonTable({ record, comparisons }: { record: EventRecord; comparisons: readonly Comparison[] }) {
  const evidence = useEvidenceMessages();
  const columns = [...new Set(comparisons.flatMap(({ sides }) => sides.map(({ source }) => source)))].sort();
  return (
    <table className="comparison-table">
      <caption className="visually-hidden">{evidence.comparisonsAlone}</caption>
      <thead>
        <tr>
          {columns.map((source, index) => (
            <ColumnHead
              key={source}
              source={source}
              record={record}
              relationAfter={index === 0 && columns.length > 1}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {comparisons.map((comparison) => (
          <ComparisonRows key={comparison.id} comparison={comparison} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

/** A topic takes two rows: what the sides say, and why they differ. */
function ComparisonRows({ comparison, columns }: { comparison: Comparison; columns: readonly SourceId[] }) {
  const { punctuation } = useMessages();
  const evidence = useEvidenceMessages();
  const { id, topic, relation, sides, reason } = comparison;
  const explained = reason !== undefined && relation !== 'agree';
  return (
    <>
      <tr data-comparison={id} className={explained ? 'comparison-table-explained' : undefined}>
        {columns.map((source, index) => (
          <Fragment key={source}>
            <td>
              {index === 0 && (
                <span className="comparison-table-topic">
                  <StoryText of={topic} />
                  <span className="visually-hidden">{punctuation.colon}</span>
                </span>
              )}
              {index === 1 && (
                <span className="comparison-table-relation" aria-hidden="true">
                  {evidence.relation(relation)}
                </span>
              )}
              <ComparisonSide side={sides.find((candidate) => candidate.source === source)} />
            </td>
            {index === 0 && columns.length > 1 && (
              <td className="comparison-table-sign">
                <RelationMark relation={relation} name={evidence.relation(relation)} />
              </td>
            )}
          </Fragment>
        ))}
      </tr>
      {explained && (
        <tr className="comparison-table-reason">
          <td colSpan={columns.length + 1}>
            <StoryText of={reason} />
          </td>
        </tr>
      )}
    </>
  );
}

function ComparisonSide({ side }: { side: Comparison['sides'][number] | undefined }) {
  const catalog = useCatalog();
  const evidence = useEvidenceMessages();
  if (!side) return null;
  const found = new Set(side.claims.flatMap((claim) => catalog.claims.get(claim)?.evidence?.paragraph ?? []));
  const paragraphs = [...found].sort((a, b) => a - b);
  const [only, ...others] = paragraphs;
  return (
    <span className={side.claims.length > 0 ? undefined : 'comparison-table-silent'}>
      <MarkedDifference of={side.text} differing={side.differing} />{' '}
      {only !== undefined && (
        <span className="comparison-table-locator">
          <SaidOtherwise
            shown={evidence.paragraphs(paragraphs)}
            said={others.length > 0 ? evidence.citation.paragraphs(paragraphs) : evidence.citation.paragraph(only)}
          />
        </span>
      )}
    </span>
  );
}

function ColumnHead(props: { source: SourceId; record: EventRecord; relationAfter: boolean }) {
  const catalog = useCatalog();
  const evidence = useEvidenceMessages();
  const dates = useDateWords();
  const origin = catalog.sources.get(originOfSource(catalog.sources, props.source));
  const claims = props.record.claims.filter(({ source }) => source === props.source).length;
  return (
    <>
      <th scope="col">
        <span className="comparison-table-source">{origin && <StoryText of={origin.name} />}</span>
        <span className="comparison-table-day">
          {origin?.published !== undefined && evidence.published(dates.isoShort(origin.published), claims)}
        </span>
      </th>
      {props.relationAfter && (
        <th scope="col" className="comparison-table-sign">
          <span className="visually-hidden">{evidence.relationColumn}</span>
        </th>
      )}
    </>
  );
}

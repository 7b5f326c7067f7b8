import type { ComparedReport } from '../domain/compared-reports.ts';
import type { Comparison } from '../domain/comparison.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { MarkedDifference } from '../testimony/marked-difference.tsx';
import { RelationMark } from '../testimony/relation-mark.tsx';
import { ContradictedSpans } from './contradicted-spans.tsx';
import './contradiction-drawings.css';

interface Props {
  readonly comparisons: readonly Comparison[];
  readonly columns: readonly ComparedReport[];
}

/** What the reports contradict each other on, drawn large, the reason beside it. */
export function ContradictionDrawings({ comparisons, columns }: Props) {
  const { differences, evidence } = useLaterMessages();
  if (comparisons.length === 0) return null;
  return (
    <div className="contradictions-large">
      {comparisons.map((comparison) => {
        const { id, topic, relation, reason } = comparison;
        const word = evidence.relation(relation);
        return (
          <section key={id} className="contradiction-large" aria-labelledby={`difference-${id}`}>
            <div className="contradiction-large-head">
              <RelationMark relation={relation} name={word} />
              <h3 id={`difference-${id}`}>
                <StoryText of={topic} />
              </h3>
              <p>{comparisons.length === 1 ? differences.theContradiction : word}</p>
            </div>
            <ContradictedValues comparison={comparison} columns={columns} />
            {reason !== undefined && (
              <p className="contradiction-large-reason">
                <StoryText of={reason} />
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** To scale where they are lengths of time; else each report's words, one above the other. */
function ContradictedValues({ comparison, columns }: { comparison: Comparison; columns: readonly ComparedReport[] }) {
  const catalog = useCatalog();
  const { spans, sides, events } = comparison;
  const record = events.flatMap((id) => catalog.byId.get(id) ?? [])[0];
  if (spans && record) {
    return <ContradictedSpans comparison={comparison} spans={spans} record={record} columns={columns} />;
  }
  return (
    <dl className="contradiction-large-sides">
      {columns.map(({ source, name }) => {
        const side = sides.find((candidate) => candidate.source === source);
        if (!side) return null;
        return (
          <div key={source}>
            <dt>
              <StoryText of={name} />
            </dt>
            <dd>
              <MarkedDifference of={side.text} differing={side.differing} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

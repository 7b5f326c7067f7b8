import type { ComparedReport } from '../domain/compared-reports.ts';
import type { Comparison } from '../domain/story.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { MarkedDifference } from '../testimony/marked-difference.tsx';
import { RelationMark } from '../testimony/relation-mark.tsx';

/** The head of a table of topics: each report with its day, the relation between two of them. */
export function ComparisonHead({ columns }: { columns: readonly ComparedReport[] }) {
  const { differences } = useLaterMessages();
  const words = usePrintMessages();
  const dates = useDateWords();
  const [first, ...others] = columns.map(({ source, name, published }) => (
    <span key={source} role="columnheader">
      <b>
        <StoryText of={name} />
      </b>{' '}
      {published !== undefined && <small>{dates.iso(published)}</small>}
    </span>
  ));
  return (
    <div role="row" className="comparison-row comparison-head">
      <span role="columnheader">{differences.topic}</span>
      {first}
      <span role="columnheader">{words.relation}</span>
      {others}
    </div>
  );
}

/** One topic: what each report says of it, what differs marked. `why`: with the reason under it. */
export function ComparisonRow(props: { comparison: Comparison; columns: readonly ComparedReport[]; why?: boolean }) {
  const { comparison, columns, why = false } = props;
  const { evidence } = useLaterMessages();
  const words = usePrintMessages();
  const { id, topic, relation, sides, reason } = comparison;
  const word = evidence.relation(relation);
  const [first, ...others] = columns.map(({ source }) => {
    const side = sides.find((each) => each.source === source);
    return (
      <span key={source} role="cell">
        {side ? <MarkedDifference of={side.text} differing={side.differing} /> : words.notSaid}
        {why && side && side.claims.length > 0 && <small className="comparison-claims"> {side.claims.join(' ')}</small>}
      </span>
    );
  });
  return (
    <div role="row" className="comparison-row" data-comparison={id}>
      <span role="rowheader">
        <StoryText of={topic} />
      </span>
      {first}
      <span role="cell" className="comparison-relation">
        <RelationMark relation={relation} name={word} />
        <span aria-hidden="true">{word}</span>
      </span>
      {others}
      {why && reason !== undefined && (
        <span role="cell" className="comparison-why">
          <StoryText of={reason} />
        </span>
      )}
    </div>
  );
}

import type { ComparedReport } from '../domain/compared-reports.ts';
import type { Comparison } from '../domain/comparison.ts';
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
    <th key={source} scope="col">
      <b>
        <StoryText of={name} />
      </b>{' '}
      {published !== undefined && <small>{dates.iso(published)}</small>}
    </th>
  ));
  return (
    <tr className="comparison-row comparison-head">
      <th scope="col">{differences.topic}</th>
      {first}
      <th scope="col">{words.relation}</th>
      {others}
    </tr>
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
      <td key={source}>
        {side ? <MarkedDifference of={side.text} differing={side.differing} /> : words.notSaid}
        {why && side && side.claims.length > 0 && <small className="comparison-claims"> {side.claims.join(' ')}</small>}
      </td>
    );
  });
  return (
    <tr className="comparison-row" data-comparison={id}>
      <th scope="row">
        <StoryText of={topic} />
      </th>
      {first}
      <td className="comparison-relation">
        <RelationMark relation={relation} name={word} />
        <span aria-hidden="true">{word}</span>
      </td>
      {others}
      {why && reason !== undefined && (
        <td className="comparison-why">
          <StoryText of={reason} />
        </td>
      )}
    </tr>
  );
}

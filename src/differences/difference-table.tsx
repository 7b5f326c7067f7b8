import { Fragment } from 'react';
import type { ComparedReport } from '../domain/compared-reports.ts';
import type { Comparison } from '../domain/comparison.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { DifferenceRow } from './difference-row.tsx';
import './difference-table.css';

interface Props {
  readonly comparisons: readonly Comparison[];
  readonly columns: readonly ComparedReport[];
}

/** Topic by topic, what each report says, in as many columns as there are reports; blocks where it is narrow. */
export function DifferenceTable({ comparisons, columns }: Props) {
  const { differences, evidence } = useLaterMessages();
  const dates = useDateWords();
  const relationAt = relationColumn(columns.length);
  return (
    <table className="difference-table">
      <caption className="visually-hidden">{differences.table}</caption>
      <thead>
        <tr>
          <th scope="col" className="difference-table-topic">
            {differences.topic}
          </th>
          {columns.map(({ source, name, published }, index) => (
            <Fragment key={source}>
              {index === relationAt && <RelationHead name={evidence.relationColumn} />}
              <th scope="col">
                <span className="difference-table-source">
                  <StoryText of={name} />
                </span>{' '}
                {published !== undefined && <span className="difference-table-day">{dates.iso(published)}</span>}
              </th>
            </Fragment>
          ))}
          <th scope="col" className="difference-table-why">
            {differences.why}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparisons.map((comparison) => (
          <DifferenceRow key={comparison.id} comparison={comparison} columns={columns} relationAt={relationAt} />
        ))}
      </tbody>
    </table>
  );
}

/** Before which report the relation stands: between two, ahead of any other number. */
function relationColumn(columns: number): number {
  return columns === 2 ? 1 : 0;
}

function RelationHead({ name }: { name: string }) {
  return (
    <th scope="col" className="difference-table-relation">
      <span className="visually-hidden">{name}</span>
    </th>
  );
}

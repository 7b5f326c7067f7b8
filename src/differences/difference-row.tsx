import { Fragment } from 'react';
import type { ComparedReport } from '../domain/compared-reports.ts';
import type { Comparison } from '../domain/comparison.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { RelationMark } from '../testimony/relation-mark.tsx';
import { useReaderWays } from '../testimony/use-reader-ways.ts';
import { LaneMark } from '../ui/lane-mark.tsx';
import { listComparedValues } from './compared-values.ts';
import { DifferenceSide } from './difference-side.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly columns: readonly ComparedReport[];
  /** Before which column the relation stands. */
  readonly relationAt: number;
}

/** One topic: its events, what each report says, how they stand to each other, and why. */
export function DifferenceRow({ comparison, columns, relationAt }: Props) {
  const catalog = useCatalog();
  const { differences, evidence } = useLaterMessages();
  const { id, relation, sides, reason, spans } = comparison;
  const values = listComparedValues(catalog, comparison);
  const word = evidence.relation(relation);
  const drawnLarge = relation === 'contradict' && spans !== undefined;
  return (
    <tr data-comparison={id} data-relation={relation}>
      <th scope="row" className="difference-table-topic">
        <StoryText of={comparison.topic} />
        <TopicEvents comparison={comparison} />
      </th>
      {columns.map((column, index) => (
        <Fragment key={column.source}>
          {index === relationAt && (
            <td className="difference-table-relation">
              <div className="difference-table-words">
                <RelationMark relation={relation} name={word} />
                <span aria-hidden="true">{word}</span>
              </div>
            </td>
          )}
          <td className="difference-table-side">
            <DifferenceSide
              column={column}
              comparison={comparison}
              side={sides.find(({ source }) => source === column.source)}
              values={values.get(column.source) ?? []}
            />
          </td>
        </Fragment>
      ))}
      <td className="difference-table-why">
        {drawnLarge ? differences.drawnAbove : reason !== undefined && <StoryText of={reason} />}
      </td>
    </tr>
  );
}

/** The events that a topic is about, each a way to it. */
function TopicEvents({ comparison: { events, topic } }: { comparison: Comparison }) {
  const catalog = useCatalog();
  const { differences } = useLaterMessages();
  const text = useText();
  const open = useReaderWays();
  const records = events.flatMap((id) => catalog.byId.get(id) ?? []);
  if (records.length === 0) return null;
  return (
    <ul className="difference-table-events" aria-label={differences.events(text(topic))}>
      {records.map(({ id, event }) => {
        const lane = catalog.story.lanes.findIndex((candidate) => candidate.id === event.lane);
        const shape = catalog.story.lanes[lane]?.shape;
        return (
          <li key={id}>
            <button type="button" onClick={() => open(id)}>
              {shape && <LaneMark shape={shape} lane={lane} />}
              <span>
                <StoryText of={event.title} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

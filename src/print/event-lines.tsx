import type { Catalog, EventRecord } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import { describeDates } from '../i18n/event-words.ts';
import { useDateWords, useMessages, useNumber } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';

interface Props {
  readonly catalog: Catalog;
  readonly events: readonly EventRecord[];
  readonly numbers: ReadonlyMap<EventId, number>;
  /** The year that need not be said. */
  readonly year?: number | undefined;
  /** Dashed rings: they are not on the map. */
  readonly placeless?: boolean;
  /** Number and a few words, one after the other. */
  readonly brief?: boolean;
  /** Those that were over. */
  readonly over?: ReadonlySet<EventId>;
}

/** Events by number: when each was, and what. */
export function EventLines({ catalog, events, numbers, year, placeless = false, brief = false, over }: Props) {
  return (
    <ol className={brief ? 'event-lines event-lines-brief' : 'event-lines'}>
      {events.map((record) => (
        <EventLine
          key={record.id}
          catalog={catalog}
          record={record}
          number={numbers.get(record.id)}
          year={year}
          brief={brief}
          manner={placeless ? 'placeless' : over?.has(record.id) ? 'over' : 'placed'}
        />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly catalog: Catalog;
  readonly record: EventRecord;
  readonly number: number | undefined;
  readonly year: number | undefined;
  readonly brief: boolean;
  readonly manner: 'placed' | 'placeless' | 'over';
}

function EventLine({ catalog, record, number, year, brief, manner }: LineProps) {
  const dates = useDateWords();
  const messages = useMessages();
  const write = useNumber();
  const { lanes } = catalog.story;
  const lane = lanes.findIndex(({ id }) => id === record.event.lane);
  const shape = lanes[lane]?.shape;
  const years = record.dates.flatMap(({ dating: { from, to } }) => [from?.year, to?.year]).filter(Boolean);
  const form = years.every((each) => each === year) ? 'short' : 'long';
  return (
    <li data-event={record.id}>
      <span className={`event-badge event-badge-${manner}`}>{number === undefined ? '' : write(number)}</span>
      <span>
        {!brief && <strong>{describeDates(catalog, record, form, { dates, messages })} </strong>}
        <span className="event-line-title">
          <StoryText
            of={brief || manner === 'placeless' ? (record.event.label ?? record.event.title) : record.event.title}
          />
        </span>
      </span>
      {shape && !brief && <LaneMark shape={shape} lane={lane} />}
    </li>
  );
}

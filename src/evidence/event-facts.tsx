import type { ReactNode } from 'react';
import type { DateValue, EventRecord } from '../domain/catalog.ts';
import type { SourceId } from '../domain/identifiers.ts';
import type { LaneShape } from '../domain/story.ts';
import { describeDate } from '../i18n/event-words.ts';
import { useDateWords, useMessages, useSpeech, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { namePrecision } from '../testimony/name-precision.ts';
import { DateMark, type DatePrecisionMark, dateMarkOf, PlaceMark } from '../ui/precision-mark.tsx';
import './event-facts.css';

/** When and where an event was: each value with the mark it is drawn with, how exact it is, and who says so. */
export function EventFacts({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const messages = useMessages();
  const dates = useDateWords();
  const { otherDate } = useSpeech();
  const text = useText();
  const { evidence } = messages;
  const lane = catalog.story.lanes.findIndex(({ id }) => id === record.event.lane);
  const shape: LaneShape = catalog.story.lanes[lane]?.shape ?? 'circle';
  const namesOf = (sources: readonly SourceId[]) =>
    sources.map((id) => {
      const source = catalog.sources.get(id);
      return source ? text(source.name) : id;
    });
  const otherDateOf = ({ dating: { kind, from } }: DateValue) =>
    otherDate &&
    kind === 'single' &&
    from?.precision === 'day' && { other: otherDate(Date.UTC(from.year, (from.month ?? 1) - 1, from.day)) };
  // What an outside source dates alike is said with its account.
  const outsideDates = record.contextDates.filter(
    ({ dating }) => !record.dates.some((value) => value.dating.edtf === dating.edtf),
  );
  return (
    <div className="event-facts">
      <ul aria-label={evidence.dates}>
        {[...record.dates].reverse().map((value) => (
          <Fact
            key={value.dating.edtf + value.dating.timeZone}
            mark={<DateMark mark={dateMarkOf(value)} shape={shape} lane={lane} />}
            value={capitalise(describeDate(catalog, value, 'long', { dates, messages }))}
            {...otherDateOf(value)}
            detail={evidence.saidBy(namePrecision(value, evidence), namesOf(value.sources))}
          />
        ))}
        {outsideDates.map((value) => (
          <Fact
            key={`outside ${value.dating.edtf}${value.dating.timeZone}`}
            mark={<DateMark mark={outsideMarkOf(value)} shape={shape} lane={lane} />}
            value={capitalise(describeDate(catalog, value, 'long', { dates, messages }))}
            detail={evidence.saidBy(evidence.datePrecision.context, namesOf(value.sources))}
          />
        ))}
        {record.dates.length + outsideDates.length === 0 && (
          <Fact mark={<PlaceMark mark="none" lane={lane} />} value={evidence.noDate} detail={evidence.noDateDetail} />
        )}
      </ul>
      <ul aria-label={evidence.places}>
        {record.places.map(({ place, kind, sources }) => {
          const known = catalog.places.get(place);
          return (
            <Fact
              key={place}
              mark={<PlaceMark mark={kind} lane={lane} />}
              value={known ? <StoryText of={known.name} /> : place}
              detail={evidence.saidBy(evidence.placePrecision[kind], namesOf(sources))}
            />
          );
        })}
        {record.places.length === 0 && (
          <Fact mark={<PlaceMark mark="none" lane={lane} />} value={evidence.noPlace} detail={evidence.noPlaceDetail} />
        )}
      </ul>
      {record.datesContradict && <p className="event-facts-note">{evidence.datesContradict}</p>}
    </div>
  );
}

/** A day of an outside source is hollow, as on the timeline. */
function outsideMarkOf(value: DateValue): DatePrecisionMark {
  const mark = dateMarkOf(value);
  return mark === 'day' ? 'editors' : mark;
}

function Fact(props: { mark: ReactNode; value: ReactNode; other?: string; detail: string }) {
  const { mark, value, other, detail } = props;
  return (
    <li className="event-fact">
      {mark}
      <strong>{value}</strong>
      {other !== undefined && <span className="event-fact-other">{other}</span>}
      <span>{detail}</span>
    </li>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

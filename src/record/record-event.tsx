import type { Catalog, DateValue, EventRecord } from '../domain/catalog.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';
import { describeDate } from '../i18n/event-words.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { RecordClaim } from './record-claim.tsx';

/** One event: when and where in words, with who says so, and every claim about it. */
export function RecordEvent({ catalog, record: event }: { catalog: Catalog; record: EventRecord }) {
  const messages = useLaterMessages();
  const dates = useDateWords();
  const text = useText();
  const { record } = messages;
  const lane = catalog.lanes.get(event.event.lane);
  const namesOf = (sources: readonly SourceId[]) =>
    sources.map((id) => {
      const source = catalog.sources.get(originOfSource(catalog.sources, id));
      return source ? text(source.name) : id;
    });
  const basisOf = ({ basis }: DateValue) =>
    basis === 'editors' ? record.editorsDate : basis === 'inferred' ? record.inferred : '';
  return (
    <li className="story-record-event" id={`record-${event.id}`}>
      <h3>
        <StoryText of={event.event.title} />
      </h3>
      <dl>
        <dt>{record.when}</dt>
        {event.dates.length === 0 && <dd>{record.noDate}</dd>}
        {[...event.dates].reverse().map((value) => (
          <dd key={value.dating.edtf + value.dating.timeZone}>
            {record.saidBy(
              describeDate(catalog, value, 'long', { dates, messages }),
              basisOf(value),
              namesOf(value.sources).join(messages.punctuation.comma),
            )}
          </dd>
        ))}
        <dt>{record.where}</dt>
        {event.places.length === 0 && <dd>{record.noPlace}</dd>}
        {event.places.map(({ place, kind, sources }) => {
          const known = catalog.places.get(place);
          return (
            <dd key={place}>
              {record.saidBy(
                known ? text(known.name) : place,
                messages.evidence.placePrecision[kind],
                namesOf(sources).join(messages.punctuation.comma),
              )}
            </dd>
          );
        })}
        <dt>{record.lane}</dt>
        <dd>
          {lane && <StoryText of={lane.name} />}
          {messages.punctuation.comma}
          {record.claims(event.claims.length)}
        </dd>
      </dl>
      {event.event.note !== undefined && (
        <p className="story-record-aside">
          <StoryText of={event.event.note} />
        </p>
      )}
      <ul className="story-record-claims">
        {event.claims.map((claim) => (
          <RecordClaim key={claim.id} catalog={catalog} claim={claim} />
        ))}
      </ul>
    </li>
  );
}

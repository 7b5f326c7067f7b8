import { useId, useMemo, useState } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { knowThere, ownDayOf, type ShareChoices } from './choices.ts';

interface Props {
  readonly choices: ShareChoices;
  readonly onChanged: (part: Partial<ShareChoices>) => void;
}

/** Which event, and on which day of the story; named as the chosen lens has it then. */
export function EventAndMoment({ choices, onChanged }: Props) {
  const { event, day, lens, facets, filtered } = choices;
  const { whole } = useSession();
  const { share } = useLaterMessages();
  const dates = useDateWords();
  const text = useText();
  const id = useId();
  const { catalog, course } = useMemo(
    () => knowThere(whole, { lens, day, facets, filtered }),
    [whole, lens, day, facets, filtered],
  );
  const own = ownDayOf(course, event);
  const place = catalog.events.findIndex((record) => record.id === event);
  const { days } = whole.calendar;
  // A field of dates that is being typed in has no date for a while.
  const [another, setAnother] = useState(day !== undefined);

  return (
    <div className="share-when">
      <div className="share-field share-event">
        <label htmlFor={`${id}-event`}>{share.event}</label>
        <span className="share-select">
          <select
            id={`${id}-event`}
            value={event}
            aria-describedby={place < 0 ? `${id}-unknown` : undefined}
            onChange={({ target }) => onChanged({ event: target.value })}
          >
            {place < 0 && <option value={event}>{share.unknownEvent}</option>}
            {catalog.events.map((record) => (
              <option key={record.id} value={record.id}>
                {text(record.event.title)}
              </option>
            ))}
          </select>
          {place >= 0 && <span className="share-select-aside">{share.eventOf(place + 1, catalog.events.length)}</span>}
        </span>
        {place < 0 && (
          <p id={`${id}-unknown`} className="share-hint">
            {share.unknownHint}
          </p>
        )}
      </div>
      <div className="share-field">
        <label htmlFor={`${id}-moment`}>{share.moment}</label>
        <span className="share-select">
          <select
            id={`${id}-moment`}
            value={another ? 'another' : 'own'}
            onChange={({ target }) => {
              setAnother(target.value === 'another');
              onChanged({ day: target.value === 'another' ? (own ?? whole.story.opening.day) : undefined });
            }}
          >
            <option value="own">{own === undefined ? share.noOwnDay : share.ownDay(dates.iso(own))}</option>
            <option value="another">{share.anotherDay}</option>
          </select>
        </span>
      </div>
      {another && (
        <div className="share-field">
          <label htmlFor={`${id}-day`}>{day === undefined ? share.anotherDay : dates.iso(day)}</label>
          <input
            id={`${id}-day`}
            type="date"
            aria-label={share.anotherDay}
            min={days[0]}
            max={days.at(-1)}
            defaultValue={day}
            onChange={({ target }) => days.includes(target.value) && onChanged({ day: target.value })}
          />
        </div>
      )}
    </div>
  );
}

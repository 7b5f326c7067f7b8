import { isNarrowing } from '../domain/filter.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { SPEEDS, type Speed } from '../state/playback-store.ts';
import { useEventStates, useFilter, useKnowledge, usePlayback, useSession } from '../state/session-context.tsx';
import { nextEvent, previousEvent } from '../state/step-events.ts';
import { PlayButton } from './play-button.tsx';
import { sayPrintToday } from './print-today.ts';

/** Previous event, play or pause, next event. */
export function Transport() {
  const session = useSession();
  const { timeline: messages } = useMessages();
  return (
    <div className="timeline-transport">
      <button
        type="button"
        className="timeline-step"
        aria-label={messages.previousEvent}
        onClick={() => previousEvent(session)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 2h2.2v12H2.5zM14 2v12L5.6 8z" />
        </svg>
      </button>
      <PlayButton />
      <button
        type="button"
        className="timeline-step"
        aria-label={messages.nextEvent}
        onClick={() => nextEvent(session)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11.3 2h2.2v12h-2.2zM2 2v12l8.4-6z" />
        </svg>
      </button>
    </div>
  );
}

/** How many events are active at the playhead: under way, or new in print. Renders only when that changes. */
export function UnderWay() {
  const session = useSession();
  const { timeline: messages } = useMessages();
  const lens = useKnowledge((state) => state.lens);
  useFilter(isNarrowing);
  const count = useEventStates().activeIds().length;
  return (
    <p className="timeline-under-way">
      {lens === 'public' ? sayPrintToday(session, messages) : messages.underWay(count)}
    </p>
  );
}

/** How playback goes: by the story or by the calendar, and how fast. */
export function PaceControls() {
  const { playback } = useSession();
  const pace = usePlayback((state) => state.pace);
  const speed = usePlayback((state) => state.speed);
  const { timeline: messages } = useMessages();
  const { paceChosen, speedChosen } = playback.getState();
  return (
    <div className="timeline-pace">
      <fieldset>
        <legend>{messages.pace}</legend>
        <span aria-hidden="true">{messages.pacePrefix}</span>
        {(['story', 'calendar'] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="timeline-pace" checked={pace === name} onChange={() => paceChosen(name)} />
            <span>{messages.paceNames[name]}</span>
          </label>
        ))}
      </fieldset>
      <label className="timeline-speed">
        {messages.speed}
        <select value={speed} onChange={(event) => speedChosen(speedOf(event.currentTarget.value))}>
          {SPEEDS.map((value) => (
            <option key={value} value={value}>
              {messages.speedTimes(value)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function speedOf(value: string): Speed {
  return SPEEDS.find((speed) => String(speed) === value) ?? 1;
}

import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { centreOfZoom, ZOOM_STEP, zoomWindow } from './window-moves.ts';

/** By buttons what fingers do by gestures: a day back or on; the time that is shown longer, shorter, whole. */
export function DockButtons({ bounds }: { bounds: Interval }) {
  return (
    <>
      <DaySteps />
      <WindowButtons bounds={bounds} />
    </>
  );
}

/** What an arrow key does on the playhead. */
function DaySteps() {
  const { playback } = useSession();
  const { calendar } = useCatalog();
  const { timeline: messages } = useMessages();
  const step = (days: number) => {
    const { position, paused, scrubbed } = playback.getState();
    paused();
    const day = dayIndexAt(calendar, position) + days;
    if (day >= 0 && day < calendar.days.length) scrubbed(dayInterval(calendar, day).start);
  };
  return (
    <>
      <button type="button" className="day-step" aria-label={messages.previousDay} onClick={() => step(-1)}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M9 2L4 7l5 5" />
        </svg>
      </button>
      <button type="button" className="day-step day-step-on" aria-label={messages.nextDay} onClick={() => step(1)}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M5 2l5 5-5 5" />
        </svg>
      </button>
    </>
  );
}

function WindowButtons({ bounds }: { bounds: Interval }) {
  const { view, playback } = useSession();
  const { timeline: messages } = useMessages();
  const zoom = (factor: number) => {
    playback.getState().paused();
    const { window, windowChanged } = view.getState();
    windowChanged(zoomWindow(window, factor, centreOfZoom(window, playback.getState().position), bounds));
  };
  const zooms = [
    { key: 'longer', label: messages.zoomOut, factor: ZOOM_STEP, sign: 'M2 6h8' },
    { key: 'shorter', label: messages.zoomIn, factor: 1 / ZOOM_STEP, sign: 'M2 6h8M6 2v8' },
  ];
  return (
    <div className="window-buttons">
      <button type="button" className="window-whole" onClick={() => view.getState().windowChanged(bounds)}>
        {messages.wholeStory}
      </button>
      {zooms.map(({ key, label, factor, sign }) => (
        <button
          key={key}
          type="button"
          className={`window-zoom window-${key}`}
          aria-label={label}
          title={label}
          onClick={() => zoom(factor)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}

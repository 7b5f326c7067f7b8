import type { Interval } from '../domain/time/interval.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { moveWindow, SHORTEST_WINDOW } from './window-moves.ts';

/** What the brush does by a gesture, by buttons. */
export function WindowButtons({ bounds }: { bounds: Interval }) {
  const { view, playback } = useSession();
  const { timeline: messages } = useMessages();
  const zoom = (factor: number) => {
    playback.getState().paused();
    const { window, windowChanged } = view.getState();
    const { position } = playback.getState();
    const length = Math.min(Math.max((window.end - window.start) * factor, SHORTEST_WINDOW), bounds.end - bounds.start);
    const centre = window.start <= position && position < window.end ? position : (window.start + window.end) / 2;
    const share = (centre - window.start) / (window.end - window.start);
    const start = centre - share * length;
    windowChanged(moveWindow({ start, end: start + length }, 0, bounds));
  };
  return (
    <div className="window-buttons">
      <button type="button" className="window-whole" onClick={() => view.getState().windowChanged(bounds)}>
        {messages.wholeStory}
      </button>
      <button
        type="button"
        className="window-zoom"
        aria-label={messages.zoomOut}
        title={messages.zoomOut}
        onClick={() => zoom(1.6)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 6h8" />
        </svg>
      </button>
      <button
        type="button"
        className="window-zoom"
        aria-label={messages.zoomIn}
        title={messages.zoomIn}
        onClick={() => zoom(1 / 1.6)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 6h8M6 2v8" />
        </svg>
      </button>
    </div>
  );
}

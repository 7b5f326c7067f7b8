import type { Interval } from '../domain/time/interval.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { ZOOM_STEP, zoomWindow } from './window-moves.ts';

/** What the brush does by a gesture, by buttons. */
export function WindowButtons({ bounds }: { bounds: Interval }) {
  const { view, playback } = useSession();
  const { timeline: messages } = useMessages();
  const zoom = (factor: number) => {
    playback.getState().paused();
    const { window, windowChanged } = view.getState();
    windowChanged(zoomWindow(window, factor, playback.getState().position, bounds));
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
        onClick={() => zoom(ZOOM_STEP)}
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
        onClick={() => zoom(1 / ZOOM_STEP)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 6h8M6 2v8" />
        </svg>
      </button>
    </div>
  );
}

import { useMessages } from '../i18n/messages-context.tsx';
import { useSession, useView } from '../state/session-context.tsx';
import type { MapView } from './map-view.ts';

/** Zoom, and the camera that follows the story or the reader's hand. */
export function MapControls({ view }: { view: MapView }) {
  const session = useSession();
  const { map } = useMessages();
  const following = useView((state) => state.following);
  const { mapMoved, followResumed } = session.view.getState();

  return (
    <div className="story-map-controls" role="toolbar" aria-label={map.controls}>
      <div className="story-map-zoom">
        <button type="button" aria-label={map.zoomIn} onClick={() => view.zoomBy(1)}>
          +
        </button>
        <button type="button" aria-label={map.zoomOut} onClick={() => view.zoomBy(-1)}>
          −
        </button>
      </div>
      <button
        type="button"
        className="story-map-follow"
        aria-pressed={following}
        onClick={following ? mapMoved : followResumed}
      >
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="5.6" />
          {following && <circle className="story-map-follow-dot" cx="7" cy="7" r="2.6" />}
        </svg>
        {following ? map.following : map.follow}
      </button>
    </div>
  );
}

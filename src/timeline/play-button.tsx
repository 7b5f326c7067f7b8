import { useMessages } from '../i18n/messages-context.tsx';
import { usePlayback, useSession } from '../state/session-context.tsx';

/** Play, or pause. */
export function PlayButton() {
  const { playback } = useSession();
  const playing = usePlayback((state) => state.playing);
  const { timeline: messages } = useMessages();
  const { playPressed, paused } = playback.getState();
  return (
    <button
      type="button"
      className="timeline-play"
      aria-label={playing ? messages.pause : messages.play}
      onClick={playing ? paused : playPressed}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={playing ? 'M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z' : 'M4 1.8v12.4L14 8z'} />
      </svg>
    </button>
  );
}

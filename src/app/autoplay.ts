import type { Session } from '../state/session.ts';
import { isStill } from '../ui/motion.ts';

/** How much of the frame has to be seen for it to play by itself. */
const SEEN = 0.5;

/**
 * Plays while the frame is in view, and waits while it is not; never where motion is unwelcome. Whoever pauses it, or
 * moves it, has it: it does not begin by itself again. Returns a function that lets go.
 */
export function autoplay({ playback }: Session, frame: HTMLElement): () => void {
  if (isStill()) return () => {};
  let waiting = true;
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = (entries.at(-1)?.intersectionRatio ?? 0) >= SEEN;
      if (seen && waiting) {
        waiting = false;
        playback.getState().playPressed();
      } else if (!seen && playback.getState().playing) {
        waiting = true;
        playback.getState().paused();
      }
    },
    { threshold: [0, SEEN] },
  );
  const leave = playback.subscribe(({ playing }, before) => {
    if (!playing && before.playing && !waiting) observer.disconnect();
  });
  observer.observe(frame);
  return () => {
    observer.disconnect();
    leave();
  };
}

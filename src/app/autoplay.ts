import type { Session } from '../state/session.ts';
import { isStill, subscribeMotion } from '../ui/motion.ts';

/** How much of the frame has to be seen for it to play by itself. */
const SEEN = 0.5;

/**
 * Plays while the frame is in view, and waits while it is not, until motion is unwelcome. Whoever pauses it, or
 * moves it, has it, also while it waits: it does not begin by itself again. Returns a function that lets go.
 */
export function autoplay({ playback, selection }: Session, frame: HTMLElement): () => void {
  let waiting = true;
  /** What happens now is its own doing. */
  let own = false;
  const act = (doing: 'playPressed' | 'paused') => {
    own = true;
    playback.getState()[doing]();
    own = false;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = (entries.at(-1)?.intersectionRatio ?? 0) >= SEEN;
      if (seen !== waiting) return;
      waiting = !seen;
      act(seen ? 'playPressed' : 'paused');
    },
    { threshold: [0, SEEN] },
  );
  const letGo = () => {
    observer.disconnect();
    for (const release of releases) release();
  };
  const releases = [
    playback.subscribe(({ playing }) => {
      if (own) return;
      // Somebody pressed Play first: as if it had begun by itself.
      if (playing) waiting = false;
      else letGo();
    }),
    selection.subscribe(({ cause }) => {
      if (waiting && cause === 'reader') letGo();
    }),
    subscribeMotion(() => {
      if (!isStill()) return;
      if (!waiting) act('paused');
      letGo();
    }),
  ];
  observer.observe(frame);
  return letGo;
}

import { type OtherClock, type Surroundings, startPlaybackClock } from '../state/playback-clock.ts';
import type { Session } from '../state/session.ts';
import { isStill, subscribeMotion } from '../ui/motion.ts';

const SURROUNDINGS: Surroundings = {
  now: () => performance.now(),
  requestFrame: (callback) => requestAnimationFrame(callback),
  cancelFrame: (handle) => cancelAnimationFrame(handle),
  setTimer: (callback, wait) => window.setTimeout(callback, wait),
  clearTimer: (handle) => clearTimeout(handle),
  isStill,
  isHidden: () => document.hidden,
  subscribe(listener) {
    document.addEventListener('visibilitychange', listener);
    const release = subscribeMotion(listener);
    return () => {
      document.removeEventListener('visibilitychange', listener);
      release();
    };
  },
};

/** Lets a session's playback run with the browser's frames and timers. Returns a function that stops it for good. */
export function startClock(session: Session, other?: OtherClock): () => void {
  return startPlaybackClock(session, other ? waitFor(other) : SURROUNDINGS);
}

function waitFor(other: OtherClock): Surroundings {
  return {
    ...SURROUNDINGS,
    isHidden: () => SURROUNDINGS.isHidden() || other.isLeading(),
    subscribe(listener) {
      const releases = [SURROUNDINGS.subscribe(listener), other.subscribe(listener)];
      return () => {
        for (const release of releases) release();
      };
    },
  };
}

import type { OtherClock } from '../state/playback-clock.ts';
import type { Session } from '../state/session.ts';
import { bringLater } from '../ui/late-parts.ts';

/** A press of Play before it has come holds. Where it does not come, there is no playback to show as under way. */
export function startClockLater(session: Session, other?: OtherClock): () => void {
  let stop = () => {};
  const giveUp = bringLater(
    () => import('./start-clock.ts'),
    ({ startClock }) => {
      stop = startClock(session, other);
    },
    () => session.playback.getState().paused(),
  );
  return () => {
    giveUp();
    stop();
  };
}

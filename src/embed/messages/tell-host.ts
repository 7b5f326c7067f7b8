import { dayIndexAt } from '../../domain/time/calendar.ts';
import type { Session } from '../../state/session.ts';
import { postEvent } from './protocol.ts';
import { spaced } from './spaced.ts';

/** A playback passes many days in a second: the host hears of four (ms). */
const BETWEEN_DAYS = 250;

/** Tells the page around the frame what becomes of playhead, selection, playback and lens. Returns a function that ends it. */
export function tellHost({ whole, playback, selection, view }: Session, frame: Window): () => void {
  const dayNow = () => whole.calendar.days[dayIndexAt(whole.calendar, playback.getState().position)] ?? '';
  let told = dayNow();
  const days = spaced<string>(frame, BETWEEN_DAYS, (t) => {
    // It may be back on the day that was told.
    if (t === told) return;
    told = t;
    postEvent(frame, 'playhead', { t });
  });
  let day = told;
  const releases = [
    playback.subscribe(({ playing }, before) => {
      const next = dayNow();
      if (next !== day) days.tell(next);
      day = next;
      if (playing === before.playing) return;
      days.flush();
      postEvent(frame, playing ? 'play' : 'pause', {});
    }),
    selection.subscribe(({ event }, before) => {
      if (event !== before.event) postEvent(frame, 'select', { event: event ?? null });
    }),
    view.subscribe(({ lens }, before) => {
      if (lens !== before.lens) postEvent(frame, 'lens', { lens });
    }),
    days.cancel,
  ];
  return () => {
    for (const release of releases) release();
  };
}

import { dayInterval } from '../domain/time/calendar.ts';
import type { Session } from '../state/session.ts';
import { nextEvent, previousEvent } from '../state/step-events.ts';
import { bindAll, listenInRegion } from '../ui/region-keys.ts';
import { SHORTCUTS } from '../ui/shortcut-list.ts';
import { centreOfZoom, windowBounds, ZOOM_STEP, zoomWindow } from './window-moves.ts';

/** The timeline's shortcuts. Days, months and the story's ends are the playhead's own keys. */
export function listenInTimeline(session: Session, on: () => boolean): () => void {
  const { whole, playback, view } = session;
  const bounds = windowBounds({
    start: dayInterval(whole.calendar, 0).start,
    end: dayInterval(whole.calendar, Infinity).end,
  });
  const zoom = (factor: number) => {
    const { position, paused } = playback.getState();
    paused();
    const { window, windowChanged } = view.getState();
    windowChanged(zoomWindow(window, factor, centreOfZoom(window, position), bounds));
  };
  const bindings = bindAll(SHORTCUTS.timeline, {
    play() {
      const { playing, playPressed, paused } = playback.getState();
      (playing ? paused : playPressed)();
    },
    nextEvent: () => nextEvent(session),
    previousEvent: () => previousEvent(session),
    shorterTime: () => zoom(1 / ZOOM_STEP),
    longerTime: () => zoom(ZOOM_STEP),
    wholeStory: () => view.getState().windowChanged(bounds),
  });
  return listenInRegion('.timeline-dock', bindings, on);
}

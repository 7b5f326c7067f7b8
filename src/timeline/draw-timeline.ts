import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import type { Speech } from '../i18n/speech.ts';
import type { Session } from '../state/session.ts';
import { isStill } from '../ui/motion.ts';
import { clashOf } from './clash-of.ts';
import { TimelineView } from './timeline-view.ts';
import type { StoryMarks } from './use-marks.ts';

/** Draws the lanes into an element, and keeps them in step with the session until they are destroyed. */
export function drawTimeline(
  element: HTMLElement,
  session: Session,
  edition: StoryMarks,
  { dates, text, number, direction }: Speech,
): { readonly view: TimelineView; destroy(): void } {
  const { whole, playback, selection, view: looks } = session;
  const data = {
    lanes: whole.story.lanes.map(({ id, shape }) => ({ id, shape })),
    edition,
    calendar: whole.calendar,
    bounds: edition.bounds,
    words: { month: dates.month, monthAlone: dates.monthAlone, year: dates.year, number },
    rightToLeft: direction === 'rtl',
    calm: isStill,
  };
  const start = {
    window: looks.getState().window,
    playhead: playback.getState().position,
    selected: selection.getState().event,
  };
  const view = new TimelineView(element, data, start, listenFor(session));
  view.stopsChanged(stopsOf(session, number));
  const unsubscribe = follow(session, view, { text, number });
  return {
    view,
    destroy() {
      unsubscribe();
      view.destroy();
    },
  };
}

function listenFor(session: Session) {
  const { playback, selection, view, states } = session;
  return {
    stateOf: (id: string) => states.stateOf(id),
    scrubbed: (instant: number) => playback.getState().scrubbed(instant),
    scrubEnded: () => {},
    selected: (id: string) => selection.getState().selected(id, 'reader'),
    windowChanged: (window: Interval) => view.getState().windowChanged(window),
    held: () => playback.getState().paused(),
  };
}

function follow(session: Session, drawn: TimelineView, { text, number }: Pick<Speech, 'text' | 'number'>): () => void {
  const { playback, selection, view, states, knowledge } = session;
  const clash = () => {
    const { spans, lane } = clashOf(knowledge.getState().catalog, selection.getState().event, text);
    drawn.clashChanged(spans, lane);
  };
  clash();
  const unsubscribe = [
    playback.subscribe(({ position }) => drawn.playheadMoved(position)),
    selection.subscribe(({ event }) => {
      drawn.selectionChanged(event);
      clash();
    }),
    knowledge.subscribe(clash),
    states.subscribe((changes) => drawn.stateChanged(changes)),
    view.subscribe(({ window, tourStop }, before) => {
      if (tourStop !== before.tourStop) drawn.stopsChanged(stopsOf(session, number));
      if (window !== before.window) drawn.windowChanged(window, !isStill() && playback.getState().playing);
    }),
  ];
  return () => {
    for (const end of unsubscribe) end();
  };
}

/** The stops of the guided tour, while it is on. Instants are noon of their days. */
function stopsOf({ whole: { story, calendar }, view }: Session, number: Speech['number']) {
  const { tourStop } = view.getState();
  if (tourStop === undefined) return [];
  return story.steps.map(({ day }, index) => {
    const { start, end } = dayInterval(calendar, dayIndexOf(calendar, day) ?? 0);
    return { instant: (start + end) / 2, name: number(index + 1), current: index === tourStop };
  });
}

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Text } from '../domain/story.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import type { Session } from '../state/session.ts';
import { useSession } from '../state/session-context.tsx';
import { clashOf } from './clash-of.ts';
import type { TimelineView } from './timeline-view.ts';
import type { StoryMarks } from './use-marks.ts';
import { moveWindow } from './window-moves.ts';

/** Where the lanes are shown; on a narrow screen the strip stands alone. */
const WIDE = '(width >= 1024px)';

/**
 * Draws the lanes into an element once the browser is idle, and keeps them in step with the session.
 * Nothing here renders: every change goes from a store to the view by subscription.
 */
export function useTimelineView(container: RefObject<HTMLElement | null>, story: StoryMarks): void {
  const session = useSession();
  const dates = useDateWords();
  const { unavailable } = useMessages().timeline;
  const text = useText();
  const wide = useWide();
  const view = useRef<TimelineView | undefined>(undefined);
  const edition = useEffectEvent(() => story);

  useEffect(() => {
    const element = container.current;
    if (!wide || !element) return;
    let left = false;
    let leave = () => {};
    const cancel = whenIdle(() => {
      const draw = (module: typeof import('./timeline-view.ts')) => {
        if (left) return;
        const { whole, playback, selection, view: looks } = session;
        const words = { month: dates.month, monthAlone: dates.monthAlone, year: dates.year };
        const lanes = whole.story.lanes.map(({ id, shape }) => ({ id, shape }));
        const start = {
          window: looks.getState().window,
          playhead: playback.getState().position,
          selected: selection.getState().event,
        };
        const calm = matchMedia('(prefers-reduced-motion: reduce)');
        const data = {
          lanes,
          edition: edition(),
          calendar: whole.calendar,
          bounds: edition().bounds,
          words,
          calm: () => calm.matches,
        };
        const drawn = new module.TimelineView(element, data, start, listenFor(session));
        view.current = drawn;
        drawn.stopsChanged(stopsOf(session));
        const unsubscribe = follow(session, drawn, text);
        leave = () => {
          unsubscribe();
          view.current = undefined;
          drawn.destroy();
        };
      };
      // Without its lanes the dock still has the playhead, the strip and the buttons.
      import('./timeline-view.ts').then(draw).catch(() => {
        if (!left) element.textContent = unavailable;
      });
    });
    return () => {
      left = true;
      cancel();
      leave();
    };
  }, [container, session, dates, text, wide, unavailable]);

  // Before the browser paints, so that rows and their names set out together.
  useLayoutEffect(() => view.current?.storyChanged(story), [story]);

  useEffect(() => keepPlayheadInWindow(session, story.bounds), [session, story.bounds]);
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

function follow(session: Session, drawn: TimelineView, text: (text: Text) => string): () => void {
  const { playback, selection, view, states, knowledge } = session;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
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
      if (tourStop !== before.tourStop) drawn.stopsChanged(stopsOf(session));
      if (window !== before.window) drawn.windowChanged(window, !calm.matches && playback.getState().playing);
    }),
  ];
  return () => {
    for (const end of unsubscribe) end();
  };
}

/** The stops of the guided tour, while it is on. Instants are noon of their days. */
function stopsOf({ whole: { story, calendar }, view }: Session) {
  const { tourStop } = view.getState();
  if (tourStop === undefined) return [];
  return story.steps.map(({ day }, index) => {
    const { start, end } = dayInterval(calendar, dayIndexOf(calendar, day) ?? 0);
    return { instant: (start + end) / 2, name: String(index + 1), current: index === tourStop };
  });
}

/** The window follows a playhead that leaves it, and keeps its length. */
function keepPlayheadInWindow({ playback, view }: Session, bounds: Interval): () => void {
  return playback.subscribe(({ position }, before) => {
    const { window, windowChanged } = view.getState();
    if (position === before.position || (window.start <= position && position < window.end)) return;
    const length = window.end - window.start;
    const wanted = position - length * (position < window.start ? 0.7 : 0.2);
    windowChanged(moveWindow({ start: wanted, end: wanted + length }, 0, bounds));
  });
}

function useWide(): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const update = () => setWide(media.matches);
    update();
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, []);
  return wide;
}

function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 1500 });
  return () => cancelIdleCallback(handle);
}

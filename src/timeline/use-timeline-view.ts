import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Interval } from '../domain/time/interval.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { onceOnMap } from '../state/once-on-map.ts';
import type { Session } from '../state/session.ts';
import { useSession } from '../state/session-context.tsx';
import { bringLater } from '../ui/late-parts.ts';
import { whenIdle } from '../ui/when-idle.ts';
import type { TimelineView } from './timeline-view.ts';
import type { StoryMarks } from './use-marks.ts';
import { watchLanes } from './watch-lanes.ts';
import { moveWindow } from './window-moves.ts';

/**
 * Draws the lanes into an element once the browser is idle, and keeps them in step with the session.
 * Nothing here renders: every change goes from a store to the view by subscription.
 */
export function useTimelineView(container: RefObject<HTMLElement | null>, story: StoryMarks): void {
  const session = useSession();
  const speech = useSpeech();
  const { unavailable, waiting } = speech.messages.timeline;
  const shown = useLanesShown(container);
  const view = useRef<TimelineView | undefined>(undefined);
  const edition = useEffectEvent(() => story);

  useEffect(() => {
    const element = container.current;
    if (!shown || !element) return;
    let leave = () => {};
    element.textContent = waiting;
    const draw = ({ drawTimeline }: typeof import('./draw-timeline.ts')) => {
      const drawing = drawTimeline(element, session, edition(), speech);
      view.current = drawing.view;
      leave = () => {
        view.current = undefined;
        drawing.destroy();
      };
    };
    // Without its lanes the dock still has the playhead, the strip and the buttons.
    const fail = () => {
      element.textContent = unavailable;
    };
    const cancel = onceOnMap(session, () => whenIdle(() => bringLater(() => import('./draw-timeline.ts'), draw, fail)));
    return () => {
      cancel();
      leave();
    };
  }, [container, session, speech, shown, waiting, unavailable]);

  // Before the browser paints, so that rows and their names set out together.
  useLayoutEffect(() => view.current?.storyChanged(story), [story]);

  useEffect(() => keepPlayheadInWindow(session, story.bounds), [session, story.bounds]);
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

function useLanesShown(container: RefObject<HTMLElement | null>): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const element = container.current;
    return element ? watchLanes(element, setShown) : undefined;
  }, [container]);
  return shown;
}

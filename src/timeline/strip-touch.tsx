import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { dayIndexAt } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { usePlayheadWords } from './playhead-words.ts';
import type { ScrubPace } from './scrub-pace.ts';
import { StripFingers } from './strip-fingers.ts';
import { shareOf } from './strip-scale.ts';
import { watchLanes } from './watch-lanes.ts';
import './strip-touch.css';

/**
 * The strip under fingers: one sets the day, finer the further it moves up; two make the time that is shown longer or
 * shorter and move it. Over the thumb it says the day; on a narrow page the strip shows the window.
 */
export function StripTouch({ extent, bounds }: { extent: Interval; bounds: Interval }) {
  const session = useSession();
  const catalog = useCatalog();
  const { timeline: messages } = useMessages();
  const dates = useDateWords();
  const words = usePlayheadWords();
  const place = useRef<HTMLDivElement>(null);
  /** Without the lanes beside it: then it shows their window itself. */
  const alone = useRef(false);
  const [held, setHeld] = useState<{ day: number; share: number; pace: ScrubPace }>();
  const [ends, setEnds] = useState<Interval>();

  const showWindow = useEffectEvent((window: Interval) => {
    const strip = place.current?.parentElement;
    if (!strip) return;
    const length = Math.min(window.end, extent.end) - window.start;
    const zoom = (extent.end - extent.start) / length;
    const whole = zoom < 1.01 || !alone.current;
    strip.style.setProperty('--strip-zoom', whole ? '1' : zoom.toFixed(4));
    strip.style.setProperty('--strip-shift', whole ? '0' : (shareOf(extent, window.start) * zoom).toFixed(4));
    strip.toggleAttribute('data-zoomed', !whole);
    setEnds(whole ? undefined : { start: window.start, end: Math.min(window.end, extent.end) - 1 });
  });
  const told = useEffectEvent((day: number, share: number, pace: ScrubPace) => setHeld({ day, share, pace }));

  useEffect(() => {
    const { view } = session;
    const strip = place.current?.parentElement;
    if (!strip) return;
    // The lanes open on a part of the story; a strip that stands alone opens on all of it.
    const begin = (lanesShown: boolean) => {
      alone.current = !lanesShown;
      if (!lanesShown && view.getState().window === view.getInitialState().window) {
        view.getState().windowChanged(bounds);
      }
      showWindow(view.getState().window);
    };
    const unwatch = watchLanes(strip, begin);
    const leave = view.subscribe(({ window }, before) => {
      if (window !== before.window) showWindow(window);
    });
    return () => {
      unwatch();
      leave();
    };
  }, [session, bounds]);

  useEffect(() => {
    const strip = place.current?.parentElement;
    if (!strip) return;
    const fingers = new StripFingers(strip, session, { extent, bounds }, () => alone.current, {
      scrubbing: (share, pace) => told(dayIndexAt(catalog.calendar, session.playback.getState().position), share, pace),
      ended: () => setHeld(undefined),
    });
    return () => fingers.destroy();
  }, [session, catalog, extent, bounds]);

  const slow = held && { strip: '', slower: messages.scrubSlower, 'day-by-day': messages.scrubDayByDay }[held.pace];
  return (
    <div ref={place} className="strip-touch" aria-hidden="true">
      {ends && (
        <p className="strip-ends">
          <span>{dates.day(ends.start)}</span>
          <span>{dates.day(ends.end)}</span>
        </p>
      )}
      {held && (
        <p className="thumb-day" ref={(bubble) => placeAt(bubble, held.share)}>
          <strong>{words.short(held.day)}</strong>
          <span>{slow || words.position(held.day)}</span>
        </p>
      )}
    </div>
  );
}

/** Over the thumb, but never beyond the strip's ends. */
function placeAt(bubble: HTMLElement | null, share: number): void {
  bubble?.style.setProperty('--thumb', share.toFixed(4));
}

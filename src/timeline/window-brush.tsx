import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef } from 'react';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useDateWords, useDirection, useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { percentOf } from './strip-scale.ts';
import { moveEdge, moveWindow } from './window-moves.ts';

const WEEK = 7 * 86_400_000;

type Part = 'body' | 'start' | 'end';

/** The window of the lanes on the strip: drag its body or its edges; each edge is a slider for the keyboard. */
export function WindowBrush({ extent, bounds }: { extent: Interval; bounds: Interval }) {
  const { view, playback } = useSession();
  const catalog = useCatalog();
  const { timeline: messages } = useMessages();
  // Where time runs to the left, a drag to the left goes on in time.
  const sign = useDirection() === 'rtl' ? -1 : 1;
  const dates = useDateWords();
  const brush = useRef<HTMLDivElement>(null);
  const frame = useRef<SVGRectElement>(null);
  const grips = { start: useRef<SVGRectElement>(null), end: useRef<SVGRectElement>(null) };
  const edges = { start: useRef<HTMLDivElement>(null), end: useRef<HTMLDivElement>(null) };
  const drag = useRef<{ part: Part; x: number; window: Interval } | undefined>(undefined);

  const dayOf = (edge: 'start' | 'end', window: Interval) =>
    dayIndexAt(catalog.calendar, edge === 'start' ? window.start : window.end - 1);
  const show = useEffectEvent((window: Interval) => {
    const at = describeFrame(extent, window);
    frame.current?.setAttribute('x', at.start);
    frame.current?.setAttribute('width', at.width);
    grips.start.current?.setAttribute('x', at.start);
    grips.end.current?.setAttribute('x', at.end);
    brush.current?.style.setProperty('--brush-start', at.start);
    brush.current?.style.setProperty('--brush-end', at.end);
    for (const edge of ['start', 'end'] as const) {
      const day = dayOf(edge, window);
      edges[edge].current?.setAttribute('aria-valuenow', String(day));
      edges[edge].current?.setAttribute('aria-valuetext', dates.day(dayInterval(catalog.calendar, day).start));
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words for the same days
  useEffect(() => {
    show(view.getState().window);
    return view.subscribe(({ window }, before) => {
      if (window !== before.window) show(window);
    });
  }, [view, dates]);

  const grab = (event: PointerEvent<HTMLDivElement>, part: Part) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    playback.getState().paused();
    drag.current = { part, x: event.clientX, window: view.getState().window };
  };
  const pull = (event: PointerEvent<HTMLDivElement>) => {
    const width = brush.current?.parentElement?.clientWidth;
    if (!drag.current || !width) return;
    const { part, x, window } = drag.current;
    const by = (((event.clientX - x) * sign) / width) * (extent.end - extent.start);
    view
      .getState()
      .windowChanged(part === 'body' ? moveWindow(window, by, bounds) : moveEdge(window, part, by, bounds));
  };
  const release = () => {
    drag.current = undefined;
  };
  const step = (event: KeyboardEvent<HTMLDivElement>, edge: 'start' | 'end') => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const by = SIDEWAYS.has(event.key) ? step * sign : step;
    event.preventDefault();
    playback.getState().paused();
    view.getState().windowChanged(moveEdge(view.getState().window, edge, by, bounds));
  };

  const window = view.getInitialState().window;
  const at = describeFrame(extent, window);
  return (
    <div ref={brush} className="window-brush">
      {/* As attributes, the opening window stands in the page before any script does. */}
      <svg className="window-brush-picture window-brush-ground" aria-hidden="true">
        <rect ref={frame} className="window-brush-frame" x={at.start} width={at.width} />
      </svg>
      <svg className="window-brush-picture window-brush-above" aria-hidden="true">
        <rect ref={grips.start} className="window-brush-grip" x={at.start} width="6" />
        <rect ref={grips.end} className="window-brush-grip" x={at.end} width="6" />
      </svg>
      {/* The edges do for the keyboard what the body does for a pointer. */}
      <div
        className="window-brush-body"
        aria-hidden="true"
        onPointerDown={(event) => grab(event, 'body')}
        onPointerMove={pull}
        onPointerUp={release}
        onPointerCancel={release}
        onLostPointerCapture={release}
      />
      {(['start', 'end'] as const).map((edge) => (
        <div
          key={edge}
          ref={edges[edge]}
          className={`window-brush-edge window-brush-${edge}`}
          role="slider"
          tabIndex={0}
          aria-label={edge === 'start' ? messages.windowFrom : messages.windowTo}
          aria-valuemin={0}
          aria-valuemax={catalog.calendar.days.length - 1}
          aria-valuenow={dayOf(edge, window)}
          onPointerDown={(event) => grab(event, edge)}
          onPointerMove={pull}
          onPointerUp={release}
          onPointerCancel={release}
          onLostPointerCapture={release}
          onKeyDown={(event) => step(event, edge)}
        />
      ))}
    </div>
  );
}

/** Where the window begins and ends on the strip, and how wide it is. */
function describeFrame(extent: Interval, window: Interval) {
  const end = Math.min(window.end, extent.end);
  return {
    start: percentOf(extent, window.start),
    end: percentOf(extent, end),
    width: percentOf(extent, extent.start + end - Math.max(window.start, extent.start)),
  };
}

const SIDEWAYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight']);
const STEPS: { readonly [key: string]: number } = {
  ArrowLeft: -WEEK,
  ArrowDown: -WEEK,
  ArrowRight: WEEK,
  ArrowUp: WEEK,
  PageDown: -4 * WEEK,
  PageUp: 4 * WEEK,
  Home: -Infinity,
  End: Infinity,
};

import type { Interval } from '../domain/time/interval.ts';

/** The shortest time that the lanes show (ms): two weeks. */
export const SHORTEST_WINDOW = 14 * 86_400_000;
/** How much longer or shorter a press makes the window. */
export const ZOOM_STEP = 1.6;

/** What the lanes may show: the story, and a little after its end for the names of its last marks. */
export function windowBounds({ start, end }: Interval): Interval {
  return { start, end: end + (end - start) / 50 };
}

/** The window moved by some ms, within bounds, its length kept. */
export function moveWindow(window: Interval, by: number, bounds: Interval): Interval {
  const length = Math.min(window.end - window.start, bounds.end - bounds.start);
  const start = Math.min(Math.max(window.start + by, bounds.start), bounds.end - length);
  return { start, end: start + length };
}

/** One edge moved by some ms, within bounds, the window never shorter than two weeks. */
export function moveEdge(window: Interval, edge: 'start' | 'end', by: number, bounds: Interval): Interval {
  const shortest = Math.min(SHORTEST_WINDOW, bounds.end - bounds.start);
  if (edge === 'start') {
    return { start: Math.max(bounds.start, Math.min(window.start + by, window.end - shortest)), end: window.end };
  }
  return { start: window.start, end: Math.min(bounds.end, Math.max(window.end + by, window.start + shortest)) };
}

/** The instant (epoch ms) that a zoom by a button keeps in its place: the playhead where it is shown, else the middle. */
export function centreOfZoom({ start, end }: Interval, playhead: number): number {
  return start <= playhead && playhead < end ? playhead : (start + end) / 2;
}

/**
 * The window `factor` times as long (under 1: shorter), with an instant (epoch ms) kept where it stands in it; within
 * bounds, never shorter than two weeks.
 */
export function zoomWindow(window: Interval, factor: number, about: number, bounds: Interval): Interval {
  const whole = bounds.end - bounds.start;
  const length = Math.min(Math.max((window.end - window.start) * factor, Math.min(SHORTEST_WINDOW, whole)), whole);
  const share = (about - window.start) / (window.end - window.start);
  const start = about - share * length;
  return moveWindow({ start, end: start + length }, 0, bounds);
}

/**
 * The window after two fingers went from two places to two others (shares of the strip). Without `extent` the strip
 * shows the window itself, and what was under each finger stays there; with it the strip shows that, and the window's
 * edges go with the fingers.
 */
export function pinchWindow(
  window: Interval,
  from: readonly [number, number],
  to: readonly [number, number],
  bounds: Interval,
  extent?: Interval,
): Interval {
  const apart = (pair: readonly [number, number]) => Math.max(Math.abs(pair[1] - pair[0]), 0.02);
  const middle = ([one, other]: readonly [number, number]) => (one + other) / 2;
  const spread = apart(to) / apart(from);
  const shown = extent ?? window;
  const length = shown.end - shown.start;
  const about = shown.start + middle(from) * length;
  const zoomed = zoomWindow(window, extent ? spread : 1 / spread, about, bounds);
  const moved = middle(to) - middle(from);
  return moveWindow(zoomed, extent ? moved * length : -moved * (zoomed.end - zoomed.start), bounds);
}

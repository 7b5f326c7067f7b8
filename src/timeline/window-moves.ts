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

/** The window made longer or shorter by a factor, around the playhead where it shows it. */
export function zoomWindow(window: Interval, factor: number, playhead: number, bounds: Interval): Interval {
  const length = Math.min(Math.max((window.end - window.start) * factor, SHORTEST_WINDOW), bounds.end - bounds.start);
  const shown = window.start <= playhead && playhead < window.end;
  const centre = shown ? playhead : (window.start + window.end) / 2;
  const share = (centre - window.start) / (window.end - window.start);
  const start = centre - share * length;
  return moveWindow({ start, end: start + length }, 0, bounds);
}

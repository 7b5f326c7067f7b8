import type { Catalog } from '../domain/catalog.ts';
import { createCalendarPace, createStoryPace, elapsedAt, instantAt } from '../domain/playback-pace.ts';
import type { PlaybackStore } from './playback-store.ts';

/** What the clock needs of its surroundings: a browser's frames, or a test's. */
export interface Frames {
  now(): number;
  request(callback: (now: number) => void): number;
  cancel(handle: number): void;
}

/**
 * The one clock of a playback. It runs on elapsed time: a slow machine skips frames and never falls behind.
 * Returns a function that stops it for good.
 */
export function startPlaybackClock(catalog: Catalog, playback: PlaybackStore, frames: Frames): () => void {
  const paces = {
    story: createStoryPace(catalog.events, catalog.calendar),
    calendar: createCalendarPace(catalog.calendar),
  };
  let handle: number | undefined;
  let last = 0;

  const tick = (now: number) => {
    const { playing, pace, speed, position, played } = playback.getState();
    handle = undefined;
    if (!playing) return;
    const elapsed = elapsedAt(paces[pace], catalog.calendar, position) + (now - last) * speed;
    last = now;
    played(instantAt(paces[pace], catalog.calendar, elapsed));
    if (playback.getState().playing) handle = frames.request(tick);
  };
  const unsubscribe = playback.subscribe(({ playing }) => {
    if (playing && handle === undefined) {
      last = frames.now();
      handle = frames.request(tick);
    } else if (!playing && handle !== undefined) {
      frames.cancel(handle);
      handle = undefined;
    }
  });
  return () => {
    unsubscribe();
    if (handle !== undefined) frames.cancel(handle);
  };
}

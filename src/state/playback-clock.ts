import type { Catalog } from '../domain/catalog.ts';
import { createCalendarPace, createStoryPace, elapsedAt, instantAt } from '../domain/playback-pace.ts';
import type { KnowledgeStore } from './knowledge-store.ts';
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
export function startPlaybackClock(knowledge: KnowledgeStore, playback: PlaybackStore, frames: Frames): () => void {
  const pacesOf = ({ events, calendar }: Catalog) => ({
    story: createStoryPace(events, calendar),
    calendar: createCalendarPace(calendar),
  });
  let { course } = knowledge.getState();
  let paces = pacesOf(course);
  let running = false;
  let handle = 0;
  let last = 0;

  const tick = (now: number) => {
    const { pace, speed, position, played } = playback.getState();
    if (knowledge.getState().course !== course) {
      course = knowledge.getState().course;
      paces = pacesOf(course);
    }
    const { calendar } = course;
    // A frame's time is that of its beginning, which may be before the press that asked for it.
    const passed = Math.max(now - last, 0) * speed;
    last = Math.max(now, last);
    played(instantAt(paces[pace], calendar, elapsedAt(paces[pace], calendar, position) + passed));
    if (running) handle = frames.request(tick);
  };
  // Told of every move of the playhead too, its own ones among them: only a start and a stop are of interest.
  const unsubscribe = playback.subscribe(({ playing }) => {
    if (playing === running) return;
    running = playing;
    if (running) {
      last = frames.now();
      handle = frames.request(tick);
    } else frames.cancel(handle);
  });
  return () => {
    unsubscribe();
    running = false;
    frames.cancel(handle);
  };
}

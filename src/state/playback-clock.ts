import type { Catalog } from '../domain/catalog.ts';
import { passesFilter } from '../domain/filter.ts';
import { createCalendarPace, createStoryPace, elapsedAt, instantAt } from '../domain/playback-pace.ts';
import { nextStep } from '../domain/playback-steps.ts';
import type { Session } from './session.ts';

/** What the clock needs of its surroundings: a browser's, or a test's. */
export interface Surroundings {
  now(): number;
  requestFrame(callback: (now: number) => void): number;
  cancelFrame(handle: number): void;
  /** Calls back once, after so many ms. */
  setTimer(callback: () => void, wait: number): number;
  clearTimer(handle: number): void;
  /** Whether nothing may move by itself: then the playhead steps from state to state, with no frame between. */
  isStill(): boolean;
  /** Whether nobody can see the page: so long the playback waits. */
  isHidden(): boolean;
  /** Tells when one of the two may have changed. Returns a function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** The clock of another window of a talk: while it leads, this one waits. */
export interface OtherClock {
  isLeading(): boolean;
  /** Tells when that may have changed. Returns a function that ends it. */
  subscribe(listener: () => void): () => void;
}

/**
 * The one clock of a playback. It runs on elapsed time: a slow machine skips frames and never falls behind.
 * Returns a function that stops it for good.
 */
export function startPlaybackClock(
  { knowledge, playback, filter }: Pick<Session, 'knowledge' | 'playback' | 'filter'>,
  surroundings: Surroundings,
): () => void {
  const pacesOf = ({ events, calendar }: Catalog) => ({
    story: createStoryPace(events, calendar),
    calendar: createCalendarPace(calendar),
  });
  let course: Catalog | undefined;
  let paces: ReturnType<typeof pacesOf> | undefined;
  const paceNow = () => {
    const { course: current } = knowledge.getState();
    if (!paces || current !== course) paces = pacesOf(current);
    course = current;
    return paces[playback.getState().pace];
  };
  const run = () => {
    let last = surroundings.now();
    const tick = (now: number) => {
      const { speed, position, played } = playback.getState();
      const { calendar } = knowledge.getState().course;
      const pace = paceNow();
      // A frame's time is that of its beginning, which may be before the press that asked for it.
      const passed = Math.max(now - last, 0) * speed;
      last = Math.max(now, last);
      handle = surroundings.requestFrame(tick);
      played(instantAt(pace, calendar, elapsedAt(pace, calendar, position) + passed));
    };
    let handle = surroundings.requestFrame(tick);
    return () => surroundings.cancelFrame(handle);
  };
  const step = () => {
    let handle = 0;
    const wait = () => {
      const { speed, position, played } = playback.getState();
      const { events, calendar } = knowledge.getState().course;
      const shown = events.filter((record) => passesFilter(record, filter.getState()));
      const next = nextStep(shown, calendar, paceNow(), position);
      const reach = () => {
        wait();
        played(next?.instant ?? position);
      };
      handle = surroundings.setTimer(reach, (next?.wait ?? 0) / speed);
    };
    wait();
    return () => surroundings.clearTimer(handle);
  };

  let running = false;
  let halt = () => {};
  const begin = () => {
    halt();
    halt = () => {};
    if (running && !surroundings.isHidden()) halt = surroundings.isStill() ? step() : run();
  };
  const follow = ({ playing }: { readonly playing: boolean }) => {
    if (playing === running) return;
    running = playing;
    begin();
  };
  // The clock may come later than the press that it is for.
  follow(playback.getState());
  // Told of every move of the playhead too, its own ones among them: only a start and a stop are of interest.
  const releases = [playback.subscribe(follow), surroundings.subscribe(begin)];
  return () => {
    for (const release of releases) release();
    halt();
  };
}

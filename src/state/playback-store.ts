import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Calendar, dayIndexAt, dayInterval } from '../domain/time/calendar.ts';

/** `story` dwells where things happen and hurries through quiet months; `calendar` gives each day the same time. */
export type Pace = 'story' | 'calendar';
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface PlaybackState {
  /** The instant under the playhead (epoch ms): noon of a day, but for the moments of a playback. */
  readonly position: number;
  readonly playing: boolean;
  readonly pace: Pace;
  readonly speed: Speed;
  /** The reader moved the playhead; playback, if any, pauses. Clamped to the story. */
  scrubbed(instant: number): void;
  /** The clock moved it. */
  played(instant: number): void;
  playPressed(): void;
  paused(): void;
  paceChosen(pace: Pace): void;
  speedChosen(speed: Speed): void;
}

export type PlaybackStore = StoreApi<PlaybackState>;

/** Noon of the day that holds an instant: where the playhead rests, in the middle of its day. */
function restingPosition(calendar: Calendar, instant: number): number {
  const { start, end } = dayInterval(calendar, dayIndexAt(calendar, instant));
  return (start + end) / 2;
}

export function createPlaybackStore(calendar: Calendar, opening: number): PlaybackStore {
  const lastPosition = () => restingPosition(calendar, Infinity);
  return createStore<PlaybackState>()((set, get) => ({
    position: restingPosition(calendar, opening),
    playing: false,
    pace: 'story',
    speed: 1,
    scrubbed(instant) {
      const position = restingPosition(calendar, instant);
      if (position === get().position && !get().playing) return;
      set({ position, playing: false });
    },
    played(instant) {
      const last = lastPosition();
      if (instant >= last) set({ position: last, playing: false });
      else set({ position: instant });
    },
    playPressed() {
      const { position, playing } = get();
      if (playing) return;
      // At the end there is nothing left to play but the story again.
      if (position >= lastPosition()) set({ position: restingPosition(calendar, -Infinity), playing: true });
      else set({ playing: true });
    },
    paused() {
      const { playing, position } = get();
      // Where nothing plays it is told all the same: what would begin by itself is not wanted.
      set(playing ? { playing: false, position: restingPosition(calendar, position) } : {});
    },
    paceChosen: (pace) => set({ pace }),
    speedChosen: (speed) => set({ speed }),
  }));
}

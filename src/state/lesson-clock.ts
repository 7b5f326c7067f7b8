import { createStore, type StoreApi } from 'zustand/vanilla';
import { arrive, begin, halt, type LessonTime, NO_TIME, restart } from '../domain/lesson/lesson-time.ts';
import { isSamePlace } from '../domain/lesson/place.ts';
import type { KeptText } from './kept-text.ts';
import type { TalkStore } from './talk-store.ts';

export interface LessonClockState {
  readonly time: LessonTime;
  started(): void;
  paused(): void;
  reset(): void;
}

export type LessonClock = StoreApi<LessonClockState>;

/**
 * The time of a lesson, by stop. It starts with the first step of a talk, or by hand. `now` tells the time (epoch ms);
 * what is kept goes on where it was. `follow` binds it to the talk, and returns a function that lets go.
 */
export function createLessonClock(talk: TalkStore, now: () => number, kept: KeptText) {
  const store: LessonClock = createStore<LessonClockState>()((set, get) => {
    const change = (to: LessonTime) => {
      set({ time: to });
      kept.write(JSON.stringify(to));
    };
    return {
      time: readTime(kept.read()) ?? NO_TIME,
      started: () => change(begin(get().time, now())),
      paused: () => change(halt(get().time, now())),
      reset: () => change(restart(get().time, now())),
    };
  });
  const stopOf = ({ lesson, place }: ReturnType<TalkStore['getState']>) => lesson.stops[place.stop]?.id;
  const reach = (stop: string | undefined) => {
    if (stop !== undefined) store.setState(({ time }) => ({ time: arrive(time, stop, now()) }));
  };
  const follow = () => {
    reach(stopOf(talk.getState()));
    return talk.subscribe((state, before) => {
      // Another window may tell the same place in an object of its own.
      const moved = !isSamePlace(state.place, before.place);
      if (!moved && state.lesson === before.lesson) return;
      reach(stopOf(state));
      const { time, started } = store.getState();
      const isFresh = time.since === undefined && Object.keys(time.spent).length === 0;
      if (isFresh && moved) started();
      else kept.write(JSON.stringify(store.getState().time));
    });
  };
  return { store, follow };
}

function readTime(text: string | null): LessonTime | undefined {
  try {
    const { since, stop, spent } = JSON.parse(text ?? '') as Record<string, unknown>;
    const isOptional = (value: unknown, type: 'number' | 'string') => value === undefined || typeof value === type;
    if (!isOptional(since, 'number') || !isOptional(stop, 'string')) return undefined;
    if (typeof spent !== 'object' || spent === null) return undefined;
    if (!Object.values(spent).every((each) => typeof each === 'number' && each >= 0)) return undefined;
    return { since, stop, spent } as LessonTime;
  } catch {
    return undefined;
  }
}

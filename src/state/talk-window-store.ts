import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LessonClock } from './lesson-clock.ts';
import type { Peer, Role } from './talk-message.ts';

export interface TalkWindowState {
  /** What this window shows. */
  readonly role: Role;
  /** The browser let no second window open: slides and notes share this one. */
  readonly blocked: boolean;
  /** The other windows of the talk. */
  readonly others: readonly Peer[];
  /** Whether another window's clock moves the playhead. */
  readonly led: boolean;
  /** Whether the teacher's own lesson is open in this window. */
  readonly editing: boolean;
  /** The time of the lesson; undefined before the lesson is there. */
  readonly clock: LessonClock | undefined;
}

export type TalkWindowStore = StoreApi<TalkWindowState>;

/** A window that knows of no others yet. */
export function createTalkWindowStore(role: Role): TalkWindowStore {
  return createStore<TalkWindowState>(() => ({
    role,
    blocked: false,
    others: [],
    led: false,
    editing: false,
    clock: undefined,
  }));
}

/** What an address says that a window shows (`?role=presenter`). */
export function readRole(search: string): Role {
  return new URLSearchParams(search).get('role') === 'presenter' ? 'presenter' : 'class';
}

import type { EventId, SourceId } from '../domain/identifiers.ts';
import type { InquiryPlace } from '../domain/inquiry/inquiry-step.ts';
import type { Lens } from '../domain/lens.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import type { Place } from '../domain/lesson/place.ts';
import type { KeyPlace } from '../domain/lesson/shown-key.ts';
import type { Step } from '../domain/step.ts';
import type { CameraStore, Framed } from './camera-store.ts';
import type { Session } from './session.ts';
import type { MapPoint, TalkStatus, TalkStore } from './talk-store.ts';
import type { Theme } from './view-store.ts';

/** All in which the windows of a talk agree. */
export interface Shared {
  readonly lesson: Lesson;
  readonly place: Place;
  readonly black: boolean;
  readonly exploring: boolean;
  readonly asked: number | undefined;
  readonly inquiry: InquiryPlace | undefined;
  readonly shownKey: KeyPlace | undefined;
  readonly hands: TalkStatus['hands'];
  readonly pointer: MapPoint | undefined;
  /** Whether the playhead goes by itself: the clock that moves it is that of the window which wrote this. */
  readonly playing: boolean;
  /** Instant under the playhead (epoch ms). */
  readonly playhead: number;
  readonly lens: Lens;
  readonly event: EventId | undefined;
  readonly sources: readonly SourceId[];
  readonly following: boolean;
  readonly guided: Step['camera'] | undefined;
  readonly held: Framed | undefined;
  readonly language: string;
  readonly theme: Theme;
}

/** The stores of one window. */
export interface TalkWindow {
  readonly session: Session;
  readonly talk: TalkStore;
  readonly camera: CameraStore;
}

type Reading = { readonly [Name in keyof Shared]: (window: TalkWindow) => Shared[Name] };

const READ: Reading = {
  lesson: ({ talk }) => talk.getState().lesson,
  place: ({ talk }) => talk.getState().place,
  black: ({ talk }) => talk.getState().black,
  exploring: ({ talk }) => talk.getState().exploring,
  asked: ({ talk }) => talk.getState().asked,
  inquiry: ({ talk }) => talk.getState().inquiry,
  shownKey: ({ talk }) => talk.getState().shownKey,
  hands: ({ talk }) => talk.getState().hands,
  pointer: ({ talk }) => talk.getState().pointer,
  playing: ({ session }) => session.playback.getState().playing,
  playhead: ({ session }) => session.playback.getState().position,
  lens: ({ session }) => session.view.getState().lens,
  event: ({ session }) => session.selection.getState().event,
  sources: ({ session }) => [...session.filter.getState().sources],
  following: ({ session }) => session.view.getState().following,
  guided: ({ session }) => session.view.getState().guided,
  held: ({ camera }) => camera.getState().held,
  language: ({ session }) => session.view.getState().language,
  theme: ({ session }) => session.view.getState().theme,
};

export const SHARED_NAMES = Object.keys(READ) as readonly (keyof Shared)[];

/** What the stores of a window say now. */
export function readShared(window: TalkWindow): Shared {
  return Object.fromEntries(SHARED_NAMES.map((name) => [name, READ[name](window)])) as unknown as Shared;
}

/** Brings the stores of a window to what the windows agreed on; what is there already is left alone. */
export function applyShared(window: TalkWindow, shared: Shared): void {
  const { session, talk, camera } = window;
  const { playback, selection, filter, view } = session;
  const differs = (name: keyof Shared) => !isSame(READ[name](window), shared[name]);
  const { lesson, place, black, exploring, asked, inquiry, shownKey, hands, pointer } = shared;
  if ((['lesson', 'place', 'black', 'exploring', 'asked', 'inquiry', 'shownKey', 'hands'] as const).some(differs)) {
    talk.getState().told({ lesson, place, black, exploring, asked, inquiry, shownKey, hands, pointer });
  } else if (differs('pointer')) talk.getState().pointed(pointer);
  const { lensChosen, cameraGuided, followResumed, mapMoved, languageChosen, themeChosen } = view.getState();
  if (differs('lens')) lensChosen(shared.lens);
  if (differs('sources')) {
    filter.getState().replaced({ ...filter.getState(), sources: new Set(shared.sources) }, filter.getState().query);
  }
  if (differs('playing') || differs('playhead')) {
    // To the instant, even where a hand would set it down in the middle of a day: the windows agree.
    playback.setState({ playing: shared.playing, position: shared.playhead });
  }
  if (shared.event !== undefined && differs('event')) selection.getState().selected(shared.event, 'tour');
  if (differs('guided')) cameraGuided(shared.guided);
  if (differs('following')) {
    if (shared.following) followResumed();
    else mapMoved();
  }
  if (differs('held')) camera.getState().told(shared.held);
  if (differs('language')) languageChosen(shared.language);
  if (differs('theme')) themeChosen(shared.theme);
}

/** Whether two values say the same. They are plain data, written in the same order of keys or taken over as they are. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

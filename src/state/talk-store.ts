import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventId } from '../domain/identifiers.ts';
import { INQUIRY_STEPS, type InquiryPlace, turnInquiry } from '../domain/inquiry/inquiry-step.ts';
import type { Lesson, Stop } from '../domain/lesson/lesson.ts';
import { BEGINNING, clampPlace, lastPlace, type Place, placeAfter, placeBefore } from '../domain/lesson/place.ts';
import { isSameKey, type KeyPlace } from '../domain/lesson/shown-key.ts';
import { ownValue } from '../domain/own-value.ts';
import type { Story } from '../domain/story.ts';

/** A point of the projected map, as shares (0 to 1) of its width from its left and of its height from its top. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** What a talk is at: all that the class sees and the teacher steers, without what they only look at. */
export interface TalkStatus {
  readonly lesson: Lesson;
  readonly place: Place;
  /** Nothing is shown. */
  readonly black: boolean;
  /** The teacher took hold of map or timeline: the stop waits. */
  readonly exploring: boolean;
  /** The question of the stop that stands before the class: an index; undefined for none. */
  readonly asked: number | undefined;
  /** The event of the stop into which the class inquires, and how far it is; undefined for none. */
  readonly inquiry: InquiryPlace | undefined;
  /** The question whose key the class sees; undefined for none. */
  readonly shownKey: KeyPlace | undefined;
  /** By stop, or by inquiry: the hands counted for each choice. */
  readonly hands: Readonly<Record<string, readonly number[]>>;
  readonly pointer: MapPoint | undefined;
}

export interface TalkState extends TalkStatus {
  wentOn(): void;
  wentBack(): void;
  wentTo(place: Place): void;
  wentToFirst(): void;
  wentToLast(): void;
  blackToggled(): void;
  exploringBegan(): void;
  /** Back from exploring to the stop. */
  returned(): void;
  questionAsked(question: number | undefined): void;
  /** Shows the class the key to the question before it, or hides it. */
  keyToggled(at: KeyPlace): void;
  /** The class inquires into an event, from the questions on. */
  inquiryBegan(event: EventId): void;
  /** An inquiry stands at this step; undefined leads back to the stop. */
  inquiryTurned(place: InquiryPlace | undefined): void;
  /** One hand more (1) or less (-1) for a choice (0-based) of a stop; never less than none. */
  handsCounted(stop: string, choice: number, by: 1 | -1): void;
  /** As many hands as the teacher has written for a choice (0-based) of a stop: 0 to 999. */
  handsWritten(stop: string, choice: number, count: number): void;
  handsCleared(stop: string): void;
  pointed(at: MapPoint | undefined): void;
  /** Another lesson; the talk stays at its stop where that is still there, else at its place as far as there is one. */
  lessonChosen(lesson: Lesson): void;
  /** What another window says. */
  told(status: TalkStatus): void;
}

const countQuestions = (stop: Stop | undefined): number => stop?.questions?.length ?? 0;

/** What belongs to a stop, and goes with it. */
const NOTHING_ASKED = { asked: undefined, inquiry: undefined, shownKey: undefined };
/** What lies over a stop is one thing at a time. */
const NOTHING_OVER = { black: false, ...NOTHING_ASKED };

const MOST_HANDS = 999;

export type TalkStore = StoreApi<TalkState>;

/** A talk at the beginning of a lesson. */
export function createTalkStore(lesson: Lesson, story: Story): TalkStore {
  return createStore<TalkState>()((set, get) => {
    // Who moves on has done with black, with exploring, with a question and an inquiry.
    const goTo = (place: Place) =>
      set({ place: clampPlace(place, get().lesson, story), ...NOTHING_OVER, exploring: false });
    const inquire = (inquiry: InquiryPlace | undefined) => set({ ...NOTHING_OVER, exploring: false, inquiry });
    /** From black the first press leads back to what was shown before: nobody steps where they cannot see. */
    const uncover = (): boolean => {
      const { black } = get();
      if (black) set({ black: false });
      return black;
    };
    /** Whether it was a step of the inquiry before the class, and none of the lesson. */
    const turn = (by: 1 | -1): boolean => {
      const { inquiry, exploring } = get();
      if (inquiry && !exploring) inquire(turnInquiry(inquiry, by));
      return inquiry !== undefined && !exploring;
    };
    const count = (stop: string, choice: number, change: (before: number) => number) => {
      const counts = [...(ownValue(get().hands, stop) ?? [])];
      while (counts.length <= choice) counts.push(0);
      counts[choice] = Math.min(Math.max(change(counts[choice] ?? 0), 0), MOST_HANDS);
      set({ hands: { ...get().hands, [stop]: counts } });
    };
    return {
      lesson,
      place: BEGINNING,
      black: false,
      exploring: false,
      asked: undefined,
      inquiry: undefined,
      shownKey: undefined,
      hands: {},
      pointer: undefined,
      wentOn: () => uncover() || turn(1) || goTo(placeAfter(get().place, get().lesson, story)),
      wentBack: () => uncover() || turn(-1) || goTo(placeBefore(get().place, get().lesson, story)),
      wentTo: goTo,
      wentToFirst: () => goTo(BEGINNING),
      wentToLast: () => goTo(lastPlace(get().lesson)),
      blackToggled: () => set({ black: !get().black }),
      exploringBegan() {
        if (!get().exploring) set({ exploring: true });
      },
      returned: () => set({ exploring: false, ...NOTHING_ASKED }),
      questionAsked: (asked) => set({ ...NOTHING_OVER, asked }),
      keyToggled: (at) => uncover() || set({ shownKey: isSameKey(get().shownKey, at) ? undefined : at }),
      inquiryBegan: (event) => inquire({ event, step: INQUIRY_STEPS[0] }),
      inquiryTurned: inquire,
      handsCounted: (stop, choice, by) => count(stop, choice, (before) => before + by),
      handsWritten: (stop, choice, hands) => count(stop, choice, () => hands),
      handsCleared(stop) {
        const { [stop]: _, ...others } = get().hands;
        set({ hands: others });
      },
      pointed: (pointer) => set({ pointer }),
      lessonChosen(chosen) {
        const { lesson: before, place } = get();
        const stop = before.stops[place.stop];
        const at = chosen.stops.findIndex(({ id }) => id === stop?.id);
        const there = clampPlace(at < 0 ? place : { ...place, stop: at }, chosen, story);
        const isLeft = chosen.stops[there.stop]?.id !== stop?.id;
        set({
          lesson: chosen,
          place: there,
          // What lay over a stop goes with it; a question goes where the stop has one less, since they are known by number.
          ...(isLeft && { exploring: false, ...NOTHING_ASKED }),
          ...(countQuestions(chosen.stops[there.stop]) < countQuestions(stop) && { asked: undefined }),
        });
      },
      told: (status) => set({ ...status, place: clampPlace(status.place, status.lesson, story) }),
    };
  });
}

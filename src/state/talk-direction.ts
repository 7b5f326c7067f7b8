import { NO_FILTER } from '../domain/filter.ts';
import { type Stage, stageAt } from '../domain/lesson/lesson.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import type { Session } from './session.ts';
import type { TalkState, TalkStore } from './talk-store.ts';

/**
 * Brings map and timeline to each stop of a talk. Whoever takes hold of them begins to explore; who comes back, or goes
 * on, finds the stop as it was. While `isTold`, another window brings both to where they are. Returns a function that
 * lets go.
 */
export function directTalk(session: Session, talk: TalkStore, isTold: () => boolean = () => false): () => void {
  const { whole, playback, selection, view, filter } = session;
  let leading = false;
  const lead = (state: TalkState) => {
    leading = true;
    showStage(session, stageAt(state.place.stop, state.lesson, whole.story));
    leading = false;
  };
  const explore = () => {
    if (!leading && !isTold()) talk.getState().exploringBegan();
  };
  const releases = [
    talk.subscribe((state, before) => {
      const moved =
        (state.place.stop !== before.place.stop || state.lesson !== before.lesson) && !isSameStop(state, before);
      const back = before.exploring && !state.exploring;
      if ((moved || back) && !isTold()) lead(state);
    }),
    playback.subscribe((state, before) => {
      if (state.position !== before.position) explore();
    }),
    selection.subscribe(({ cause }) => {
      if (cause === 'reader') explore();
    }),
    filter.subscribe(explore),
    view.subscribe((state, before) => {
      if (state.lens !== before.lens || (before.following && !state.following)) explore();
    }),
  ];
  lead(talk.getState());
  return () => {
    for (const release of releases) release();
  };
}

/** Where a lesson was edited around a stop, that stop stays as it is; so does what is explored from it. */
function isSameStop(state: TalkState, before: TalkState): boolean {
  const [stop, old] = [state, before].map(({ lesson, place }) => lesson.stops[place.stop]);
  return state.lesson !== before.lesson && stop !== undefined && stop.id === old?.id && stop.kind === old.kind;
}

function showStage({ whole, playback, selection, view, filter }: Session, stage: Stage): void {
  const { lensChosen, cameraGuided, followResumed } = view.getState();
  if (playback.getState().playing) playback.getState().paused();
  lensChosen(stage.lens);
  filter.getState().replaced({ ...NO_FILTER, sources: new Set(stage.sources) }, '');
  playback.getState().scrubbed(dayInterval(whole.calendar, dayIndexOf(whole.calendar, stage.day) ?? 0).start);
  if (stage.event !== undefined) selection.getState().selected(stage.event, 'tour');
  cameraGuided(stage.camera);
  followResumed();
}

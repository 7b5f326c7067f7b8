import type { Catalog } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Lens } from '../domain/lens.ts';
import { representativeInstant } from '../domain/representative-day.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import type { Session } from './session.ts';

/**
 * Keeps selection, playhead and tour in step. What a reader selects comes under the playhead; what playback reaches is
 * selected; a stop of the tour sets both. A tour that took the reader to another lens brings lens and day back as it is
 * left, unless by a way of their own. Returns a function that lets go.
 */
export function directStory(session: Session): () => void {
  const { whole, knowledge, playback, selection, states, view } = session;

  /** Where the reader stood as the tour began. */
  let start: { readonly lens: Lens; readonly position: number; readonly event: EventId | undefined } | undefined;
  const goOwnWay = () => {
    start = undefined;
    view.getState().tourLeft();
  };

  const releases = [
    selection.subscribe(({ event, cause }) => {
      if (event === undefined || cause !== 'reader') return;
      const { catalog, lens } = knowledge.getState();
      const record = catalog.byId.get(event);
      const instant = record && representativeInstant(record);
      // In the second lens what is known stays known: there is no day to go back to.
      const shown = lens === 'public' || states.stateOf(event) === 'active';
      if (playback.getState().playing) playback.getState().paused();
      if (instant !== undefined && !shown) playback.getState().scrubbed(instant);
      // A choice of one's own leaves the tour.
      if (view.getState().tourStop !== undefined) goOwnWay();
      view.getState().panelChosen('evidence');
    }),
    states.subscribe((changes) => {
      if (!playback.getState().playing) return;
      const entered = changes.filter(({ to }) => to === 'active').map(({ id }) => id);
      const event = mostTelling(whole, entered);
      if (event !== undefined) selection.getState().selected(event, 'playback');
    }),
    view.subscribe(({ tourStop, lens }, before) => {
      if (tourStop !== before.tourStop && before.tourStop === undefined) {
        start = { lens: before.lens, position: playback.getState().position, event: selection.getState().event };
      }
      if (tourStop === undefined && before.tourStop !== undefined && start && start.lens !== lens) {
        const { lens: own, position, event } = start;
        view.getState().lensChosen(own);
        playback.getState().scrubbed(position);
        // The event of the last stop stays, if it is known from there.
        const known = knowledge.getState().catalog.byId.has(selection.getState().event ?? '');
        if (event !== undefined && !known) selection.getState().selected(event, 'tour');
      }
      const step = whole.story.steps[tourStop ?? -1];
      if (tourStop !== before.tourStop) view.getState().cameraGuided(step?.camera);
      if (!step) return;
      const wanted = step.lens ?? 'happened';
      if (tourStop === before.tourStop) {
        // Another lens is a way of one's own.
        if (lens !== before.lens && lens !== wanted) goOwnWay();
        return;
      }
      view.getState().lensChosen(wanted);
      const day = dayInterval(whole.calendar, dayIndexOf(whole.calendar, step.day) ?? 0);
      playback.getState().scrubbed(day.start);
      const event = step.events[0];
      if (event !== undefined) selection.getState().selected(event, 'tour');
      view.getState().followResumed();
    }),
  ];
  return () => {
    for (const release of releases) release();
  };
}

/** Of the events that begin together: a moment before a span, else the first of the list. */
function mostTelling(catalog: Catalog, ids: readonly string[]): string | undefined {
  return ids.find((id) => catalog.byId.get(id)?.event.extent !== 'ongoing') ?? ids[0];
}

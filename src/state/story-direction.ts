import type { Catalog } from '../domain/catalog.ts';
import { representativeInstant } from '../domain/representative-day.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import type { Session } from './session.ts';

/**
 * Keeps selection, playhead and tour in step. What a reader selects comes under the playhead;
 * what playback reaches is selected; a stop of the tour sets both. Returns a function that lets go.
 */
export function directStory(session: Session): () => void {
  const { whole, knowledge, playback, selection, states, view } = session;

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
      if (view.getState().tourStop !== undefined) view.getState().tourLeft();
      view.getState().panelChosen('evidence');
    }),
    states.subscribe((changes) => {
      if (!playback.getState().playing) return;
      const entered = changes.filter(({ to }) => to === 'active').map(({ id }) => id);
      const event = mostTelling(whole, entered);
      if (event !== undefined) selection.getState().selected(event, 'playback');
    }),
    view.subscribe(({ tourStop, lens }, before) => {
      const step = whole.story.steps[tourStop ?? -1];
      if (!step) return;
      const wanted = step.lens ?? 'happened';
      if (tourStop === before.tourStop) {
        // Another lens is a way of one's own.
        if (lens !== before.lens && lens !== wanted) view.getState().tourLeft();
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

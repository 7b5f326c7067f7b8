import type { EventId } from '../domain/identifiers.ts';
import type { Speech } from '../i18n/speech.ts';
import { spokenMessagesOf } from '../i18n/spoken-messages.ts';
import type { Session } from '../state/session.ts';

/** More titles than these are counted, not named. */
const NAMED = 3;

/** Headlines about where a session stands now. Each is empty where there is nothing to say. */
export function saySession(session: Session, speech: Speech) {
  const { dates, text } = speech;
  const { app } = speech.messages;
  const { announcements: words } = spokenMessagesOf(speech);
  const { catalog, lens } = session.knowledge.getState();
  const day = dates.day(session.states.today());
  const titleOf = (id: EventId | undefined) => {
    const record = id === undefined ? undefined : catalog.byId.get(id);
    return record && text(record.event.title);
  };
  const whatOfDay = () =>
    lens === 'public'
      ? words.dayKnown(day, catalog.events.length)
      : words.dayUnderWay(day, session.states.activeIds().length);
  return {
    /** Events that have just come under way, or become public. `dayIsSaid`: by the playhead itself. */
    playhead(entered: readonly EventId[], dayIsSaid: boolean): string {
      const titles = entered.flatMap((id) => titleOf(id) ?? []);
      if (titles.length === 0) return dayIsSaid ? '' : whatOfDay();
      const some = words.titles(titles.slice(0, NAMED), titles.length - NAMED);
      const chosen = session.filter.getState().sources.size > 0;
      const inPrint = chosen ? words.newOfChoice(some) : words.becamePublic(some);
      const headline = lens === 'public' ? inPrint : words.underWay(some);
      return dayIsSaid ? headline : words.onDay(day, headline);
    },
    paused: (ended: boolean) => (ended ? words.ended(whatOfDay()) : words.paused(whatOfDay())),
    selected(byStep: boolean): string {
      const { event } = session.selection.getState();
      const title = titleOf(event);
      if (title === undefined) return '';
      if (!byStep) return words.evidence(title);
      const number = catalog.events.findIndex(({ id }) => id === event) + 1;
      // In the second lens how many there are in all would tell what is not known yet.
      return words.step(day, title, lens === 'public' ? undefined : { number, of: catalog.events.length });
    },
    lens: () =>
      words.lens(
        app.lenses[lens],
        lens === 'public'
          ? words.lensPublic(day, catalog.events.length)
          : words.lensHappened(day, session.states.activeIds().length),
      ),
    tour(): string {
      const { tourStop } = session.view.getState();
      const { steps } = catalog.story;
      const step = steps[tourStop ?? -1];
      if (tourStop === undefined || !step) return words.tourLeft;
      return words.tourStop(tourStop + 1, steps.length, text(step.title));
    },
    screen: () => app.screens[session.view.getState().screen],
  };
}

import type { EventId } from '../domain/identifiers.ts';
import { dayIndexAt } from '../domain/time/calendar.ts';
import type { Speech } from '../i18n/speech.ts';
import type { Session } from '../state/session.ts';
import type { Announcer } from './announcer.ts';
import { saySession } from './say-session.ts';

/** Of things that happen at once the higher one is said: it brought the others about. */
const RANK = { playhead: 1, tourLeft: 2, paused: 3, selected: 4, lens: 5, tour: 6, screen: 7, told: 8 };
export const LANGUAGE_RANK = 9;

/**
 * Asks for an announcement when something changed that a reader may not see. `dayIsSaid` tells whether the playhead
 * itself has the focus, which says its own value. Nothing is said during a playback. Returns a function that ends it.
 */
export function followSession(
  session: Session,
  speech: () => Speech,
  announcer: Announcer,
  dayIsSaid: () => boolean,
): () => void {
  const { playback, selection, view, states, announcements, whole } = session;
  /** Events that came under way since the last announcement. */
  const entered = new Set<EventId>();
  const ask = (rank: number, compose: (say: ReturnType<typeof saySession>) => string) =>
    announcer.ask(rank, () => {
      const words = compose(saySession(session, speech()));
      entered.clear();
      return words;
    });
  const dayOf = (position: number) => dayIndexAt(whole.calendar, position);
  const askPlayhead = () =>
    ask(RANK.playhead, (say) =>
      say.playhead(
        [...entered].filter((id) => states.stateOf(id) === 'active'),
        dayIsSaid(),
      ),
    );
  const tell = ({ words }: { words: string }) => ask(RANK.told, () => words);
  const last = dayOf(Infinity);

  const ends = [
    announcements.subscribe(tell),
    states.subscribe((changes) => {
      if (playback.getState().playing) return;
      for (const { id, from, to } of changes) if (to === 'active' && from !== 'active') entered.add(id);
    }),
    playback.subscribe((now, before) => {
      if (now.playing) return;
      if (before.playing) ask(RANK.paused, (say) => say.paused(dayOf(now.position) === last));
      else if (dayOf(now.position) !== dayOf(before.position)) askPlayhead();
    }),
    selection.subscribe(({ cause }) => {
      if (cause === 'reader' || cause === 'step') ask(RANK.selected, (say) => say.selected(cause === 'step'));
    }),
    view.subscribe((now, before) => {
      if (now.lens !== before.lens) ask(RANK.lens, (say) => say.lens());
      if (now.screen !== before.screen) ask(RANK.screen, (say) => say.screen());
      if (now.tourStop !== before.tourStop) {
        ask(now.tourStop === undefined ? RANK.tourLeft : RANK.tour, (say) => say.tour());
      }
    }),
  ];
  // What was told before this code came.
  if (announcements.getState().words !== '') tell(announcements.getState());
  return () => {
    for (const end of ends) end();
  };
}

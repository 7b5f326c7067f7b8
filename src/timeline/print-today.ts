import { isNarrowing } from '../domain/filter.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Session } from '../state/session.ts';

/** In the second lens, what came out on the day under the playhead: "4 events became public today". */
export function sayPrintToday({ states, knowledge, filter }: Session, messages: Messages['timeline']): string {
  // A day in print may tell more of what was known, and make no event public.
  const told = knowledge.getState().publications.includes(states.today());
  const chosen = filter.getState();
  return messages.newToday(states.activeIds().length, told, isNarrowing(chosen), chosen.sources.size > 0);
}

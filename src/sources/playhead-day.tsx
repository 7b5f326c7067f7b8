import { dayIndexAt } from '../domain/time/calendar.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { usePlayback, useSession } from '../state/session-context.tsx';

/** A sentence with the playhead's day in it. Small, since it renders again on every day that is played. */
export function PlayheadDay({ children }: { children: (day: string) => string }) {
  const { calendar } = useSession().whole;
  const dates = useDateWords();
  const day = usePlayback(({ position }) => dayIndexAt(calendar, position));
  return children(dates.day(calendar.starts[day] ?? 0));
}

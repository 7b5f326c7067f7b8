import { dayIndexAt } from '../domain/time/calendar.ts';
import { useCatalog, usePlayback, useSelection, useSession } from '../state/session-context.tsx';

/** Whether the reader sees what the build rendered: the story's opening day and event, with all that is known. */
export function useAtOpening(): boolean {
  const { whole } = useSession();
  const { opening } = whole.story;
  const catalog = useCatalog();
  const selected = useSelection(({ event }) => event === opening.event);
  const onDay = usePlayback(
    ({ position }) => whole.calendar.days[dayIndexAt(whole.calendar, position)] === opening.day,
  );
  return selected && onDay && catalog === whole;
}

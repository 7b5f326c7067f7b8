import type { Interval } from '../domain/time/interval.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { useSession, useSourcesChosen } from '../state/session-context.tsx';
import { WayOn } from './way-on.tsx';

/** Takes the playhead to the next day on which more of the event is in print. */
export function NextInPrint({ day, label, className }: { day: Interval; label: string; className: string }) {
  const session = useSession();
  const { publicity } = useMessages().evidence;
  const { next } = useSourcesChosen() ? publicity.ofChoice : publicity;
  return (
    <WayOn className={className} onPress={() => session.playback.getState().scrubbed(day.start)}>
      {next(label)}
      <svg className="next-in-print" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
        <path d="M1 7h17M12.5 1.5L18 7l-5.5 5.5" />
      </svg>
    </WayOn>
  );
}

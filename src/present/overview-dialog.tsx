import { useEffect, useRef } from 'react';
import { markOfStop } from '../domain/lesson/stop-events.ts';
import { useNumber, useSpeech } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useSession } from '../state/session-context.tsx';
import { useTalk, useTalkStore } from '../state/talk-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import { makeOneStop } from '../ui/roving-stop.ts';
import { useStopTitle } from './stop-title.ts';
import { TalkDialog } from './talk-dialog.tsx';
import { ToldText } from './told-text.tsx';

/** All stops at a glance, each a way to it. */
export function OverviewDialog({ onClosed }: { onClosed: () => void }) {
  const { whole } = useSession();
  const talk = useTalkStore();
  const { lesson, place } = useTalk((state) => state);
  const words = usePresentMessages();
  const number = useNumber();
  const { told: tell } = useSpeech();
  const titleOf = useStopTitle();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const stops = list.current;
    if (!stops) return;
    stops.querySelector<HTMLElement>('[aria-current]')?.focus();
    return makeOneStop(stops, 'button', '[aria-current]');
  }, []);
  return (
    <TalkDialog title={words.overview} name="overview" onClosed={onClosed}>
      <ol ref={list} className="present-overview">
        {lesson.stops.map((stop, index) => {
          const mark = markOfStop(stop, whole);
          const [headline] = tell(titleOf(stop));
          return (
            <li key={stop.id}>
              <button
                type="button"
                aria-current={index === place.stop ? 'step' : undefined}
                onClick={() => {
                  talk.getState().wentTo({ stop: index, part: 0 });
                  onClosed();
                }}
              >
                <span className="present-overview-number">
                  {number(index + 1)}
                  {mark && <LaneMark {...mark} />}
                </span>
                <span className="present-overview-kind">{words.kinds[stop.kind]}</span>
                <span>
                  {/* Of a question what is asked in a few words, as at the top of its slide. */}
                  {headline?.text ? <ToldText pieces={[headline]} /> : words.stopAlone(index + 1)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </TalkDialog>
  );
}

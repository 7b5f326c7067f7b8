import { markOfStop } from '../domain/lesson/stop-events.ts';
import { useText } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useSession } from '../state/session-context.tsx';
import { useTalk, useTalkStore } from '../state/talk-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import { useStopTitle } from './stop-title.ts';
import './progress-line.css';

/** How far the lesson has come: a thin line with a mark a stop, each a way to it. */
export function ProgressLine() {
  const { whole } = useSession();
  const lesson = useTalk((state) => state.lesson);
  const place = useTalk((state) => state.place);
  const talk = useTalkStore();
  const words = usePresentMessages();
  const text = useText();
  const titleOf = useStopTitle();
  return (
    <ol className="progress-line" aria-label={words.progress}>
      {lesson.stops.map((stop, index) => {
        const title = text(titleOf(stop));
        const mark = markOfStop(stop, whole);
        return (
          <li key={stop.id} data-when={index < place.stop ? 'past' : index === place.stop ? 'now' : 'to-come'}>
            <button
              type="button"
              aria-label={title === '' ? words.stopAlone(index + 1) : words.stopNamed(index + 1, title)}
              aria-current={index === place.stop ? 'step' : undefined}
              onClick={() => talk.getState().wentTo({ stop: index, part: 0 })}
            >
              {mark ? (
                <LaneMark {...mark} state={index <= place.stop ? 'active' : 'past'} />
              ) : (
                <span className="progress-line-halt" aria-hidden="true" />
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

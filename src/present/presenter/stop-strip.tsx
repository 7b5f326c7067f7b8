import { memo, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { timeSpent } from '../../domain/lesson/lesson-time.ts';
import { nameStop } from '../../domain/lesson/name-stop.ts';
import { markOfStop, recordsOfStop } from '../../domain/lesson/stop-events.ts';
import { describeDate } from '../../i18n/event-words.ts';
import { useNumber, useSpeech } from '../../i18n/messages-context.tsx';
import { usePresentMessages } from '../../i18n/present-messages.ts';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import type { LessonClock } from '../../state/lesson-clock.ts';
import { useSession } from '../../state/session-context.tsx';
import { useTalk, useTalkStore } from '../../state/talk-context.tsx';
import { LaneMark } from '../../ui/lane-mark.tsx';
import { clockFigures, minutesAndSeconds } from './clock-figures.ts';
import { useNow } from './use-now.ts';
import './stop-strip.css';

/** All stops in a row, each a way to it, with the time that was spent on it. The teacher sees them by their full names. */
export const StopStrip = memo(function StopStrip({ clock }: { clock: LessonClock }) {
  const { whole } = useSession();
  const words = usePresenterMessages();
  const slides = usePresentMessages();
  const speech = useSpeech();
  const number = useNumber();
  const talk = useTalkStore();
  const lesson = useTalk((state) => state.lesson);
  const at = useTalk((state) => state.place.stop);
  const list = useRef<HTMLOListElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the talk
  useEffect(() => {
    // Without the page itself, which nobody asked to scroll.
    const row = list.current;
    const current = row?.querySelector('[aria-current]');
    if (!row || !current) return;
    const [frame, box] = [row.getBoundingClientRect(), current.getBoundingClientRect()];
    if (box.left < frame.left || box.right > frame.right) {
      row.scrollBy({ left: box.left - frame.left - (frame.width - box.width) / 2 });
    }
  }, [at]);

  return (
    <nav className="stop-strip" aria-label={words.jump}>
      <p className="stop-strip-head">
        <strong>{words.jump}</strong>{' '}
        <span className="key-cap" aria-hidden="true">
          g
        </span>{' '}
        <span>{words.minutesNoted}</span>
      </p>
      <ol ref={list}>
        {lesson.stops.map((stop, index) => {
          const mark = markOfStop(stop, whole);
          const date = recordsOfStop(stop, whole.story, whole)[0]?.dates.at(-1);
          return (
            <li key={stop.id}>
              <button
                type="button"
                className="focus-inside"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => talk.getState().wentTo({ stop: index, part: 0 })}
              >
                <span className="stop-strip-number">
                  {number(index + 1)}
                  {mark && <LaneMark {...mark} state={index <= at ? 'active' : 'future'} />}
                  <Spent clock={clock} stop={stop.id} />
                </span>
                <span className="stop-strip-date">
                  {mark && date ? describeDate(whole, date, 'long', speech) : slides.kinds[stop.kind]}
                </span>
                <span className="stop-strip-title">
                  <StoryText of={nameStop(stop, whole, slides.blank, lesson.language)} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});

/** The time that was spent on a stop, as it runs. */
function Spent({ clock, stop }: { clock: LessonClock; stop: string }) {
  const number = useNumber();
  const spent = timeSpent(
    useStore(clock, (state) => state.time),
    useNow(),
    stop,
  );
  if (spent < 1000) return null;
  return <bdi className="stop-strip-spent">{clockFigures(minutesAndSeconds(spent), number)}</bdi>;
}

import { useStore } from 'zustand';
import { progressAt, timeSpent } from '../../domain/lesson/lesson-time.ts';
import { useNumber } from '../../i18n/messages-context.tsx';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import type { LessonClock } from '../../state/lesson-clock.ts';
import { useSession } from '../../state/session-context.tsx';
import { useTalk } from '../../state/talk-context.tsx';
import { clockFigures, minutesAndSeconds } from './clock-figures.ts';
import { useNow } from './use-now.ts';
import './lesson-clock-face.css';

const MINUTE = 60_000;

/** How long the lesson has run, how far it has come meanwhile, and what time it is. */
export function LessonClockFace({ clock }: { clock: LessonClock }) {
  const { story } = useSession().whole;
  const words = usePresenterMessages();
  const number = useNumber();
  const now = useNow();
  const { time, started, paused, reset } = useStore(clock);
  const lesson = useTalk((state) => state.lesson);
  const place = useTalk((state) => state.place);
  const ran = timeSpent(time, now);
  const spent = Math.min(ran / (lesson.minutes * MINUTE), 1);
  const told = progressAt(place, lesson, story);
  const running = time.since !== undefined;
  const day = new Date(now);
  return (
    <section className="lesson-clock" aria-label={words.time}>
      <p className="lesson-clock-time" role="timer" aria-label={words.timer} data-over={ran > lesson.minutes * MINUTE}>
        <bdi>{clockFigures(minutesAndSeconds(ran), number)}</bdi>
      </p>
      <div className="lesson-clock-pace">
        <p className="lesson-clock-of">{words.ofMinutes(lesson.minutes)}</p>
        <svg
          className="lesson-clock-bar"
          viewBox="0 0 170 18"
          preserveAspectRatio="none"
          role="img"
          aria-label={words.pace(Math.round(spent * 100), Math.round(told * 100))}
        >
          <path className="lesson-clock-all" d="M.5 5.5h169v7H.5z" />
          <path className="lesson-clock-gone" d={`M.5 5.5h${spent * 169}v7H.5z`} />
          <path className="lesson-clock-told" d={`M${0.5 + told * 169} 0v18`} />
        </svg>
      </div>
      <div className="lesson-clock-ways">
        <button type="button" className="presenter-way" onClick={running ? paused : started}>
          {running ? words.pause : words.start}
        </button>
        <button type="button" className="presenter-way" onClick={reset}>
          {words.reset}
        </button>
      </div>
      <p className="lesson-clock-now">
        <span className="visually-hidden">{words.clock} </span>
        <bdi>{clockFigures([day.getHours(), day.getMinutes()], number)}</bdi>
      </p>
    </section>
  );
}

import type { ReactNode } from 'react';
import { stepOf } from '../domain/lesson/lesson.ts';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useSession } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import './present-screen.css';

/** A lesson before a class: one stop at a time, as large as the screen. */
export function PresentScreen({ map }: { map: ReactNode }) {
  const { story } = useSession().whole;
  const { lesson, place, wentOn, wentBack } = useTalk((state) => state);
  const words = usePresentMessages();
  const stop = lesson.stops[place.stop];
  const step = stop && stepOf(stop, story);
  return (
    <main className="present" data-stop={place.stop + 1} data-part={place.part + 1}>
      <div className="present-map">{map}</div>
      <h1>{stop?.title ?? (step && <StoryText of={step.title} />)}</h1>
      <p>{words.stopOf(place.stop + 1, lesson.stops.length)}</p>
      <button type="button" className="button" onClick={wentBack}>
        {words.previous}
      </button>
      <button type="button" className="button" onClick={wentOn}>
        {words.next}
      </button>
    </main>
  );
}

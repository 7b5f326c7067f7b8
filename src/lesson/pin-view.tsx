import { useId, useState } from 'react';
import { changeStop, insertStop, viewStop } from '../domain/lesson/edit-lesson.ts';
import type { Lesson, Stage } from '../domain/lesson/lesson.ts';
import { nameOfStory } from '../domain/lesson/name-stop.ts';
import { withLanguage } from '../domain/lesson/own-text.ts';
import { MOST_LETTERS, MOST_STOPS } from '../formats/lesson-schema.ts';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { useLanguage, useText } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { stageNow } from '../state/stage-now.ts';
import { makeMark } from './make-mark.ts';
import { OwnField } from './own-field.tsx';
import './pin-view.css';

/** Where a pinned view goes. */
export interface LessonDesk {
  lesson(): Lesson;
  /** Takes the changed lesson; whether the browser keeps it. */
  put(lesson: Lesson): boolean;
}

interface Props {
  readonly desk: LessonDesk;
  /** The id of the stop after which it is put, and what part of the map is to be shown. */
  readonly where?: () => { readonly after?: string; readonly camera?: Stage['camera'] };
}

/** Makes what is seen now a stop of the teacher's lesson, with a title to edit. */
export function PinView({ desk, where = () => ({}) }: Props) {
  const session = useSession();
  const words = useLessonMessages();
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const [pinned, setPinned] = useState<string>();
  const [said, setSaid] = useState('');
  const pin = () => {
    const { after, camera } = where();
    const lesson = desk.lesson();
    if (lesson.stops.length >= MOST_STOPS) return setSaid(words.full(MOST_STOPS));
    const made = insertStop(lesson, viewStop(stageNow(session, camera)), after, makeMark());
    const kept = desk.put(made.lesson);
    const number = made.lesson.stops.findIndex((stop) => stop.id === made.id) + 1;
    setPinned(made.id);
    setSaid(`${words.pinned(number)}${kept ? '' : ` ${words.notKept}`}`);
  };
  const stop = desk.lesson().stops.find((each) => each.id === pinned);
  return (
    <div className="lesson-pin">
      <button type="button" className="button" aria-describedby={`${id}-lead`} onClick={pin}>
        {words.pin}
      </button>
      <p id={`${id}-lead`} className="lesson-pin-lead">
        {words.pinLead}
      </p>
      <p role="status">{said}</p>
      {stop && (
        <OwnField
          key={stop.id}
          label={words.pinTitle}
          value={stop.title}
          fallback={text(nameOfStory(stop, session.whole, ''))}
          most={MOST_LETTERS.title}
          onChanged={(title) => {
            const before = desk.lesson();
            desk.put(withLanguage(changeStop(before, stop.id, { title }), before, language));
          }}
        />
      )}
    </div>
  );
}

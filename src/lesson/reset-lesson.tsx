import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import type { LessonEditing } from './use-lesson-editing.ts';

/** Back to the story's own lesson, after a question. */
export function ResetLesson({ editing }: { readonly editing: LessonEditing }) {
  const words = useLessonMessages();
  const [asking, setAsking] = useState<boolean>();
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (asking === false) ask.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button ref={ask} type="button" className="lesson-way" onClick={() => setAsking(true)}>
        {words.reset}
      </button>
    );
  return (
    <div className="lesson-reset" role="group" aria-labelledby={id}>
      <p id={id}>{words.resetAsk}</p>
      <div className="lesson-buttons">
        <button ref={keep} type="button" className="button button-primary" onClick={() => setAsking(false)}>
          {words.resetNo}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            editing.reset(words.resetDone);
            setAsking(false);
          }}
        >
          {words.resetYes}
        </button>
      </div>
    </div>
  );
}

import { useId, useState } from 'react';
import { changeLesson } from '../domain/lesson/edit-lesson.ts';
import { MOST_LETTERS, MOST_MINUTES } from '../formats/lesson-schema.ts';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useLesson } from '../state/lesson-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { CrossSign } from '../ui/cross-sign.tsx';
import { useModal } from '../ui/use-modal.ts';
import { AddStop } from './add-stop.tsx';
import { CoveredKeys } from './covered-keys.tsx';
import { LessonFiles } from './lesson-files.tsx';
import { OwnField } from './own-field.tsx';
import { ProblemList } from './problem-list.tsx';
import { ResetLesson } from './reset-lesson.tsx';
import { StopList } from './stop-list.tsx';
import { useLessonEditing } from './use-lesson-editing.ts';
import './lesson-editor.css';

interface Props {
  readonly onClosed: () => void;
  /** Whether a class may see this window. */
  readonly seen?: boolean;
  /** Opens it in the teacher's own window instead. */
  readonly onThere?: () => void;
}

/** Makes a lesson of one's own of the story's. The rest of the page is inert behind it, and has the focus again after it. */
export function LessonEditor({ onClosed, seen = false, onThere }: Props) {
  const { story } = useSession().whole;
  const words = useLessonMessages();
  const text = useText();
  const editing = useLessonEditing();
  const { lesson, filling } = editing;
  const origin = useLesson((state) => state.origin);
  const keeps = useLesson((state) => state.keeps);
  const broken = useLesson((state) => state.broken);
  const [open, setOpen] = useState<string>();
  const { dialog, close } = useModal('input');
  // What only the teacher may see waits for their word where the class may look on.
  const [covered, setCovered] = useState(seen);
  const id = useId();
  return (
    <dialog
      ref={dialog}
      className="lesson-editor"
      aria-labelledby={id}
      aria-describedby={`${id}-lead`}
      onClose={onClosed}
    >
      <header className="lesson-head">
        <h2 id={id}>{words.title}</h2>
        <p id={`${id}-lead`}>{words.lead}</p>
        <button type="button" className="lesson-sign" aria-label={words.close} onClick={close}>
          <CrossSign />
        </button>
      </header>
      {covered && <CoveredKeys onThere={onThere} onShown={() => setCovered(false)} />}
      <div className="lesson-name" key={`name-${filling}`}>
        <OwnField
          label={words.name}
          value={lesson.title}
          fallback={text(story.title)}
          most={MOST_LETTERS.title}
          onChanged={(title = '') => editing.edit(changeLesson(lesson, { title }))}
        />
        <div className="lesson-field">
          <label htmlFor={`${id}-minutes`}>{words.minutes}</label>
          <input
            id={`${id}-minutes`}
            type="number"
            min={1}
            max={MOST_MINUTES}
            defaultValue={lesson.minutes}
            onChange={({ target: { valueAsNumber: minutes } }) => {
              if (Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES)
                editing.edit(changeLesson(lesson, { minutes }));
            }}
          />
        </div>
        <p className="lesson-origin">{keeps ? words.origins[origin] : words.notKept}</p>
        {broken && <ProblemList problems={broken.problems} />}
      </div>
      <div className="lesson-list">
        <h3>{words.stops}</h3>
        <p className="lesson-hint">{words.moveHint}</p>
        <StopList editing={editing} covered={covered} open={open} onOpened={setOpen} />
      </div>
      <div className="lesson-side">
        <AddStop editing={editing} after={open} onAdded={setOpen} />
        <LessonFiles editing={editing}>
          <ResetLesson editing={editing} />
        </LessonFiles>
      </div>
      <div className="lesson-said">
        <p role="status">{editing.said}</p>
        {editing.undo && (
          <button type="button" className="lesson-way" onClick={editing.undo}>
            {words.undo}
          </button>
        )}
      </div>
    </dialog>
  );
}

import { changeStop, type StopChange } from '../domain/lesson/edit-lesson.ts';
import { type OwnQuestion, type Stop, stepOf } from '../domain/lesson/lesson.ts';
import { nameOfStory } from '../domain/lesson/name-stop.ts';
import { storyQuestionsOf } from '../domain/lesson/stop-questions.ts';
import { MOST_LETTERS } from '../formats/lesson-schema.ts';
import { MOST_CHOICES } from '../formats/story-limits.ts';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { OwnField } from './own-field.tsx';
import { QuestionFields } from './question-fields.tsx';
import type { LessonEditing } from './use-lesson-editing.ts';

interface Props {
  readonly stop: Stop;
  readonly editing: LessonEditing;
  /** Whether notes and keys are kept from view. */
  readonly covered: boolean;
}

/** What a teacher can write at a stop. */
export function StopFields({ stop, editing, covered }: Props) {
  const { whole } = useSession();
  const words = useLessonMessages();
  const text = useText();
  const step = stop.kind === 'step' ? stepOf(stop, whole.story) : undefined;
  const change = (part: StopChange) => editing.edit(changeStop(editing.lesson, stop.id, part));
  const questions: readonly OwnQuestion[] =
    stop.questions ??
    storyQuestionsOf(stop, step).map(({ ask, key }) => ({
      ask: text(ask),
      ...(key !== undefined && { key: text(key) }),
    }));
  return (
    <div className="lesson-fields">
      <OwnField
        label={words.stopTitle}
        value={stop.title}
        fallback={stop.kind === 'question' ? stop.question : text(nameOfStory(stop, whole, ''))}
        most={MOST_LETTERS.title}
        onChanged={(title) => change({ title })}
      />
      {stop.kind === 'question' && <AskedFields stop={stop} covered={covered} onChanged={change} />}
      {!covered && (
        <OwnField
          label={words.notes}
          value={stop.notes}
          fallback={step ? text(step.notes) : ''}
          most={MOST_LETTERS.notes}
          lines={4}
          onChanged={(notes) => change({ notes })}
        />
      )}
      <p className="lesson-hint">{words.storysWords}</p>
      {stop.kind !== 'question' && (
        <QuestionFields questions={questions} covered={covered} onChanged={(asked) => change({ questions: asked })} />
      )}
    </div>
  );
}

interface AskedProps {
  readonly covered: boolean;
  readonly stop: Extract<Stop, { kind: 'question' }>;
  readonly onChanged: (change: StopChange) => void;
}

function AskedFields({ stop, covered, onChanged }: AskedProps) {
  const words = useLessonMessages();
  return (
    <>
      <OwnField
        label={words.asked}
        value={stop.question}
        most={MOST_LETTERS.question}
        onChanged={(question) => question !== undefined && onChanged({ question })}
      />
      <OwnField
        label={words.choices(MOST_CHOICES)}
        value={stop.choices.join('\n')}
        most={MOST_LETTERS.choice * MOST_CHOICES}
        lines={4}
        onChanged={(written) => onChanged({ choices: readChoices(written ?? '') })}
      />
      {!covered && (
        <OwnField
          label={words.key}
          value={stop.key}
          most={MOST_LETTERS.notes}
          lines={2}
          onChanged={(key) => onChanged({ key })}
        />
      )}
    </>
  );
}

function readChoices(written: string): readonly string[] {
  const lines = written.split('\n').map((line) => line.trim().slice(0, MOST_LETTERS.choice));
  return lines.filter((line) => line !== '').slice(0, MOST_CHOICES);
}

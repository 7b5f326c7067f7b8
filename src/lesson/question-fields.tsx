import type { OwnQuestion } from '../domain/lesson/lesson.ts';
import { MOST_LETTERS } from '../formats/lesson-schema.ts';
import { MOST_QUESTIONS } from '../formats/story-limits.ts';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { OwnField } from './own-field.tsx';

interface Props {
  readonly questions: readonly OwnQuestion[];
  /** Whether the keys are kept from view. */
  readonly covered: boolean;
  readonly onChanged: (questions: readonly OwnQuestion[]) => void;
}

/** The questions of a stop, each with its key. */
export function QuestionFields({ questions, covered, onChanged }: Props) {
  const words = useLessonMessages();
  const change = (index: number, part: { ask?: string; key?: string | undefined }) =>
    onChanged(
      questions.map((question, at) => {
        if (at !== index) return question;
        const { ask, key } = { ...question, ...part };
        return { ask, ...(key !== undefined && { key }) };
      }),
    );
  return (
    <>
      {questions.length > 0 && (
        <ol className="lesson-questions">
          {questions.map(({ ask, key }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place alone; one more or less fills the fields anew
            <li key={`${questions.length}-${index}`}>
              <OwnField
                label={words.question(index + 1)}
                value={ask}
                most={MOST_LETTERS.question}
                onChanged={(written) => written !== undefined && change(index, { ask: written })}
              />
              {!covered && (
                <OwnField
                  label={words.questionKey(index + 1)}
                  value={key}
                  most={MOST_LETTERS.notes}
                  lines={2}
                  onChanged={(written) => change(index, { key: written })}
                />
              )}
              <button
                type="button"
                className="lesson-way"
                onClick={() => onChanged(questions.filter((_, at) => at !== index))}
              >
                {words.removeQuestion(index + 1)}
              </button>
            </li>
          ))}
        </ol>
      )}
      {questions.length < MOST_QUESTIONS && (
        <button
          type="button"
          className="lesson-way"
          onClick={() => onChanged([...questions, { ask: words.newQuestion }])}
        >
          {words.addQuestion}
        </button>
      )}
    </>
  );
}

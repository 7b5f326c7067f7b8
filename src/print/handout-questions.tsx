import { useNumber } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { AskedText } from './asked-text.tsx';
import type { PrintedQuestion } from './handout-plan.ts';
import { WrittenLines } from './written-lines.tsx';

interface Props {
  readonly questions: readonly PrintedQuestion[];
  readonly lines: number;
  /** Of the lesson. */
  readonly language: string;
}

export function HandoutQuestions({ questions, lines, language }: Props) {
  const words = usePrintMessages();
  const write = useNumber();
  if (questions.length === 0) return null;
  return (
    <section className="handout-part handout-questions">
      <h2>{words.questions}</h2>
      <ol>
        {questions.map((question, index) => (
          <li key={JSON.stringify(question.ask)}>
            <span className="question-number">{write(index + 1)}</span>
            <div>
              <p>
                <AskedText question={question} language={language} />
              </p>
              <WrittenLines count={lines} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

import { askedByStop, questionsOfStop } from '../../domain/lesson/stop-questions.ts';
import { useNumber } from '../../i18n/messages-context.tsx';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useTalk, useTalkStore } from '../../state/talk-context.tsx';
import type { ShownStop } from '../use-stop.ts';

/** The questions of a stop, each with its key, which the class never sees, and a way to put it before the class. */
export function StopQuestions({ shown }: { shown: ShownStop }) {
  const words = usePresenterMessages();
  const number = useNumber();
  const talk = useTalkStore();
  const asked = useTalk((state) => state.asked);
  const { questionAsked } = talk.getState();
  const { stop, step, language } = shown;
  // What a stop asks by itself stands before the class as it is.
  const byItself = askedByStop(stop, step, language);
  const first = byItself ? 1 : 0;
  const questions = [...(byItself ? [byItself] : []), ...questionsOfStop(stop, step, language)];
  return (
    <section className="presenter-questions" aria-labelledby="presenter-questions">
      <header>
        <h2 id="presenter-questions">{words.questions}</h2>
        <p>{words.keyStays}</p>
      </header>
      {questions.length === 0 && <p>{words.noQuestions}</p>}
      <ol>
        {questions.map(({ ask, key }, index) => {
          const isShowable = index >= first;
          const isAsked = isShowable && asked === index - first;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: questions have no other name, and keep their order
            <li key={index} data-asked={isAsked}>
              <span className="presenter-question-number">{number(index + 1)}</span>
              <div>
                <p className="presenter-question" id={`presenter-question-${index}`}>
                  <StoryText of={ask} />
                </p>
                {key !== undefined && (
                  <p className="presenter-key">
                    <strong>{words.key}</strong> <StoryText of={key} />
                  </p>
                )}
              </div>
              {isShowable && (
                <button
                  type="button"
                  className="presenter-way"
                  aria-describedby={`presenter-question-${index}`}
                  onClick={() => questionAsked(isAsked ? undefined : index - first)}
                >
                  {isAsked ? words.takeAway : words.show}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

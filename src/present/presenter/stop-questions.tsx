import { askedByStop, questionsOfStop } from '../../domain/lesson/stop-questions.ts';
import { useNumber } from '../../i18n/messages-context.tsx';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useTalk, useTalkStore } from '../../state/talk-context.tsx';
import { useKey } from '../use-key.ts';
import type { ShownStop } from '../use-stop.ts';

/** The questions of a stop, each with its key, and ways to put both before the class: the key once hands are due. */
export function StopQuestions({ shown }: { shown: ShownStop }) {
  const words = usePresenterMessages();
  const number = useNumber();
  const talk = useTalkStore();
  const asked = useTalk((state) => state.asked);
  const keyAtHand = useKey();
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
        <p data-seen={keyAtHand?.isShown ?? false}>{keyAtHand?.isShown ? words.keySeen : words.keyStays}</p>
      </header>
      {questions.length === 0 && <p>{words.noQuestions}</p>}
      <ol>
        {questions.map(({ ask, key }, index) => {
          const isShowable = index >= first;
          const isAsked = isShowable && asked === index - first;
          const isBefore = isAsked || (!isShowable && asked === undefined);
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
              <div className="presenter-question-ways">
                {isBefore && key !== undefined && <KeyWay describedBy={`presenter-question-${index}`} />}
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
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Shows the class the key to the question before it, and hides it again; while hands are still to come, it says that it waits. */
function KeyWay({ describedBy }: { describedBy: string }) {
  const words = usePresenterMessages();
  const talk = useTalkStore();
  const key = useKey();
  return (
    <button
      type="button"
      className="presenter-way"
      aria-describedby={describedBy}
      aria-disabled={key === undefined}
      onClick={() => key && talk.getState().keyToggled(key.at)}
    >
      {key?.isShown ? words.hideKey : words.showKey}{' '}
      {key ? (
        <span className="key-cap" aria-hidden="true">
          k
        </span>
      ) : (
        <span className="presenter-key-later">{words.keyLater}</span>
      )}
    </button>
  );
}

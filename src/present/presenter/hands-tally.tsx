import { choicesOfStop } from '../../domain/lesson/stop-questions.ts';
import { ownValue } from '../../domain/own-value.ts';
import { useNumber, useText } from '../../i18n/messages-context.tsx';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useTalk, useTalkStore } from '../../state/talk-context.tsx';
import { useInquiryBallot } from '../inquiry/use-ballot.ts';
import { readNumber } from '../read-number.ts';
import type { ShownStop } from '../use-stop.ts';

const NO_BALLOT = { id: '', choices: [] };

/** Counts the hands that a class shows: for each choice of a stop that has any, or of an inquiry that lies over it. */
export function HandsTally({ stop, step, language }: Pick<ShownStop, 'stop' | 'step' | 'language'>) {
  const words = usePresenterMessages();
  const number = useNumber();
  const text = useText();
  const talk = useTalkStore();
  const inquiry = useTalk((state) => state.inquiry);
  const ballot = useInquiryBallot(inquiry?.event);
  const { id, choices } = inquiry
    ? (ballot ?? NO_BALLOT)
    : { id: stop.id, choices: choicesOfStop(stop, step, language) };
  const hands = useTalk((state) => ownValue(state.hands, id));
  if (choices.length === 0) return null;
  const { handsCounted, handsWritten, handsCleared } = talk.getState();
  return (
    <section className="presenter-hands" aria-label={words.hands}>
      <h2>{words.hands}</h2>
      <ul>
        {choices.map((choice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: choices have no other name, and keep their order
          <li key={index}>
            <span>
              <StoryText of={choice} />
            </span>
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              aria-label={words.handsFor(text(choice))}
              value={number(hands?.[index] ?? 0)}
              onFocus={({ target }) => target.select()}
              onChange={({ target }) => handsWritten(id, index, readNumber(target.value) || 0)}
            />
            <button
              type="button"
              aria-label={words.oneLess(text(choice))}
              aria-disabled={(hands?.[index] ?? 0) === 0}
              onClick={() => handsCounted(id, index, -1)}
            >
              −
            </button>
            <button type="button" aria-label={words.oneMore(text(choice))} onClick={() => handsCounted(id, index, 1)}>
              +
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="presenter-way" onClick={() => handsCleared(id)}>
        {words.clear}
      </button>
    </section>
  );
}

import { ownValue } from '../domain/own-value.ts';
import type { Prose } from '../domain/prose.ts';
import { useNumber } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useTalk } from '../state/talk-context.tsx';

interface Props {
  /** Id of the stop. */
  readonly stop: string;
  readonly choices: readonly Prose[];
  /** Whether hands are asked for: before that there is nothing to count. */
  readonly counting: boolean;
}

/** What a class may vote for, with the hands that the teacher has counted, as strokes and as a figure. */
export function HandsCount({ stop, choices, counting }: Props) {
  const words = usePresentMessages();
  const number = useNumber();
  const hands = useTalk((state) => ownValue(state.hands, stop));
  return (
    <ol className="hands-count" aria-label={words.choices} data-counting={counting}>
      {choices.map((choice, index) => {
        const count = hands?.[index] ?? 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: choices have no other name, and keep their order
          <li key={index}>
            <span className="hands-count-choice">
              <StoryText of={choice} />
            </span>
            <Strokes count={counting ? count : 0} />
            {counting && (
              <span className="hands-count-figure">
                <span aria-hidden="true">{number(count)}</span>
                <span className="visually-hidden">{words.hands(count)}</span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** More are told by the figure alone. */
const MOST = 40;

/** Strokes in fives, the fifth across. */
function Strokes({ count }: { count: number }) {
  const groups =
    count > MOST ? [] : Array.from({ length: Math.ceil(count / 5) }, (_, at) => Math.min(count - at * 5, 5));
  return (
    <span className="hands-count-strokes" aria-hidden="true">
      {groups.map((strokes, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group of strokes is its place
        <svg key={index} viewBox="0 0 34 28" aria-hidden="true">
          <path
            d={
              Array.from({ length: Math.min(strokes, 4) }, (_, at) => `M${5 + at * 8} 2v24`).join('') +
              (strokes === 5 ? 'M0 22L34 6' : '')
            }
          />
        </svg>
      ))}
    </span>
  );
}

import { stepOf } from '../../domain/lesson/lesson.ts';
import type { Prose } from '../../domain/story.ts';
import { useNumber, useText } from '../../i18n/messages-context.tsx';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useCatalog } from '../../state/session-context.tsx';
import { useTalk, useTalkStore } from '../../state/talk-context.tsx';
import type { ShownStop } from '../use-stop.ts';

/** Counts the hands that a class shows, for each choice of a stop that has any. */
export function HandsTally({ stop }: Pick<ShownStop, 'stop'>) {
  const { story } = useCatalog();
  const words = usePresenterMessages();
  const number = useNumber();
  const text = useText();
  const talk = useTalkStore();
  const hands = useTalk((state) => state.hands[stop.id]);
  const choices: readonly Prose[] =
    stop.kind === 'question' ? stop.choices : stop.kind === 'pause' ? (stepOf(stop, story)?.pause?.choices ?? []) : [];
  if (choices.length === 0) return null;
  const { handsCounted, handsCleared } = talk.getState();
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
            <output>{number(hands?.[index] ?? 0)}</output>
            <button
              type="button"
              aria-label={words.oneLess(text(choice))}
              aria-disabled={(hands?.[index] ?? 0) === 0}
              onClick={() => handsCounted(stop.id, index, -1)}
            >
              −
            </button>
            <button
              type="button"
              aria-label={words.oneMore(text(choice))}
              onClick={() => handsCounted(stop.id, index, 1)}
            >
              +
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="presenter-way" onClick={() => handsCleared(stop.id)}>
        {words.clear}
      </button>
    </section>
  );
}

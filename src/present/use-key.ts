import { isKeyDue, isSameKey, type KeyPlace } from '../domain/lesson/shown-key.ts';
import { askedByStop, questionsOfStop } from '../domain/lesson/stop-questions.ts';
import type { Prose } from '../domain/prose.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { useStop } from './use-stop.ts';

/** The key to the question before the class. */
export interface KeyAtHand {
  readonly at: KeyPlace;
  readonly ask: Prose;
  readonly key: Prose;
  /** Whether the class sees it. */
  readonly isShown: boolean;
}

/** The key that one press would show to the class, or shows; undefined where there is none, or hands come first. */
export function useKey(): KeyAtHand | undefined {
  const shown = useStop();
  const { part } = useTalk((state) => state.place);
  const asked = useTalk((state) => state.asked);
  const isElsewhere = useTalk(({ exploring, inquiry }) => exploring || inquiry !== undefined);
  const shownKey = useTalk((state) => state.shownKey);
  const text = useText();
  if (!shown || isElsewhere) return undefined;
  const { stop, step, language } = shown;
  const question =
    asked === undefined ? askedByStop(stop, step, language) : questionsOfStop(stop, step, language)[asked];
  if (question?.key === undefined || text(question.key) === '') return undefined;
  if (asked === undefined && !isKeyDue(shown.part, shown.parts)) return undefined;
  const at: KeyPlace = { stop: stop.id, part, ...(asked !== undefined && { asked }) };
  return { at, ask: question.ask, key: question.key, isShown: isSameKey(shownKey, at) };
}

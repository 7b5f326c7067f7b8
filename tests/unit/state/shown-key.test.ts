import fc from 'fast-check';
import { expect, it } from 'vitest';
import story from '../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { lessonOfTour } from '../../../src/domain/lesson/lesson.ts';
import { isSameKey } from '../../../src/domain/lesson/shown-key.ts';
import type { Story } from '../../../src/domain/story.ts';
import { createTalkStore, type TalkState } from '../../../src/state/talk-store.ts';

const muscat = story as unknown as Story;

/** The question before the class, as a key names it. */
const questionAt = ({ lesson, place, asked }: TalkState) => ({
  stop: lesson.stops[place.stop]?.id ?? '',
  part: place.part,
  ...(asked !== undefined && { asked }),
});
const isKeySeen = (state: TalkState) => isSameKey(state.shownKey, questionAt(state));

const STEPS: readonly ((state: TalkState) => void)[] = [
  (state) => state.wentOn(),
  (state) => state.wentBack(),
  (state) => state.wentTo({ stop: 1, part: 1 }),
  (state) => state.wentToLast(),
  (state) => state.questionAsked(0),
  (state) => state.questionAsked(undefined),
  (state) => state.inquiryBegan('muscat-talks'),
  (state) => state.blackToggled(),
  (state) => state.exploringBegan(),
  (state) => state.returned(),
  (state) => state.lessonChosen({ ...state.lesson, stops: [...state.lesson.stops].reverse() }),
];

it('shows a key by no step, whatever was pressed before: only a key of its own does', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(STEPS.length - 1)), { maxLength: 30 }), (moves) => {
      const talk = createTalkStore(lessonOfTour(muscat), muscat);
      for (const move of moves) {
        const before = talk.getState();
        if (move === null) before.keyToggled(questionAt(before));
        else STEPS[move]?.(before);
        if (move !== null && isKeySeen(talk.getState())) {
          // It was seen at the same question before.
          expect([isKeySeen(before), questionAt(talk.getState())]).toEqual([true, questionAt(before)]);
        }
      }
    }),
  );
});

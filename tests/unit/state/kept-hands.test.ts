import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonOfTour } from '../../../src/domain/lesson/lesson.ts';
import { keepHands } from '../../../src/state/kept-hands.ts';
import { createTalkStore } from '../../../src/state/talk-store.ts';
import { muscat } from '../formats/made-lessons.ts';

const lesson = lessonOfTour(muscat);
const anyStop = fc.constantFrom('a', 'b', 'constructor', 'toString', 'hasOwnProperty');

/** A window with its own memory, which may be loaded again. */
function openWindow() {
  let kept: string | null = null;
  const memory = {
    read: () => kept,
    write(text: string) {
      kept = text;
    },
  };
  const load = () => {
    const talk = createTalkStore(lesson, muscat);
    return { talk, letGo: keepHands(talk, memory) };
  };
  return { load, keep: (text: string) => memory.write(text) };
}

describe('the hands that were counted', () => {
  it('are as many as were raised, never less than none, and outlast their window', () => {
    const counting = fc.array(fc.tuple(anyStop, fc.nat(3), fc.constantFrom(1 as const, -1 as const)));
    fc.assert(
      fc.property(counting, (steps) => {
        const { load } = openWindow();
        const { talk } = load();
        const counts = new Map<string, number>();
        for (const [stop, choice, by] of steps) {
          talk.getState().handsCounted(stop, choice, by);
          const name = `${stop} ${choice}`;
          counts.set(name, Math.max((counts.get(name) ?? 0) + by, 0));
        }
        const { hands } = load().talk.getState();
        for (const [name, count] of counts) {
          const [stop = '', choice = ''] = name.split(' ');
          expect(Object.hasOwn(hands, stop) && hands[stop]?.[Number(choice)]).toBe(count);
        }
      }),
    );
  });

  it('are gone for a stop that was cleared, and stay for the others', () => {
    const { load } = openWindow();
    const { talk } = load();
    talk.getState().handsCounted('a', 0, 1);
    talk.getState().handsCounted('b', 1, 1);
    talk.getState().handsCleared('a');
    expect(load().talk.getState().hands).toEqual({ b: [0, 1] });
  });

  it('do not take the place of those that a window has already', () => {
    const { keep } = openWindow();
    keep('{"a": [3]}');
    const talk = createTalkStore(lesson, muscat);
    talk.getState().handsCounted('b', 0, 1);
    keepHands(talk, { read: () => '{"a": [3]}', write() {} });
    expect(talk.getState().hands).toEqual({ b: [1] });
  });

  it.each(['', 'null', '7', '{"a": 1}', '{"a": [-1]}', '{"a": [0.5]}', '{"a": ["1"]}'])(
    'are none where %j was kept',
    (text) => {
      const { load, keep } = openWindow();
      keep(text);
      expect(load().talk.getState().hands).toEqual({});
    },
  );

  it('are kept no more once they were let go', () => {
    const { load } = openWindow();
    const { talk, letGo } = load();
    talk.getState().handsCounted('a', 0, 1);
    letGo();
    talk.getState().handsCounted('a', 0, 1);
    expect(load().talk.getState().hands).toEqual({ a: [1] });
  });
});

import { describe, expect, it } from 'vitest';
import { timeSpent } from '../../../src/domain/lesson/lesson-time.ts';
import type { KeptText } from '../../../src/state/kept-text.ts';
import { createLessonClock } from '../../../src/state/lesson-clock.ts';
import { createTalkStore } from '../../../src/state/talk-store.ts';
import { muscat } from '../formats/made-lessons.ts';

const MINUTE = 60_000;
const lesson = {
  story: muscat.id,
  language: 'en',
  minutes: 40,
  stops: ['one', 'constructor', 'three'].map((id) => ({ id, kind: 'blank' }) as const),
};

function keepText(text: string | null = null): KeptText {
  let kept = text;
  return {
    read: () => kept,
    write(next) {
      kept = next;
    },
  };
}

function teach(kept = keepText()) {
  let time = 0;
  const talk = createTalkStore(lesson, muscat);
  const { store, follow } = createLessonClock(talk, () => time, kept);
  const letGo = follow();
  const pass = (minutes: number) => {
    time += minutes * MINUTE;
  };
  /** In minutes. */
  const spent = (stop?: string) => timeSpent(store.getState().time, time, stop) / MINUTE;
  return { talk, store, pass, spent, letGo };
}

describe('the clock of a lesson', () => {
  it('begins with the first step of the talk, and counts for the stop that is shown', () => {
    const { talk, pass, spent } = teach();
    pass(5);
    expect(spent()).toBe(0);
    talk.getState().wentOn();
    pass(2);
    talk.getState().wentOn();
    pass(3);
    expect([spent('one'), spent('constructor'), spent('three'), spent()]).toEqual([0, 2, 3, 5]);
  });

  it('tells no time of a stop that had none, whatever it is called', () => {
    const { store, pass, spent } = teach();
    store.getState().started();
    pass(1);
    expect([spent('one'), spent('constructor'), spent('toString')]).toEqual([1, 0, 0]);
  });

  it('stands still while it is paused, and begins anew', () => {
    const { store, pass, spent } = teach();
    store.getState().started();
    pass(4);
    store.getState().paused();
    pass(10);
    expect(spent()).toBe(4);
    store.getState().started();
    pass(1);
    expect(spent()).toBe(5);
    store.getState().reset();
    pass(2);
    expect(spent()).toBe(2);
  });

  it('does not begin by itself once it was paused', () => {
    const { talk, store, pass, spent } = teach();
    store.getState().started();
    pass(1);
    store.getState().paused();
    talk.getState().wentOn();
    pass(7);
    expect(spent()).toBe(1);
  });

  it('goes on where it was when its window is loaded again', () => {
    const kept = keepText();
    const first = teach(kept);
    first.talk.getState().wentOn();
    first.pass(6);
    first.talk.getState().wentOn();
    first.letGo();
    const again = teach(kept);
    again.pass(6);
    expect(again.spent('constructor')).toBe(6);
  });

  it.each(['', 'null', '[]', '{"spent": 3}', '{"spent": {"one": -1}}', '{"since": "now", "spent": {}}'])(
    'begins with nothing where %j was kept',
    (text) => {
      expect(teach(keepText(text)).spent()).toBe(0);
    },
  );

  it('stands still where a window tells it what is the same place', () => {
    const { talk, store } = teach();
    const { place, ...status } = talk.getState();
    talk.getState().told({ ...status, place: { ...place }, black: true });
    talk.getState().wentTo({ ...place });
    talk.getState().lessonChosen({ ...lesson });
    expect(store.getState().time.since).toBeUndefined();
  });

  it('hears no more of a talk that it let go', () => {
    const { talk, store, letGo } = teach();
    letGo();
    talk.getState().wentOn();
    expect(store.getState().time.since).toBeUndefined();
  });
});

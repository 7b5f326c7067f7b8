import { expect, it } from 'vitest';
import { type Lesson, lessonOfTour } from '../../../src/domain/lesson/lesson.ts';
import { timeSpent } from '../../../src/domain/lesson/lesson-time.ts';
import { createLessonClock } from '../../../src/state/lesson-clock.ts';
import { createTalkStore } from '../../../src/state/talk-store.ts';
import { compileStory } from '../domain/small-story.ts';

const { story } = compileStory([], []);
const lesson: Lesson = {
  ...lessonOfTour(story),
  stops: [
    { id: 'one', kind: 'blank' },
    { id: 'two', kind: 'blank' },
  ],
};

function begin() {
  const talk = createTalkStore(lesson, story);
  const day = { now: 0 };
  const clock = createLessonClock(talk, () => day.now, { read: () => null, write() {} });
  clock.follow();
  return { talk, day, time: () => clock.store.getState().time };
}

it('starts with the first step', () => {
  const { talk, day, time } = begin();
  expect(time().since).toBeUndefined();
  talk.getState().wentOn();
  day.now = 4000;
  expect(timeSpent(time(), day.now, 'two')).toBe(4000);
});

it('stands still where a window tells it what is the same place', () => {
  const { talk, time } = begin();
  const { place, ...status } = talk.getState();
  talk.getState().told({ ...status, place: { ...place }, black: true });
  talk.getState().wentTo({ ...place });
  talk.getState().lessonChosen({ ...lesson });
  expect(time().since).toBeUndefined();
});

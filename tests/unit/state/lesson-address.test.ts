import { expect, it } from 'vitest';
import { readLessonAddress, writeLook, writePlace } from '../../../src/state/lesson-address.ts';
import { compileStory } from '../domain/small-story.ts';

const { story } = compileStory([], []);
const lesson = {
  story: story.id,
  language: 'en',
  minutes: 40,
  stops: [{ id: 'a', kind: 'blank' } as const, { id: 'b', kind: 'comparison', comparison: 'c' } as const],
};

it('reads language, theme and place', () => {
  expect(readLessonAddress('?lang=ar&theme=dark&stop=4.2', ['en', 'ar'])).toEqual({
    language: 'ar',
    theme: 'dark',
    place: { stop: 3, part: 1 },
  });
});

it.each(['?lang=xx', '?theme=pink', '?stop=four', '?stop=-1', '?stop=1.2.3', '?stop=99999'])(
  'leaves out %s',
  (search) => {
    expect(readLessonAddress(search, ['en', 'ar'])).toEqual({});
  },
);

it('writes a place so that it is read again, and keeps what else the address says', () => {
  const written = writePlace({ stop: 1, part: 1 }, '?lang=ar', lesson, story);
  expect(written).toBe('?lang=ar&stop=2.2');
  expect(readLessonAddress(written, ['ar']).place).toEqual({ stop: 1, part: 1 });
  expect(writePlace({ stop: 0, part: 0 }, written, lesson, story)).toBe('?lang=ar');
});

it('writes language and theme beside the place, and leaves out what goes without saying', () => {
  const written = writeLook({ language: 'fa', theme: 'dark' }, '?stop=4.2&room=k3', 'en');
  expect(written).toBe('?stop=4.2&room=k3&lang=fa&theme=dark');
  expect(writeLook({ language: 'en', theme: 'auto' }, written, 'en')).toBe('?stop=4.2&room=k3');
});

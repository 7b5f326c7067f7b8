import { describe, expect, it } from 'vitest';
import story from '../../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { type Lesson, lessonOfTour, partsOf } from '../../../../src/domain/lesson/lesson.ts';
import type { Story } from '../../../../src/domain/story.ts';

const muscat = story as unknown as Story;
const tour = lessonOfTour(muscat);

/** The parts of a stop of a lesson, by its id. */
const parts = (lesson: Lesson, id: string) => {
  const stop = lesson.stops.find((each) => each.id === id);
  return stop && partsOf(stop, muscat, lesson);
};

describe('a class judges two accounts of an event', () => {
  it('before it sees whose they are: the sources wait until after the show of hands', () => {
    expect(parts(tour, 'two-rooms')).toEqual(['event', 'attribution']);
    expect(parts(tour, 'two-rooms-pause')).toEqual(['question', 'hands', 'sources', 'record']);
  });

  it('unless the teacher has left the question out, or put it first', () => {
    const without: Lesson = { ...tour, stops: tour.stops.filter(({ id }) => id !== 'two-rooms-pause') };
    expect(parts(without, 'two-rooms')).toEqual(['event', 'attribution', 'sources']);
    const turned: Lesson = { ...tour, stops: [...tour.stops].reverse() };
    expect(parts(turned, 'two-rooms')).toEqual(['event', 'attribution', 'sources']);
    expect(parts(turned, 'two-rooms-pause')).toEqual(['question', 'hands', 'sources']);
  });

  it('where the accounts are of another event, its sources give nothing away', () => {
    expect(parts(tour, 'before')).toEqual(['event', 'attribution', 'sources']);
    expect(parts(tour, 'before-pause')).toEqual(['question', 'hands', 'sources']);
  });
});

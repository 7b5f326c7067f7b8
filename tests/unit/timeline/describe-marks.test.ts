import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../src/domain/story.ts';
import { describeMarks } from '../../../src/timeline/describe-marks.ts';
import { compileDated, compileStory, makeClaim, makeEvent } from '../domain/small-story.ts';

const marksOf = (extent: StoryEvent['extent'], ...dates: string[]) => {
  const { events, calendar } = compileDated(extent, ...dates);
  const [record] = events;
  if (!record) throw new Error('no event');
  const story = { start: calendar.starts[0] ?? 0, end: calendar.starts.at(-1) ?? 0 };
  return { record, story, marks: describeMarks(record, { lane: 0, label: 'Talks', extent: story }) };
};
const kinds = (extent: StoryEvent['extent'], ...dates: string[]) =>
  marksOf(extent, ...dates).marks.map(({ kind }) => kind);
const muscat = (day: string) => Date.parse(`${day}T00:00+04:00`);

describe('marks', () => {
  it('draw the precision of a date', () => {
    expect(kinds('once', '2024-01-10')).toEqual(['day']);
    expect(kinds('once', '2024-01')).toEqual(['band']);
    expect(kinds('ongoing', '2023')).toEqual(['band']);
    expect(kinds('once', '2024-02-0X')).toEqual(['lens']);
    expect(kinds('ongoing', '2024-03~')).toEqual(['lens']);
    expect(kinds('ongoing', '2023-10-07/..')).toEqual(['bar']);
    expect(kinds('ongoing', '../2024-03')).toEqual(['fade']);
    expect(kinds('by', '../2024-02-0X')).toEqual(['fade']);
  });

  it('draw a day inside its month as a mark on a band, with one label', () => {
    const { marks } = marksOf('once', '2024-01-10', '2024-01');
    expect(marks.map(({ kind, label }) => [kind, label])).toEqual([
      ['band', 'Talks'],
      ['day', ''],
    ]);
  });

  it('draw both days where they contradict', () => {
    expect(kinds('once', '2024-01-10', '2024-01-12')).toEqual(['day', 'day']);
  });

  it('leave the beginning open through a month, and the end from the last report on', () => {
    const [mark] = marksOf('ongoing', '2023-11/..').marks;
    expect(mark).toMatchObject({
      start: muscat('2023-11-01'),
      fuzzyUntil: muscat('2023-12-01'),
      openFrom: muscat('2024-03-14'),
    });
    expect(marksOf('ongoing', '2023-10-07/..').marks[0]).not.toHaveProperty('fuzzyUntil');
  });

  it('fade in towards a bound, and end hard on it', () => {
    const [mark] = marksOf('by', '../2024-02-0X').marks;
    expect(mark?.end).toBe(muscat('2024-02-10'));
    expect(mark?.start).toBeLessThan(muscat('2024-02-01'));
    expect(mark).not.toHaveProperty('openFrom');
  });

  it('show a day that comes from the source alone as the editors’', () => {
    const claims = [makeClaim({ id: 'c', event: 'e', kind: 'publication' })];
    const [record] = compileStory([makeEvent({ id: 'e', when: ['c'] })], claims).events;
    const marks = record && describeMarks(record, { lane: 0, label: '', extent: { start: 0, end: Infinity } });
    expect(marks).toMatchObject([{ kind: 'day', hollow: true }]);
  });

  it('cover every instant at which the event is active, and stay within the story', () => {
    const date = fc.constantFrom(
      '2023',
      '2022',
      '2024-01',
      '2024-01-10',
      '2024-01-12',
      '2024-02-0X',
      '2024-03~',
      '2023-10-07/..',
      '2023-11/..',
      '../2024-03',
      '../2024-02-0X',
      '2023-12-24/2024-01-06',
      '2023-12/2024-02',
    );
    const extent = fc.constantFrom<StoryEvent['extent']>('once', 'ongoing', 'by');
    fc.assert(
      fc.property(extent, fc.uniqueArray(date, { minLength: 1, maxLength: 3 }), (kind, dates) => {
        const { record, story, marks } = marksOf(kind, ...dates);
        for (const { start, end } of marks) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(story.start);
          expect(end).toBeLessThanOrEqual(story.end);
        }
        for (const interval of record.intervals) {
          const start = Math.max(interval.start, story.start);
          const end = Math.min(interval.end, story.end);
          if (start < end) expect(marks.some((mark) => mark.start <= start && end <= mark.end)).toBe(true);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityOf } from '../../../src/domain/density.ts';
import { knowFrom } from '../../../src/domain/knowledge.ts';
import { compileDated, compileStory, makeClaim, makeEvent } from './small-story.ts';

const total = (bins: ReturnType<typeof densityOf>) =>
  bins.reduce((sum, { counts }) => sum + counts.reduce((all, count) => all + count, 0), 0);
const busiest = (bins: ReturnType<typeof densityOf>) => {
  const most = Math.max(...bins.flatMap(({ counts }) => counts));
  return bins
    .filter(({ counts }) => counts.some((count) => count > most - 1e-9))
    .map(({ interval }) => new Date(interval.start).toISOString());
};

describe('density', () => {
  it('covers the story without a gap', () => {
    for (const parts of [1, 2, 3, 4]) {
      const catalog = compileDated('once', '2024-01-10');
      const bins = densityOf(catalog, parts);
      bins.forEach(({ interval }, at) => {
        expect(interval.end).toBe(bins[at + 1]?.interval.start ?? catalog.calendar.starts.at(-1));
      });
      expect(bins).toHaveLength(15 * parts);
    }
  });

  it('counts each event with a known beginning as one, however wide its date', () => {
    const date = fc.constantFrom(
      '2023',
      '2024-01',
      '2024-02-0X',
      '2024-01-10',
      '2023-11/..',
      '2023-12-24/2024-01-06',
      '2024-03~',
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (dates, parts) => {
        const claims = dates.map((edtf, at) =>
          makeClaim({ id: `c${at}`, event: `e${at}`, time: { how: 'stated', edtf } }),
        );
        const events = dates.map((_, at) =>
          makeEvent({ id: `e${at}`, extent: 'ongoing', when: [`c${at}`], lane: at % 2 ? 'talks' : 'strikes' }),
        );
        expect(total(densityOf(compileStory(events, claims), parts))).toBeCloseTo(dates.length, 6);
      }),
    );
  });

  it('counts what went on where it began, and nothing where no beginning is given', () => {
    expect(busiest(densityOf(compileDated('ongoing', '2023-10-07/..')))).toEqual(['2023-09-30T20:00:00.000Z']);
    expect(total(densityOf(compileDated('ongoing', '../2024-03')))).toBe(0);
  });

  it('counts on the day of becoming public in the second lens, and nowhere what was public before', () => {
    const claims = ['kept', 'open'].map((event) =>
      makeClaim({ id: event, event, time: { how: 'stated', edtf: '2024-01-10' } }),
    );
    const events = [
      makeEvent({ id: 'kept', when: ['kept'], publicity: 'kept' }),
      makeEvent({ id: 'open', when: ['open'], publicity: 'open' }),
    ];
    const whole = compileStory(events, claims);
    const bins = densityOf(knowFrom(whole, { lens: 'public', sources: new Set(), before: Infinity }), 4);
    expect(total(bins)).toBe(1);
    const [bin] = bins.filter(({ counts }) => counts.some((count) => count > 0));
    expect(bin && [bin.interval.start, bin.interval.end].map((at) => new Date(at).toISOString().slice(0, 10))).toEqual([
      '2024-03-08',
      '2024-03-16',
    ]);
  });
});

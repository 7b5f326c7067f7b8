import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCalendar } from '../../../src/domain/time/calendar.ts';
import { axisTicks } from '../../../src/timeline/time-axis.ts';

const calendar = createCalendar('Asia/Muscat', '2023-01-01', '2024-03-31');
const at = (day: string) => Date.parse(`${day}T00:00+04:00`);

it('names the months, the first and January with their year', () => {
  const ticks = axisTicks(calendar, { start: at('2023-10-27'), end: at('2024-04-01') }, 870);
  const named = ticks.filter(({ name }) => name !== undefined);
  expect(named.map(({ instant, name }) => [instant, name])).toEqual([
    [at('2023-11-01'), 'month-and-year'],
    [at('2023-12-01'), 'month'],
    [at('2024-01-01'), 'month-and-year'],
    [at('2024-02-01'), 'month'],
    [at('2024-03-01'), 'month'],
  ]);
});

it('begins days and months at midnight of the story’s zone, in order, with room for their names', () => {
  fc.assert(
    fc.property(
      fc.nat(430),
      fc.integer({ min: 14, max: 455 }),
      fc.integer({ min: 300, max: 1600 }),
      (first, days, width) => {
        const start = calendar.starts[first] ?? 0;
        const window = { start, end: start + days * 86_400_000 };
        const ticks = axisTicks(calendar, window, width);
        const x = (instant: number) => ((instant - window.start) / (window.end - window.start)) * width;
        ticks.forEach(({ instant }, index) => {
          expect((instant + 4 * 3_600_000) % 86_400_000).toBe(0);
          const next = ticks[index + 1];
          if (next) expect(x(next.instant) - x(instant)).toBeGreaterThan(5);
        });
      },
    ),
  );
});

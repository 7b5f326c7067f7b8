import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventStateAt } from '../../../src/domain/active.ts';
import { createBoundaryIndex } from '../../../src/domain/boundary-index.ts';
import { dayInterval } from '../../../src/domain/time/calendar.ts';
import { compileStory, makeClaim, makeEvent } from './small-story.ts';

const date = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const edtf = fc.oneof(
  date,
  date.map((day) => day.slice(0, 7)),
  date.map((day) => `${day}/..`),
  // A range that begins and ends on one day is written as that day.
  fc.uniqueArray(date, { minLength: 2, maxLength: 2 }).map((pair) => pair.toSorted().join('/')),
);

it('finds every event whose state differs between two days', () => {
  fc.assert(
    fc.property(fc.array(edtf, { maxLength: 12 }), fc.nat(455), fc.nat(455), (dates, a, b) => {
      const claims = dates.map((text, index) =>
        makeClaim({ id: `c${index}`, event: `e${index}`, time: { how: 'stated', edtf: text } }),
      );
      const events = dates.map((_, index) => makeEvent({ id: `e${index}`, extent: 'ongoing', when: [`c${index}`] }));
      const catalog = compileStory(events, claims);
      const [from, to] = [dayInterval(catalog.calendar, a), dayInterval(catalog.calendar, b)];
      const crossed = createBoundaryIndex(catalog.events).crossedBetween(from, to);
      for (const record of catalog.events) {
        if (eventStateAt(record, from) !== eventStateAt(record, to)) expect(crossed).toContain(record.index);
      }
    }),
  );
});

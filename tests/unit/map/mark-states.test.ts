import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventStateAt } from '../../../src/domain/active.ts';
import type { EventState } from '../../../src/domain/catalog.ts';
import { describeMarks, type PlacedMark, placeMarks } from '../../../src/domain/map-marks.ts';
import { dayInterval } from '../../../src/domain/time/calendar.ts';
import { MarkStates } from '../../../src/map/mark-states.ts';
import { muscatCatalog } from '../../component/render-story.tsx';

const catalog = muscatCatalog();
const statesOn = (index: number) => {
  const day = dayInterval(catalog.calendar, index);
  const states = new Map(catalog.events.map((record) => [record.id, eventStateAt(record, day)]));
  return (id: string): EventState => states.get(id) ?? 'hidden';
};
const marksOn = (index: number) => {
  const stateOf = statesOn(index);
  return ({ event }: PlacedMark) => stateOf(event);
};

describe('MarkStates', () => {
  it('told only the differences, stands as if it had been told everything', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(catalog.calendar.days.length - 1), { minLength: 1, maxLength: 12 }), (days) => {
        const marks = new MarkStates(catalog);
        let before: ((id: string) => EventState) | undefined;
        for (const day of days) {
          const stateOf = statesOn(day);
          const changed = catalog.events.filter(({ id }) => before?.(id) !== stateOf(id)).map(({ id }) => id);
          marks.change(changed, ({ event }) => stateOf(event));
          before = stateOf;
        }
        const fresh = new MarkStates(catalog);
        fresh.change(
          catalog.events.map(({ id }) => id),
          marksOn(days.at(-1) ?? 0),
        );
        for (const mark of placeMarks(catalog)) expect(marks.stateOf(mark)).toBe(fresh.stateOf(mark));
      }),
      { numRuns: 40 },
    );
  });

  it('touches no mark of a place where nothing changed', () => {
    const marks = new MarkStates(catalog);
    const index = catalog.calendar.days.indexOf('2024-01-12');
    marks.change(
      catalog.events.map(({ id }) => id),
      marksOn(index - 1),
    );
    const changed = marks.change(['yemen-strikes'], (mark) =>
      mark.event === 'yemen-strikes' ? 'past' : marksOn(index - 1)(mark),
    );
    expect(changed.map(([{ key }, state]) => [key, state])).toEqual([['yemen-strikes/yemen', 'past']]);
  });

  it('shows one trace for a place, and says of the same marks as the still map that they are on it', () => {
    const marks = new MarkStates(catalog);
    const stateOf = statesOn(catalog.calendar.days.length - 1);
    marks.change(
      catalog.events.map(({ id }) => id),
      ({ event }) => stateOf(event),
    );
    const still = describeMarks(catalog, stateOf)
      .map(({ key }) => key)
      .toSorted();
    const live = placeMarks(catalog)
      .filter((mark) => marks.stateOf(mark) !== 'none')
      .map(({ key }) => key)
      .toSorted();
    expect(live).toEqual(still);
    const traces = placeMarks(catalog)
      .filter((mark) => marks.stateOf(mark) === 'past')
      .map(({ place }) => place);
    expect(new Set(traces).size).toBe(traces.length);
  });
});

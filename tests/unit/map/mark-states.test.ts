import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventStateAt } from '../../../src/domain/active.ts';
import type { EventState } from '../../../src/domain/catalog.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { describeMarks, type PlacedMark, placeMarks, seeMark } from '../../../src/domain/map-marks.ts';
import { dayInterval } from '../../../src/domain/time/calendar.ts';
import { MarkStates } from '../../../src/map/mark-states.ts';
import { whole as catalog, lookOn } from '../data/muscat-look.ts';
import { story } from '../data/muscat-story.ts';

const statesOn = (index: number) => {
  const day = dayInterval(catalog.calendar, index);
  const states = new Map(catalog.events.map((record) => [record.id, eventStateAt(record, day)]));
  return (id: string): EventState => states.get(id) ?? 'hidden';
};
const seenWith =
  (stateOf: (id: string) => EventState, selected?: string) =>
  ({ key }: PlacedMark) =>
    seeMark(catalog, key, { stateOf, selected });
const marksOn = (index: number) => seenWith(statesOn(index));

describe('MarkStates', () => {
  it('told only the differences, stands as if it had been told everything', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(catalog.calendar.days.length - 1), { minLength: 1, maxLength: 12 }), (days) => {
        const marks = new MarkStates(catalog);
        let before: ((id: string) => EventState) | undefined;
        for (const day of days) {
          const stateOf = statesOn(day);
          const changed = catalog.events.filter(({ id }) => before?.(id) !== stateOf(id)).map(({ id }) => id);
          marks.change(changed, seenWith(stateOf));
          before = stateOf;
        }
        const fresh = new MarkStates(catalog);
        fresh.change(
          catalog.events.map(({ id }) => id),
          marksOn(days.at(-1) ?? 0),
        );
        for (const mark of placeMarks(catalog)) expect(marks.stateOf(mark)).toEqual(fresh.stateOf(mark));
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
    const dayBefore = statesOn(index - 1);
    const changed = marks.change(
      ['yemen-strikes'],
      seenWith((id) => (id === 'yemen-strikes' ? 'past' : dayBefore(id))),
    );
    expect(changed.map(([{ key }, { state }]) => [key, state])).toEqual([['yemen-strikes/yemen', 'past']]);
  });

  it('lets the same trace of a place lie on top as the still map, whichever event is selected', () => {
    const { length } = catalog.calendar.days;
    const anyEvent = fc.constantFrom(undefined, ...catalog.events.map(({ id }) => id));
    fc.assert(
      fc.property(fc.nat(length - 1), anyEvent, (day, selected) => {
        const stateOf = statesOn(day);
        const marks = new MarkStates(catalog);
        marks.change(
          catalog.events.map(({ id }) => id),
          seenWith(stateOf, selected),
        );
        const still = describeMarks(catalog, { stateOf, selected }).map(({ key, state, covered }) => [
          key,
          covered ? 'covered' : state,
        ]);
        const live = placeMarks(catalog)
          .map((mark) => [mark.key, marks.stateOf(mark).state])
          .filter(([, state]) => state !== 'none');
        expect(live.toSorted()).toEqual(still.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('tells of a mark whose report has come out, though its event is as it was', () => {
    const placed = new MarkStates(buildCatalog(story, dateClaims(story), { everyPlace: true }));
    const tell = (iso: string) => {
      const { catalog: known, stateOf, today } = lookOn(iso);
      const everything = known.events.map(({ id }) => id);
      return placed.change(everything, ({ key }) => seeMark(known, key, { stateOf, today }));
    };
    tell('2024-03-12');
    const changes = new Map(tell('2024-03-13').map(([{ key }, change]) => [key, change]));
    expect(changes.get('houthi-ship-attacks/red-sea')).toEqual({ state: 'past', outside: false });
    expect(changes.has('yemen-strikes/yemen')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventStateAt } from '../../../src/domain/active.ts';
import type { Catalog } from '../../../src/domain/catalog.ts';
import { dayIndexOf, dayInterval } from '../../../src/domain/time/calendar.ts';
import { compileDated, compileStory, makeClaim, makeEvent } from './small-story.ts';

const stateOn = (catalog: Catalog, day: string, id = 'e') => {
  const record = catalog.byId.get(id);
  if (!record) throw new Error(`no event ${id}`);
  return eventStateAt(record, dayInterval(catalog.calendar, dayIndexOf(catalog.calendar, day) ?? -1));
};
/** First and last day on which an event is active. */
const activeDays = (catalog: Catalog, id = 'e') => {
  const days = catalog.calendar.days.filter((day) => stateOn(catalog, day, id) === 'active');
  return [days[0], days.at(-1)];
};

describe('dates of an event', () => {
  it('are the narrowest that its claims support together, and every value is kept', () => {
    const catalog = compileDated('once', '2024-01', '2024-01-10');
    expect(activeDays(catalog)).toEqual(['2024-01-10', '2024-01-10']);
    expect(catalog.byId.get('e')?.dates.map(({ dating }) => dating.edtf)).toEqual(['2024-01', '2024-01-10']);
    expect(catalog.byId.get('e')?.datesContradict).toBe(false);
  });

  it('are several where they contradict', () => {
    const catalog = compileDated('once', '2024-01-10', '2024-02-02');
    expect(catalog.byId.get('e')?.datesContradict).toBe(true);
    expect(stateOn(catalog, '2024-01-09')).toBe('future');
    expect(stateOn(catalog, '2024-01-10')).toBe('active');
    expect(stateOn(catalog, '2024-01-20')).toBe('future');
    expect(stateOn(catalog, '2024-02-02')).toBe('active');
    expect(stateOn(catalog, '2024-02-03')).toBe('past');
  });

  it.each([
    ['once', '2024-02-0X', '2024-02-01', '2024-02-09'],
    ['by', '../2024-02-0X', '2024-02-01', '2024-02-09'],
    ['by', '../2024-03-15', '2024-03-15', '2024-03-15'],
    ['ongoing', '../2024-03', '2023-01-01', '2024-03-13'],
    ['ongoing', '2023-11/..', '2023-11-01', '2024-03-13'],
    ['ongoing', '2024-03~', '2024-03-01', '2024-03-13'],
    ['once', '2024-02', '2024-02-01', '2024-02-29'],
    ['once', '2024-01-10/..', '2024-01-10', '2024-03-13'],
  ] as const)('%s %s is active from %s to %s', (extent, edtf, from, to) => {
    expect(activeDays(compileDated(extent, edtf))).toEqual([from, to]);
  });

  it('are the exact ones where a coarse one holds two that contradict', () => {
    const catalog = compileDated('once', '2024-01', '2024-01-10', '2024-01-12');
    expect(stateOn(catalog, '2024-01-05')).toBe('future');
    expect(stateOn(catalog, '2024-01-11')).toBe('future');
    expect(stateOn(catalog, '2024-01-12')).toBe('active');
    expect(catalog.byId.get('e')?.dates).toHaveLength(3);
  });

  it('take both calendar days of a night that two zones date differently', () => {
    const strike = makeClaim({
      id: 'c',
      event: 'e',
      time: { how: 'stated', edtf: '2024-01-11', timeZone: 'America/New_York' },
    });
    const catalog = compileStory([makeEvent({ id: 'e', when: ['c'] })], [strike]);
    expect(activeDays(catalog)).toEqual(['2024-01-11', '2024-01-12']);
  });

  it('begin after the event that a claim names', () => {
    const catalog = compileStory(
      [makeEvent({ id: 'messages', extent: 'ongoing', when: ['m'] }), makeEvent({ id: 'talks', when: ['t'] })],
      [
        makeClaim({
          id: 'm',
          event: 'messages',
          source: 'B',
          time: { how: 'stated', edtf: '2024-01/..', after: 'talks' },
        }),
        makeClaim({ id: 't', event: 'talks', time: { how: 'stated', edtf: '2024-01-10' } }),
      ],
    );
    expect(activeDays(catalog, 'messages')).toEqual(['2024-01-11', '2024-03-15']);
  });

  it('come from the day of the report where a publication prints none, and say so', () => {
    const catalog = compileStory(
      [makeEvent({ id: 'e', when: ['c'] })],
      [makeClaim({ id: 'c', event: 'e', source: 'B', kind: 'publication' })],
    );
    expect(activeDays(catalog)).toEqual(['2024-03-15', '2024-03-15']);
    expect(catalog.byId.get('e')?.dates[0]?.basis).toBe('editors');
  });

  it('never come from a claim that is not named for it', () => {
    const catalog = compileStory(
      [makeEvent({ id: 'e' })],
      [makeClaim({ id: 'c', event: 'e', time: { how: 'stated', edtf: '2024-01-10' } })],
    );
    expect(catalog.byId.get('e')?.intervals).toEqual([]);
    expect(activeDays(catalog)).toEqual([undefined, undefined]);
  });
});

describe('places of an event', () => {
  it('keep a city and its country apart, and draw neither subjects nor capitals that stand for governments', () => {
    const catalog = compileStory(
      [makeEvent({ id: 'e', where: ['a', 'b', 'm'] })],
      [
        makeClaim({ id: 'a', event: 'e', places: [{ place: 'oman', role: 'location' }] }),
        makeClaim({ id: 'b', event: 'e', source: 'B', places: [{ place: 'muscat', role: 'inherited' }] }),
        makeClaim({
          id: 'm',
          event: 'e',
          places: [
            { place: 'tehran', role: 'metonym' },
            { place: 'unknown', role: 'location' },
          ],
        }),
      ],
    );
    expect(catalog.byId.get('e')?.places).toMatchObject([
      { place: 'muscat', kind: 'point', claims: ['b'], sources: ['second'], context: false },
      { place: 'oman', kind: 'country', claims: ['a'], sources: ['first'], context: false },
    ]);
  });
});

describe('the catalog', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-01-${String(number).padStart(2, '0')}`);

  it('is the same whatever the order of the events and claims', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 8 }), fc.nat(), (days, seed) => {
        const events = days.map((_, index) => makeEvent({ id: `e${index}`, when: [`c${index}`] }));
        const claims = days.map((edtf, index) =>
          makeClaim({ id: `c${index}`, event: `e${index}`, time: { how: 'stated', edtf } }),
        );
        const turn = <Item>(items: Item[]) => [
          ...items.slice(seed % items.length),
          ...items.slice(0, seed % items.length),
        ];
        const straight = compileStory(events, claims).events.map(({ id }) => id);
        const turned = compileStory(turn(events), turn(claims)).events.map(({ id }) => id);
        expect(turned).toEqual(straight);
      }),
    );
  });

  it('lists undated events last', () => {
    const catalog = compileStory(
      [makeEvent({ id: 'a' }), makeEvent({ id: 'b', when: ['c'] })],
      [makeClaim({ id: 'c', event: 'b', time: { how: 'stated', edtf: '2024-03-20' } })],
    );
    expect(catalog.events.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

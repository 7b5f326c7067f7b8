import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import story from '../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { ALL_SOURCES, knowFrom } from '../../../src/domain/knowledge.ts';
import type { Lens } from '../../../src/domain/lens.ts';
import { secrecyOf } from '../../../src/domain/secrecy.ts';
import type { Story, StoryEvent } from '../../../src/domain/story.ts';
import { dayIndexOf, dayInterval } from '../../../src/domain/time/calendar.ts';
import { compileStory, makeClaim, makeEvent } from './small-story.ts';

const muscat = story as unknown as Story;
const whole = buildCatalog(muscat, dateClaims(muscat));
const secrecyFrom = (lens: Lens, day: string, id = 'muscat-talks', sources = ALL_SOURCES) => {
  const before = dayInterval(whole.calendar, dayIndexOf(whole.calendar, day) ?? -1).end;
  const known = knowFrom(whole, { lens, sources, before });
  const record = known.byId.get(id);
  return record && secrecyOf(record, known.calendar);
};
const secrecyWith = (event: Partial<StoryEvent>, ...edtf: readonly string[]) => {
  const claims = edtf.map((date, index) =>
    makeClaim({ id: `c${index}`, event: 'e', time: { how: 'stated', edtf: date } }),
  );
  const when = claims.map(({ id }) => id);
  const catalog = compileStory([makeEvent({ id: 'e', publicity: 'kept', when, ...event })], claims);
  const record = catalog.byId.get('e');
  return record && secrecyOf(record, catalog.calendar);
};

describe('how long an event was kept from the public', () => {
  it('is a least and a most as long as only the month is out, and one number once the day is', () => {
    expect(secrecyFrom('public', '2024-03-12')).toBeUndefined();
    expect(secrecyFrom('public', '2024-03-13')).toMatchObject({ least: 42, most: 72 });
    expect(secrecyFrom('public', '2024-03-15')).toMatchObject({ least: 63, most: 63 });
    expect(secrecyFrom('happened', '2024-01-10')).toMatchObject({ least: 63, most: 63 });
  });

  it('counts for the chosen sources alone', () => {
    expect(secrecyFrom('public', '2024-03-31', 'muscat-talks', new Set(['ft']))).toMatchObject({ least: 42, most: 72 });
    expect(secrecyFrom('public', '2024-03-31', 'muscat-talks', new Set(['nyt']))).toMatchObject({
      least: 65,
      most: 65,
    });
  });

  it('is nothing for what was public as it happened', () => {
    for (const { id, event } of whole.events.filter(({ event }) => event.publicity !== 'kept'))
      expect([id, event.publicity, secrecyFrom('public', '2024-03-31', id)]).toEqual([id, event.publicity, undefined]);
  });

  it('is nothing where a date is missing, or gives no beginning', () => {
    expect(secrecyWith({})).toBeUndefined();
    expect(secrecyWith({ extent: 'by' }, '../2024-02-0X')).toBeUndefined();
  });

  it('holds both of two dates that contradict', () => {
    expect(secrecyWith({}, '2024-01-10', '2024-02-02')).toMatchObject({ least: 40, most: 63 });
  });

  it('is never less than nothing, and no more exact a date makes it wider', () => {
    const date = fc.date({ min: new Date('2023-01-01'), max: new Date('2024-03-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (instant) => {
        const day = instant.toISOString().slice(0, 10);
        const [year, month, exact] = [day.slice(0, 4), day.slice(0, 7), day].map((edtf) => secrecyWith({}, edtf));
        for (const [wide, narrow] of [
          [year, month],
          [month, exact],
        ]) {
          expect(narrow?.least).toBeGreaterThanOrEqual(wide?.least ?? Infinity);
          expect(narrow?.most).toBeLessThanOrEqual(wide?.most ?? -1);
        }
        expect(exact?.least).toBe(exact?.most);
        expect(year?.least).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

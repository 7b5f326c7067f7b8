import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { ALL_SOURCES, choiceOf, knowFrom, publicationInstants } from '../../../src/domain/knowledge.ts';
import type { Lens } from '../../../src/domain/lens.ts';
import { dayIndexOf, dayInterval } from '../../../src/domain/time/calendar.ts';
import { muscatCatalog } from '../../component/render-story.tsx';
import { makeClaim, makeEvent, makeStory } from './small-story.ts';

const whole = muscatCatalog();
const choices = [...new Set(whole.story.claims.map(({ source }) => choiceOf(whole, source)))];
const endOf = (day: string) => dayInterval(whole.calendar, dayIndexOf(whole.calendar, day) ?? -1).end;
const anyLens = fc.constantFrom<Lens>('happened', 'public');
const anySources = fc.subarray(choices).map((ids): ReadonlySet<string> => new Set(ids));
const anyDay = fc.nat(whole.calendar.days.length - 1).map((index) => dayInterval(whole.calendar, index).end);

const claimsIn = (catalog: Catalog) => new Set(catalog.claims.keys());
const isWithin = <Item>(some: ReadonlySet<Item>, all: ReadonlySet<Item>) => [...some].every((one) => all.has(one));
const valuesIn = (catalog: Catalog) =>
  new Set(
    catalog.events.flatMap(({ id, dates, places }) => [
      ...dates.map(({ dating }) => `${id} ${dating.edtf} ${dating.timeZone}`),
      ...places.map(({ place }) => `${id} ${place}`),
    ]),
  );

describe('what is known', () => {
  it('never shrinks as time goes on: neither claims, nor dates, nor places', () => {
    fc.assert(
      fc.property(anySources, anyDay, anyDay, (sources, a, b) => {
        const earlier = knowFrom(whole, { lens: 'public', sources, before: Math.min(a, b) });
        const later = knowFrom(whole, { lens: 'public', sources, before: Math.max(a, b) });
        expect(isWithin(claimsIn(earlier), claimsIn(later))).toBe(true);
        expect(isWithin(valuesIn(earlier), valuesIn(later))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('loses by a source taken away just the claims of that source', () => {
    fc.assert(
      fc.property(anyLens, anyDay, fc.constantFrom(...choices), (lens, before, gone) => {
        const all = knowFrom(whole, { lens, sources: ALL_SOURCES, before });
        const rest = knowFrom(whole, { lens, sources: new Set(choices.filter((id) => id !== gone)), before });
        const lost = [...all.claims.values()].filter(({ id }) => !rest.claims.has(id));
        expect(lost.filter(({ source }) => choiceOf(whole, source) !== gone)).toEqual([]);
        expect([...rest.claims.values()].filter(({ source }) => choiceOf(whole, source) === gone)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same with all sources chosen as with none', () => {
    const all = knowFrom(whole, { lens: 'happened', sources: new Set(choices), before: Infinity });
    expect(claimsIn(all)).toEqual(claimsIn(whole));
    expect(valuesIn(all)).toEqual(valuesIn(whole));
  });

  it('does not depend on the order of the claims', () => {
    const shuffled = fc.shuffledSubarray([...whole.story.claims], { minLength: whole.story.claims.length });
    fc.assert(
      fc.property(shuffled, anyLens, anyDay, (claims, lens, before) => {
        const other = buildCatalog({ ...whole.story, claims }, whole.datings);
        const [a, b] = [whole, other].map((each) => knowFrom(each, { lens, sources: ALL_SOURCES, before }));
        expect(b?.events.map(({ id, event, happened }) => [id, event.title, happened])).toEqual(
          a?.events.map(({ id, event, happened }) => [id, event.title, happened]),
        );
        expect(valuesIn(b ?? other)).toEqual(valuesIn(a ?? whole));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps every value that claims contradict each other in', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-01-${String(number).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 5 }), anyLens, (days, lens) => {
        const claims = days.map((edtf, index) =>
          makeClaim({ id: `c${index}`, event: 'e', source: index % 2 ? 'A' : 'B', time: { how: 'stated', edtf } }),
        );
        const story = makeStory([makeEvent({ id: 'e', when: claims.map(({ id }) => id) })], claims);
        const catalog = buildCatalog(story, dateClaims(story));
        const record = knowFrom(catalog, { lens, sources: ALL_SOURCES, before: Infinity }).byId.get('e');
        expect(record?.happened).toHaveLength(days.length);
        expect(record?.datesContradict).toBe(true);
      }),
    );
  });

  it('has no word of the talks before 13 March, and no Muscat before 15 March', () => {
    const wordsOn = (day: string) => {
      const { story } = knowFrom(whole, { lens: 'public', sources: ALL_SOURCES, before: endOf(day) });
      const { title, summary, cautions, sources, events, claims, comparisons, oddities, steps } = story;
      return JSON.stringify([title, summary, cautions, sources, events, claims, comparisons, oddities, steps]);
    };
    for (const day of ['2023-01-01', '2024-01-10', '2024-02-20', '2024-03-12']) {
      // Said so that a failure shows the words alone.
      expect(wordsOn(day).match(/[Ss]ecret|muscat-talks|Muscat|Financial Times|New York Times|10 January/g)).toBeNull();
    }
    for (const day of ['2024-03-13', '2024-03-14']) {
      expect(wordsOn(day)).toMatch(/Oman/);
      expect(
        wordsOn(day)
          .replaceAll('muscat-talks', '')
          .match(/.{30}(?:Muscat|muscat|10 January|New York Times)/g),
      ).toBeNull();
    }
    expect(wordsOn('2024-03-15')).toMatch(/Muscat/);
  });

  it('learns something on the days of publication alone', () => {
    const days = publicationInstants(whole, ALL_SOURCES);
    let before = claimsIn(knowFrom(whole, { lens: 'public', sources: ALL_SOURCES, before: days[0] ?? 0 }));
    expect(before.size).toBe(0);
    for (const day of whole.calendar.starts) {
      const now = claimsIn(knowFrom(whole, { lens: 'public', sources: ALL_SOURCES, before: day + 1 }));
      if (!days.includes(day)) expect(now).toEqual(before);
      before = now;
    }
  });
});

describe('with the Financial Times alone', () => {
  const known = knowFrom(whole, { lens: 'happened', sources: new Set(['ft']), before: Infinity });

  it('there is Paley, and no Muscat, no 10 January, no strike', () => {
    const talks = known.byId.get('muscat-talks');
    expect(talks?.event.title).toBe('Secret, indirect talks in Oman');
    expect(talks?.places.map(({ place }) => place)).toEqual(['oman']);
    expect(talks?.dates.map(({ dating }) => dating.edtf)).toEqual(['2024-01']);
    expect(JSON.stringify(known.story.claims)).toMatch(/Paley/);
    const words = JSON.stringify([known.story.events, known.story.claims, known.story.steps, known.story.oddities]);
    expect(words.replaceAll('muscat-talks', '').match(/.{30}(?:[Mm]uscat|10 January)/g)).toBeNull();
    expect(known.events.filter(({ event }) => event.mark === 'strike')).toEqual([]);
  });
});

describe('with the outside sources off', () => {
  it('no fact from them is left', () => {
    const { story } = knowFrom(whole, { lens: 'happened', sources: new Set(['ft', 'nyt']), before: Infinity });
    const { places: _, actors: __, sources, ...words } = story;
    expect(sources.filter(({ context }) => context)).toEqual([]);
    expect(
      JSON.stringify(words).match(
        /.{30}(?:Xinhua|IRNA|CENTCOM|CNN|Reuters|Axios|Wikipedia|Tower 22|Doha|Qatar|Galaxy|28 January|12 January|2 February|outside account)/gi,
      ),
    ).toBeNull();
  });
});

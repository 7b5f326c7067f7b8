import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../../src/domain/catalog.ts';
import { corroborate } from '../../../../src/domain/inquiry/corroborate.ts';
import { ALL_SOURCES, choiceOf, knowFrom } from '../../../../src/domain/knowledge.ts';
import type { Lens } from '../../../../src/domain/lens.ts';
import { originOfSource } from '../../../../src/domain/publication.ts';
import { dayInterval } from '../../../../src/domain/time/calendar.ts';
import { muscatCatalog } from '../../../component/render-story.tsx';
import { compileStory, makeClaim, makeEvent } from '../small-story.ts';

const whole = muscatCatalog();
const choices = [...new Set(whole.story.claims.map(({ source }) => choiceOf(whole, source)))];
const anyEvent = fc.constantFrom(...whole.events.map(({ id }) => id));
const anyDay = fc.nat(whole.calendar.days.length - 1).map((index) => dayInterval(whole.calendar, index).end);
const anyKnowledge = fc
  .tuple(fc.subarray(choices), anyDay, fc.constantFrom<Lens>('happened', 'public'))
  .map(([sources, before, lens]) => knowFrom(whole, { lens, sources: new Set(sources), before }));

/** Every claim that a table shows, with the column in which it stands. */
const shownIn = (catalog: Catalog, event: string) =>
  corroborate(catalog, event).rows.flatMap(({ cells }) =>
    cells.flatMap(({ origin, standing, claims }) =>
      standing === 'silent' ? [] : claims.map((id) => `${origin} ${id}`),
    ),
  );
const standings = (event: string, row: string) =>
  corroborate(whole, event)
    .rows.find(({ id }) => id === row)
    ?.cells.map(({ origin, standing, claims }) => [origin, standing, claims.join()]);

describe('a corroboration table', () => {
  it('has one column an origin, and no source in two', () => {
    fc.assert(
      fc.property(anyKnowledge, anyEvent, (catalog, event) => {
        const { columns } = corroborate(catalog, event);
        const pages = columns.flatMap((column) => column.pages);
        expect(new Set(pages).size).toBe(pages.length);
        expect(new Set(columns.map(({ origin }) => origin)).size).toBe(columns.length);
        for (const { origin, pages: own } of columns)
          expect(own.every((page) => originOfSource(catalog.sources, page) === origin)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('calls a cell silent where it has no claim, and only there; every claim stands under its own origin', () => {
    fc.assert(
      fc.property(anyKnowledge, anyEvent, (catalog, event) => {
        const { columns, rows } = corroborate(catalog, event);
        for (const { cells } of rows) {
          expect(cells.map(({ origin }) => origin)).toEqual(columns.map(({ origin }) => origin));
          expect(cells.some(({ standing }) => standing !== 'silent')).toBe(true);
          for (const { origin, standing, claims } of cells) {
            expect(standing === 'silent').toBe(claims.length === 0);
            for (const id of claims)
              expect(originOfSource(catalog.sources, catalog.claims.get(id)?.source ?? '')).toBe(origin);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('leaves out no claim of the event', () => {
    fc.assert(
      fc.property(anyKnowledge, anyEvent, (catalog, event) => {
        const shown = new Set(shownIn(catalog, event));
        for (const { id, source } of catalog.byId.get(event)?.claims ?? [])
          expect(shown).toContain(`${originOfSource(catalog.sources, source)} ${id}`);
      }),
      { numRuns: 80 },
    );
  });

  it('never lets an account say more where less is known', () => {
    fc.assert(
      fc.property(anyKnowledge, anyEvent, (catalog, event) => {
        const all = new Set(shownIn(whole, event));
        expect(shownIn(catalog, event).filter((each) => !all.has(each))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('tells how each account of the Muscat talks stands', () => {
    expect(standings('muscat-talks', 'C02')).toEqual([
      ['ft', 'less', 'A10'],
      ['nyt', 'more-exact', 'B03,B07'],
      ['xinhua', 'silent', ''],
      ['later-account', 'silent', ''],
    ]);
    expect(standings('muscat-talks', 'C04')?.slice(0, 2)).toEqual([
      ['ft', 'contradicts', 'A11'],
      ['nyt', 'contradicts', 'B14'],
    ]);
    expect(standings('muscat-talks', 'C01')).toEqual([
      ['ft', 'agrees', 'A01,A07,A17,A18'],
      ['nyt', 'agrees', 'B02,B09,B10'],
      ['xinhua', 'denies', 'X01'],
      ['later-account', 'agrees', 'X03'],
    ]);
    expect(standings('houthi-ship-attacks', 'C18')?.slice(0, 2)).toEqual([
      ['ft', 'adds', 'A29'],
      ['nyt', 'silent', ''],
    ]);
    expect(corroborate(whole, 'muscat-talks').rows[0]?.id).toBe('C04');
  });

  it('counts two pages of one report once, and a copy beside them too', () => {
    const catalog = compileStory(
      [makeEvent({ id: 'e' })],
      [
        makeClaim({ id: 'a', event: 'e', source: 'A' }),
        makeClaim({ id: 'b', event: 'e', source: 'first' }),
        makeClaim({ id: 'c', event: 'e', source: 'B', kind: 'meeting' }),
      ],
    );
    const { columns, rows } = corroborate(catalog, 'e');
    expect(columns).toEqual([
      { origin: 'first', pages: ['A', 'first'], outside: false },
      { origin: 'second', pages: ['B'], outside: false },
    ]);
    expect(rows.map(({ id, cells }) => [id, cells.map(({ claims }) => claims)])).toEqual([
      ['kind-statement', [['a', 'b'], []]],
      ['kind-meeting', [[], ['c']]],
    ]);
  });

  it('is empty for an event that is not known', () => {
    const early = knowFrom(whole, { lens: 'public', sources: ALL_SOURCES, before: 0 });
    expect(corroborate(early, 'muscat-talks')).toEqual({ event: 'muscat-talks', columns: [], rows: [] });
  });
});

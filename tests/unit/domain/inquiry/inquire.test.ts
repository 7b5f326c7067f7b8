import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inquiry, inquireInto } from '../../../../src/domain/inquiry/inquire.ts';
import { ALL_SOURCES, choiceOf, knowFrom } from '../../../../src/domain/knowledge.ts';
import { dayIndexOf, dayInterval } from '../../../../src/domain/time/calendar.ts';
import { muscatCatalog } from '../../../component/render-story.tsx';

const whole = muscatCatalog();

function ask(event: string, catalog = whole): Inquiry {
  const inquiry = inquireInto(catalog, event);
  if (!inquiry) throw new Error(event);
  return inquiry;
}

describe('the four questions', () => {
  it('are asked of every event, and of none that is not known', () => {
    for (const { id } of whole.events) expect(ask(id).event).toBe(id);
    expect(
      inquireInto(knowFrom(whole, { lens: 'public', sources: ALL_SOURCES, before: 0 }), 'muscat-talks'),
    ).toBeUndefined();
  });

  it('source: whose word it is, and whether it is the same word twice', () => {
    const { sourcing } = ask('muscat-talks');
    expect(sourcing.shared?.text).toBe('American and Iranian officials, unnamed');
    expect(sourcing.creditsEarlier).toBe(true);
    expect(sourcing.voices.map(({ origins }) => origins)).toEqual([['ft', 'nyt'], ['nyt'], ['nyt']]);
    // That Iran asked is the word of one side.
    expect(sourcing.voices.at(-1)).toMatchObject({
      attribution: { text: 'American officials, unnamed' },
      claims: ['B15', 'B16'],
    });
    expect(sourcing.nameless).toContain('B07');
    expect(sourcing.outside).toEqual(['xinhua', 'later-account']);
  });

  it('context: how long after it was told, beside what, and what nobody could read of yet', () => {
    const { context } = ask('muscat-talks');
    expect(context.tellings.map(({ origin, outside, delay }) => [origin, outside, delay?.most])).toEqual([
      ['ft', false, 63],
      ['xinhua', true, 64],
      ['nyt', false, 65],
      ['later-account', true, undefined],
    ]);
    expect(context.alongside).toContain('houthi-ship-attacks');
    expect(context.alongside).not.toContain('yemen-strikes');
    expect(context.unknownThen).toContain('muscat-talks');
    expect(ask('yemen-strikes').context.unknownThen).not.toContain('yemen-strikes');
  });

  it('context: a month leaves a least and a most', () => {
    const { end } = dayInterval(whole.calendar, dayIndexOf(whole.calendar, '2024-03-13') ?? -1);
    const { tellings } = ask(
      'muscat-talks',
      knowFrom(whole, { lens: 'public', sources: ALL_SOURCES, before: end }),
    ).context;
    expect(tellings.map(({ origin, delay }) => [origin, delay?.least, delay?.most])).toEqual([['ft', 42, 72]]);
  });

  it('corroboration: each origin once, outside accounts apart', () => {
    const { corroboration } = ask('muscat-talks');
    expect(corroboration.origins).toEqual(['ft', 'nyt']);
    expect(corroboration.deniedBy).toEqual(['xinhua']);
    expect(corroboration.confirmedBy).toEqual(['later-account']);
    const total = corroboration.table.rows.length;
    for (const { counts } of corroboration.tallies)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it('reading: what is taken for granted, hedged, misprinted, and how exact the dates are', () => {
    const { reading } = ask('muscat-talks');
    expect(reading.modes.find(({ mode }) => mode === 'presupposed')?.claims).toEqual(['A12']);
    expect(reading.hedged).toContainEqual({ claim: 'B14', words: ['albeit', 'nearly'] });
    expect(reading.corrected).toEqual(['A14', 'B22', 'B32']);
    expect(reading.oddities).toContain('O16');
    expect(reading.dates.map(({ dating }) => dating.edtf)).toEqual(['2024-01', '2024-01-10']);
    expect(reading.yearInferred).toBe(true);
  });

  it('never tell of what is not known: claims, sources, events', () => {
    const choices = [...new Set(whole.story.claims.map(({ source }) => choiceOf(whole, source)))];
    const anyDay = fc.nat(whole.calendar.days.length - 1).map((index) => dayInterval(whole.calendar, index).end);
    fc.assert(
      fc.property(
        fc.subarray(choices),
        anyDay,
        fc.constantFrom('happened', 'public'),
        fc.constantFrom(...whole.events.map(({ id }) => id)),
        (sources, before, lens, event) => {
          const catalog = knowFrom(whole, { lens, sources: new Set(sources), before });
          const inquiry = inquireInto(catalog, event);
          if (!inquiry) return;
          const { sourcing, context, reading } = inquiry;
          const claims = [
            ...sourcing.nameless,
            ...sourcing.voices.flatMap((voice) => voice.claims),
            ...reading.modes.flatMap((mode) => mode.claims),
            ...reading.hedged.map(({ claim }) => claim),
            ...reading.corrected,
          ];
          expect(claims.filter((id) => !catalog.claims.has(id))).toEqual([]);
          const told = [...context.alongside, ...context.unknownThen];
          expect(told.filter((id) => !catalog.byId.has(id))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import story from '../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { buildCatalog } from '../../../src/domain/compile.ts';
import { creditsEarlier } from '../../../src/domain/crediting.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { ALL_SOURCES, knowFrom } from '../../../src/domain/knowledge.ts';
import { countReportsToCome, nextPublicationOf } from '../../../src/domain/next-publication.ts';
import type { Story } from '../../../src/domain/story.ts';
import { dayIndexAt, dayIndexOf, dayInterval } from '../../../src/domain/time/calendar.ts';

const muscat = story as unknown as Story;
const whole = buildCatalog(muscat, dateClaims(muscat));
const REPORTS = new Set(['ft', 'nyt']);
const comingAfter = (day: string, sources: ReadonlySet<string> = ALL_SOURCES, id = 'muscat-talks') => {
  const before = dayInterval(whole.calendar, dayIndexOf(whole.calendar, day) ?? -1).end;
  const course = knowFrom(whole, { lens: 'public', sources, before: Infinity });
  const known = knowFrom(whole, { lens: 'public', sources, before });
  const next = nextPublicationOf(known, course, id);
  return [next && whole.calendar.days[dayIndexAt(whole.calendar, next.start)], countReportsToCome(known, course, id)];
};

describe('what is next in print', () => {
  it('is the next day on which a claim about the event becomes public, and how many reports are to come', () => {
    expect(comingAfter('2024-03-01')).toEqual(['2024-03-13', 2]);
    expect(comingAfter('2024-03-13')).toEqual(['2024-03-14', 1]);
    expect(comingAfter('2024-03-14')).toEqual(['2024-03-15', 1]);
    expect(comingAfter('2024-03-15')).toEqual([undefined, 0]);
  });

  it('counts reports, not the pages that carry them', () => {
    const pages = muscat.sources.flatMap((source) =>
      source.id === 'B' ? [source, { ...source, id: 'B-again' }] : source,
    );
    const claims = muscat.claims.map((claim, at) =>
      claim.source === 'B' && at % 2 === 0 ? { ...claim, source: 'B-again' } : claim,
    );
    const story = { ...muscat, sources: pages, claims };
    const twice = buildCatalog(story, dateClaims(story));
    const before = dayInterval(twice.calendar, dayIndexOf(twice.calendar, '2024-03-13') ?? -1).end;
    const look = { lens: 'public', sources: ALL_SOURCES } as const;
    const course = knowFrom(twice, { ...look, before: Infinity });
    expect(new Set(course.byId.get('muscat-talks')?.claims.map(({ source }) => source))).toContain('B-again');
    expect(countReportsToCome(knowFrom(twice, { ...look, before }), course, 'muscat-talks')).toBe(1);
  });

  it('goes by the chosen sources', () => {
    expect(comingAfter('2024-03-13', REPORTS)).toEqual(['2024-03-15', 1]);
    expect(comingAfter('2024-03-13', new Set(['ft']))).toEqual([undefined, 0]);
  });
});

describe('the credit of one report to another', () => {
  it('is told by a claim on the publication of the earlier', () => {
    expect(creditsEarlier(whole, ['ft', 'nyt'])).toBe(true);
    expect(creditsEarlier(whole, ['ft'])).toBe(false);
    expect(
      creditsEarlier(knowFrom(whole, { lens: 'happened', sources: new Set(['ft']), before: Infinity }), ['ft', 'nyt']),
    ).toBe(false);
  });
});

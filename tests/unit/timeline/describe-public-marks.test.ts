import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { knowFrom } from '../../../src/domain/knowledge.ts';
import { publicationOfClaim } from '../../../src/domain/publication.ts';
import { createDateWords } from '../../../src/i18n/date-words.ts';
import { english } from '../../../src/i18n/messages.ts';
import type { Mark } from '../../../src/timeline/describe-marks.ts';
import { describePublicMarks } from '../../../src/timeline/describe-public-marks.ts';
import { createPublicWords } from '../../../src/timeline/public-words.ts';
import { story } from '../data/muscat-story.ts';

const whole = buildCatalog(story, dateClaims(story));
const dates = createDateWords('en', whole.calendar.timeZone, english.dates);
const words = createPublicWords(dates, english.timeline, false);
const muscat = (day: string) => Date.parse(`${day}T00:00+04:00`);
const noon = (day: string) => muscat(day) + 12 * 3_600_000;
const extent = { start: muscat('2023-01-01'), end: muscat('2024-04-10') };

/** The marks of an event on the evening of a day. */
function marksOn(day: string, event: string): readonly Mark[] {
  const known = knowFrom(whole, { lens: 'public', sources: new Set(), before: muscat(day) + 86_400_000 });
  const record = known.byId.get(event);
  if (!record) return [];
  const publishedOf = ({ claims }: { readonly claims: readonly string[] }) =>
    claims
      .flatMap((id) => known.claims.get(id) ?? [])
      .flatMap((claim) => publicationOfClaim(claim, known.sources, known.story.timeZone) ?? [])
      .sort((a, b) => a.start - b.start)[0];
  const label = String(record.event.label ?? record.event.title);
  return describePublicMarks(record, { lane: 0, label, extent, calendar: known.calendar, publishedOf, words });
}
const named = (marks: readonly Mark[], ending: string) => marks.find(({ id }) => id.endsWith(ending));

describe('the talks', () => {
  it('are not there before the first report', () => {
    expect(marksOn('2024-03-12', 'muscat-talks')).toEqual([]);
  });

  it('are a month tied to 13 March, as strictly as the report', () => {
    const marks = marksOn('2024-03-13', 'muscat-talks');
    expect(marks.map(({ kind }) => kind)).toEqual(['band', 'tie', 'block']);
    const [band, tie, block] = marks;
    expect(band).toMatchObject({ start: muscat('2024-01-01'), end: muscat('2024-02-01'), pale: true });
    expect(band?.label).toBe('Talks in Oman');
    expect(block).toMatchObject({ start: muscat('2024-03-13'), end: muscat('2024-03-14') });
    expect(block?.slidesFrom).toBe((muscat('2024-01-01') + muscat('2024-02-01')) / 2);
    expect(tie).toMatchObject({
      start: muscat('2024-01-01'),
      end: noon('2024-03-13'),
      label: '42 to 72 days',
      longLabel: 'kept from the public for 42 to 72 days',
      secrecy: {
        hatchFrom: muscat('2024-02-01'),
        line: { from: muscat('2024-01-01'), sureFrom: muscat('2024-02-01') },
      },
    });
  });

  it('split on 15 March: the month ends at the first report, the day at the second, and 63 days at the first', () => {
    const marks = marksOn('2024-03-15', 'muscat-talks');
    expect(marks.map(({ kind, part = 0 }) => `${kind} ${part}`)).toEqual([
      'band 0',
      'tie 0',
      'block 0',
      'day 1',
      'tie 1',
      'day 1',
    ]);
    expect(named(marks, '2024-01/Asia/Muscat/public')?.start).toBe(muscat('2024-03-13'));
    expect(named(marks, '2024-01-10/Asia/Muscat/public')?.start).toBe(muscat('2024-03-15'));
    const [first, second] = marks.filter(({ kind }) => kind === 'tie');
    expect(first?.longLabel).toBe('kept from the public for 63 days');
    expect(first?.secrecy?.line).toEqual({ from: noon('2024-01-10'), sureFrom: noon('2024-01-10') });
    expect(second).toMatchObject({ label: '', start: noon('2024-01-10'), end: noon('2024-03-15') });
    expect(named(marks, '2024-01-10/Asia/Muscat')?.label).toBe('10 January');
  });

  it('have Muscat in no word before 15 March', () => {
    expect(JSON.stringify(marksOn('2024-03-14', 'muscat-talks').map(({ label }) => label))).not.toContain('Muscat');
  });
});

describe('what was public as it happened', () => {
  it('stays where it was, and says since when', () => {
    const [strikes, ...others] = marksOn('2024-03-15', 'yemen-strikes');
    expect(others).toEqual([]);
    expect(strikes).toMatchObject({ kind: 'day', longLabel: 'Strikes in Yemen, public the same day' });
    expect(strikes).not.toHaveProperty('pale');
    const ships = marksOn('2024-03-13', 'houthi-ship-attacks');
    expect(ships.map(({ longLabel }) => longLabel)).toContain('Attacks on ships, public since 20 November');
    expect(ships.filter(({ slidesFrom }) => slidesFrom !== undefined)).toEqual([]);
  });

  it('is no news of the report that happens to tell it', () => {
    const [mediation, ...others] = marksOn('2024-03-13', 'gaza-mediation');
    expect(others).toEqual([]);
    expect(mediation).toMatchObject({
      pale: true,
      longLabel: 'US mediation, public earlier: day not in this data',
    });
  });

  it('is moved by no later report of it', () => {
    expect(marksOn('2024-03-15', 'jordan-attack').map(({ kind }) => kind)).toEqual(['fade', 'day']);
    expect(marksOn('2024-03-15', 'jordan-attack').some(({ disputed }) => disputed)).toBe(false);
  });
});

it('threads what was reported later, and was no secret, without a word of secrecy', () => {
  const marks = marksOn('2024-03-15', 'avoid-war-decisions');
  expect(marks.map(({ kind }) => kind)).toEqual(['band', 'tie', 'block']);
  expect(marks[1]).toMatchObject({ slack: true, label: '' });
  expect(marks[1]).not.toHaveProperty('secrecy');
  expect(marks[0]?.longLabel).toBe('Decisions to avoid war, public since 15 March');
});

it('leaves a report on its own day', () => {
  expect(marksOn('2024-03-13', 'ft-report')).toMatchObject([
    { kind: 'day', start: muscat('2024-03-13'), longLabel: 'Financial Times, 13 March' },
  ]);
});

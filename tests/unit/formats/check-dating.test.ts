import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateReader, isComplaint } from '../../../src/formats/check-dating.ts';
import { problemsAfter } from './sound-story.ts';

const read = (edtf: string) => new DateReader().read(edtf, 'Asia/Muscat');

describe('an EDTF date', () => {
  test.each([
    '2024',
    '2024-01',
    '2024-01-10',
    '2024-02-29',
    '2024-02-0X',
    '2024-01-3X',
    '2024-02-XX',
    '2024-XX',
    '2024-03~',
    '2024?',
    '2024-01-10%',
    '2023-11/..',
    '../2024-03',
    '2024-01-10/2024-01-11',
    '../2024-02-0X',
    '2024-03-11~/2024-03-17',
  ])('%s can be read', (edtf) => {
    const result = read(edtf);
    expect(result).not.toHaveProperty('expected');
    if (!isComplaint(result)) expect(result.start).toBeLessThan(result.end);
  });

  test.each([
    ['2024-13', 'a date; the month is 01 to 12', '2024-12, or 2024-03?'],
    ['2024-00', 'a date; the month is 01 to 12', '2024-01?'],
    ['2024-13-05', 'a date; the month is 01 to 12', '2024-05-13?'],
    ['2024-20', 'a date; the month is 01 to 12', '2024-12?'],
    ['2024-01/2024-14', 'a date; the month is 01 to 12', '2024-12, or 2024-04?'],
    ['2024-02-30', 'a day that this month has', '2024-02-29?'],
    ['2023-02-29', 'a day that this month has', '2023-02-28?'],
    ['2024-03/2024-01', 'an end that is not before its start', '2024-01/2024-03?'],
    ['2024-01/2024-01', 'a date alone, where it begins and ends', '2024-01?'],
    ['20240110', expect.stringContaining('an EDTF date'), '2024-01-10?'],
    ['10.01.2024', expect.stringContaining('an EDTF date'), '2024-01-10, or 2024-10-01?'],
    ['13/01/2024', expect.stringContaining('an EDTF date'), '2024-01-13?'],
    ['10 January 2024', expect.stringContaining('an EDTF date'), '2024-01-10?'],
    ['Jan 10, 2024', expect.stringContaining('an EDTF date'), '2024-01-10?'],
    ['March 2024', expect.stringContaining('an EDTF date'), '2024-03?'],
    ['2024-1-5', expect.stringContaining('an EDTF date'), '2024-01-05?'],
    ['2024-01-10T12:00Z', expect.stringContaining('an EDTF date'), '2024-01-10, with the zone as "timeZone"?'],
    ['../..', expect.stringContaining('an EDTF date'), undefined],
    ['202X', expect.stringContaining('an EDTF date'), undefined],
    ['last spring', expect.stringContaining('an EDTF date'), undefined],
  ])('%s cannot', (edtf, expected, mend) => {
    const result = read(edtf);
    expect(result).toEqual(mend === undefined ? { expected } : { expected, mend });
  });

  test('every day that there is can be read, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (y, m, d) => {
          const date = new Date(Date.UTC(y, m - 1, d));
          const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
          const two = (number: number) => String(number).padStart(2, '0');
          return isComplaint(read(`${y}-${two(m)}-${two(d)}`)) === !exists;
        },
      ),
    );
  });
});

describe('dates in a story', () => {
  test('a claim goes with its date, a source keeps its claims', () => {
    expect(problemsAfter((story) => (story.sources[0].published = '2024-02-30'))).toEqual([
      'sources[0].published | "2024-02-30" | a day that this month has | 2024-02-29?',
    ]);
  });

  test('a publication known to the month is a warning', () => {
    expect(problemsAfter((story) => (story.sources[0].published = '2024-02'))).toHaveLength(1);
  });

  test('a zone must be one that browsers know', () => {
    expect(problemsAfter((story) => (story.claims[0].time.timeZone = 'America/NewYork'))).toEqual([
      'claims[0].time.timeZone | "America/NewYork" | an IANA time zone, such as Asia/Muscat | did you mean “America/New_York”?',
    ]);
    expect(problemsAfter((story) => (story.claims[0].time.timeZone = '+04:00'))).toHaveLength(1);
  });

  test('a date beyond the extent is a warning: the claim stays', () => {
    expect(problemsAfter((story) => (story.claims[0].time.edtf = '2019'))).toEqual([
      'claims[0].time.edtf | "2019" | a date within the extent, 2024-01-01 to 2024-02-29: the playhead never comes there',
    ]);
  });

  test('a span of a comparison ends after it begins', () => {
    const spans = [{ label: 'Ten months', from: '2024-01-10', to: '2023-03-10' }];
    expect(problemsAfter((story) => (story.comparisons[0].spans = spans))).toEqual([
      'comparisons[0].spans[0].to | "2023-03-10" | a date that is not before "2024-01-10"',
    ]);
  });
});

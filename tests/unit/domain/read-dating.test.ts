import { describe, expect, it } from 'vitest';
import { readDating } from '../../../src/domain/time/read-dating.ts';

const MUSCAT = 'Asia/Muscat';
const instant = (iso: string) => Date.parse(iso);

describe('readDating', () => {
  it.each([
    ['2024-01-10', '2024-01-10T00:00+04:00', '2024-01-11T00:00+04:00', 'day'],
    ['2024-01', '2024-01-01T00:00+04:00', '2024-02-01T00:00+04:00', 'month'],
    ['2023', '2023-01-01T00:00+04:00', '2024-01-01T00:00+04:00', 'year'],
    ['2024-02-0X', '2024-02-01T00:00+04:00', '2024-02-10T00:00+04:00', 'tens'],
    ['2024-02-2X', '2024-02-20T00:00+04:00', '2024-03-01T00:00+04:00', 'tens'],
    ['2024-01-XX', '2024-01-01T00:00+04:00', '2024-02-01T00:00+04:00', 'month'],
    ['2024-02-29', '2024-02-29T00:00+04:00', '2024-03-01T00:00+04:00', 'day'],
  ])('reads %s as a half-open interval', (edtf, start, end, precision) => {
    const dating = readDating(edtf, MUSCAT);
    expect(dating.interval).toEqual({ start: instant(start), end: instant(end) });
    expect(dating.from?.precision).toBe(precision);
  });

  it('keeps an approximate date approximate', () => {
    expect(readDating('2024-03~', MUSCAT).from?.approximate).toBe(true);
    expect(readDating('2024-03', MUSCAT).from?.approximate).toBe(false);
  });

  it('leaves an open side infinite', () => {
    expect(readDating('2023-11/..', MUSCAT).interval.end).toBe(Infinity);
    const by = readDating('../2024-02-0X', MUSCAT);
    expect(by.interval).toEqual({ start: -Infinity, end: instant('2024-02-10T00:00+04:00') });
    expect(by.from).toBeNull();
  });

  it('reads a day where it was said: 11 January in Washington reaches into the 12th in Yemen', () => {
    const { interval } = readDating('2024-01-11', 'America/New_York');
    expect(interval.start).toBe(instant('2024-01-11T00:00-05:00'));
    expect(interval.end).toBe(instant('2024-01-12T08:00+03:00'));
  });

  it('counts the hours of a day on which the clocks change', () => {
    const { interval } = readDating('2024-03-10', 'America/New_York');
    expect(interval.end - interval.start).toBe(23 * 3_600_000);
  });

  it.each([
    ['2024-13', /the month is 01 to 12/],
    ['soon', /EDTF/],
    ['2024-02-30', /a day that the month has/],
    ['2023-02-29', /a day that the month has/],
    ['20240110', /EDTF/],
    ['2024-01-10T12:00:00Z', /EDTF/],
    ['202X', /all its digits/],
    ['2024-21', /a year, a month, a day/],
    ['../..', /at least one side|EDTF/],
  ])('says what it expected of %s', (edtf, message) => {
    expect(() => readDating(edtf, MUSCAT)).toThrow(message);
  });
});

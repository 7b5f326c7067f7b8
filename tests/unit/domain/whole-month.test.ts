import { expect, it } from 'vitest';
import { isWholeMonth, startOfDay } from '../../../src/domain/time/calendar.ts';

const ZONES = ['Asia/Muscat', 'America/New_York', 'Europe/London'];
const between = (zone: string, from: readonly [number, number, number], to: readonly [number, number, number]) =>
  isWholeMonth({ start: startOfDay(...from, zone), end: startOfDay(...to, zone) }, zone);

it.each(ZONES)('in %s a month is whole from its first day to its last, with a clock change or without', (zone) => {
  for (let month = 1; month <= 11; month += 1) expect(between(zone, [2024, month, 1], [2024, month + 1, 1])).toBe(true);
  expect(between(zone, [2023, 12, 1], [2024, 1, 1])).toBe(true);
  expect(between(zone, [2024, 1, 1], [2024, 1, 31])).toBe(false);
  expect(between(zone, [2024, 1, 2], [2024, 2, 1])).toBe(false);
  expect(between(zone, [2024, 1, 1], [2024, 3, 1])).toBe(false);
});

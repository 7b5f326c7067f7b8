import { expect, it } from 'vitest';
import { createCalendar, startOfDay } from '../../../src/domain/time/calendar.ts';

// Zones without summer time, with it, with a half hour of it, and with a month of it taken back in Ramadan.
it.each(['Asia/Muscat', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Tehran'])(
  'each day of %s begins at its own midnight',
  (zone) => {
    const { starts, days } = createCalendar(zone, '2022-01-03', '2024-12-30');
    expect(days.at(-1)).toBe('2024-12-30');
    expect(starts.length).toBe(days.length + 1);
    const own = days.map((day) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      return startOfDay(year, month, date, zone);
    });
    expect([...starts].slice(0, -1)).toEqual(own);
    expect(starts.at(-1)).toBe(startOfDay(2024, 12, 31, zone));
  },
);

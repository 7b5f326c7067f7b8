import { type Calendar, dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';

export interface AxisTick {
  readonly instant: number;
  /** `major` begins a month (a year on a long axis) and may be named; `minor` is a small stroke. */
  readonly rank: 'major' | 'minor';
  /** How to name it: a month with or without its year, a year, a day of the month. */
  readonly name?: 'month' | 'month-and-year' | 'year' | 'day';
}

const DAY = 86_400_000;

/** Ticks of the story's own days that the window shows, as dense as the pixels allow. */
export function axisTicks(calendar: Calendar, window: Interval, width: number): readonly AxisTick[] {
  const pixelsPerDay = (width * DAY) / (window.end - window.start);
  const ticks: AxisTick[] = [];
  const first = dayIndexAt(calendar, window.start);
  const last = dayIndexAt(calendar, window.end - 1);
  for (let index = first; index <= last; index += 1) {
    const tick = tickOf(calendar, index, pixelsPerDay);
    if (tick && tick.instant >= window.start - DAY) ticks.push(tick);
  }
  return nameFirst(ticks);
}

function tickOf(calendar: Calendar, index: number, pixelsPerDay: number): AxisTick | undefined {
  const day = calendar.days[index] ?? '';
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8));
  const instant = dayInterval(calendar, index).start;
  if (pixelsPerDay < 0.35) {
    if (dayOfMonth !== 1) return undefined;
    if (month === 1) return { instant, rank: 'major', name: 'year' };
    return pixelsPerDay > 0.1 && month % 3 === 1 ? { instant, rank: 'minor' } : undefined;
  }
  if (dayOfMonth === 1) {
    const named = pixelsPerDay > 2.6 || (pixelsPerDay > 1.2 ? month % 2 === 1 : month % 3 === 1);
    if (!named) return { instant, rank: 'minor' };
    return { instant, rank: 'major', name: month === 1 ? 'month-and-year' : 'month' };
  }
  if (pixelsPerDay > 22) return { instant, rank: 'minor', name: 'day' };
  if (pixelsPerDay > 2.6 && (dayOfMonth - 1) % 7 === 0 && dayOfMonth < 29) {
    return pixelsPerDay > 9 ? { instant, rank: 'minor', name: 'day' } : { instant, rank: 'minor' };
  }
  return undefined;
}

/** The first month named gives its year. */
function nameFirst(ticks: readonly AxisTick[]): readonly AxisTick[] {
  const first = ticks.findIndex(({ name }) => name === 'month' || name === 'month-and-year');
  return ticks.map((tick, at) => (at === first ? { ...tick, name: 'month-and-year' } : tick));
}

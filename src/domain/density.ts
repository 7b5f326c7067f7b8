import type { Catalog, DateValue, EventRecord } from './catalog.ts';
import type { Lens } from './lens.ts';
import { type Calendar, dayInterval, startOfDay } from './time/calendar.ts';
import type { CalendarDate } from './time/dating.ts';
import { type Interval, intersect } from './time/interval.ts';

/** A part of a month, and how many events begin in it, for each lane in the story's order. */
export interface DensityBin {
  readonly interval: Interval;
  /** Events may count in parts: "January" lies over the whole month. */
  readonly counts: readonly number[];
}

/**
 * How many events begin in each part of each month. An event counts as one, spread evenly over the time in which
 * it may have begun; one without a known beginning counts nowhere. In the second lens it counts on the day on which
 * it became public, and nowhere where that was earlier than the sources tell. `binsPerMonth` is 1 to 4.
 */
export function densityOf(catalog: Catalog, binsPerMonth = 2): readonly DensityBin[] {
  const bins = divideMonths(catalog.calendar, binsPerMonth);
  const lanes = catalog.story.lanes.map(({ id }) => id);
  const counts = bins.map(() => lanes.map(() => 0));
  for (const record of catalog.events) {
    const lane = lanes.indexOf(record.event.lane);
    for (const { interval, weight } of beginnings(record, catalog.lens)) {
      const length = interval.end - interval.start;
      for (let at = firstBinEndingAfter(bins, interval.start); at < bins.length; at += 1) {
        const shared = intersect(bins[at]?.interval ?? interval, interval);
        const bin = counts[at];
        if (!shared || !bin) break;
        bin[lane] = (bin[lane] ?? 0) + (weight * (shared.end - shared.start)) / length;
      }
    }
  }
  return bins.map(({ interval }, at) => ({ interval, counts: counts[at] ?? [] }));
}

/** When an event may have begun. Several, each a part of one, where its dates contradict. */
function beginnings(
  record: EventRecord,
  lens: Lens,
): readonly { readonly interval: Interval; readonly weight: number }[] {
  if (lens === 'public') {
    const { publication } = record;
    return publication?.asNews ? [{ interval: publication.day, weight: 1 }] : [];
  }
  const values = record.datesContradict ? record.dates : record.dates.slice(-1);
  const known = values.filter(({ openStart }) => !openStart || record.event.extent !== 'ongoing');
  return known.map((value) => ({ interval: beginningOf(value), weight: 1 / values.length }));
}

function beginningOf({ dating, interval }: DateValue): Interval {
  if (dating.kind === 'single' || !dating.from) return interval;
  return intersect({ start: -Infinity, end: endOfDate(dating.from, dating.timeZone) }, interval) ?? interval;
}

/** The instant (epoch ms) at which a date is over. */
export function endOfDate({ precision, year, month = 1, day = 1 }: CalendarDate, timeZone: string): number {
  if (precision === 'year') return startOfDay(year + 1, 1, 1, timeZone);
  const nextMonth = startOfDay(year, month + 1, 1, timeZone);
  if (precision === 'month') return nextMonth;
  if (precision === 'day') return startOfDay(year, month, day + 1, timeZone);
  return Math.min(startOfDay(year, month, day + 10, timeZone), nextMonth);
}

function divideMonths(calendar: Calendar, binsPerMonth: number): readonly { readonly interval: Interval }[] {
  const length = Math.ceil(30 / binsPerMonth);
  const starts: number[] = [];
  calendar.days.forEach((day, index) => {
    const dayOfMonth = Number(day.slice(8)) - 1;
    const begins = dayOfMonth % length === 0 && dayOfMonth / length < binsPerMonth;
    if (begins || index === 0) starts.push(dayInterval(calendar, index).start);
  });
  const end = dayInterval(calendar, Infinity).end;
  return starts.map((start, at) => ({ interval: { start, end: starts[at + 1] ?? end } }));
}

function firstBinEndingAfter(bins: readonly { readonly interval: Interval }[], instant: number): number {
  const found = bins.findIndex(({ interval }) => interval.end > instant);
  return found < 0 ? bins.length : found;
}

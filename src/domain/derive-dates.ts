import type { DateValue } from './catalog.ts';
import type { Claim } from './claim.ts';
import type { ClaimId, EventId, SourceId } from './identifiers.ts';
import type { Lens } from './lens.ts';
import type { Source, Story, StoryEvent } from './story.ts';
import { type Calendar, dayIndexAt, dayInterval, startOfDay } from './time/calendar.ts';
import type { Dating } from './time/dating.ts';
import { type Interval, intersect } from './time/interval.ts';

export interface DerivedDates {
  readonly dates: readonly DateValue[];
  /** Dates of context sources that stand beside them. */
  readonly contextDates: readonly DateValue[];
  readonly intervals: readonly Interval[];
  readonly datesContradict: boolean;
}

export interface DatingContext {
  readonly story: Story;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly claimsOf: ReadonlyMap<EventId, readonly Claim[]>;
  readonly datings: ReadonlyMap<ClaimId, Dating>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly calendar: Calendar;
  readonly lens: Lens;
  /** The events dated so far, for claims that begin after another event. */
  readonly dated: ReadonlyMap<EventId, DerivedDates>;
}

/**
 * When an event was, as its `when` claims support it together; each value where they contradict. Claims of context
 * sources count where it is asked what was public, and where no report speaks of it; else they stand beside.
 */
export function deriveDates(event: StoryEvent, context: DatingContext): DerivedDates {
  const { lens, claimsOf, sources } = context;
  const reported = claimsOf.get(event.id)?.some(({ source }) => !sources.get(source)?.context) ?? false;
  const outside = event.context?.when ?? [];
  const outsideCounts = lens === 'public' || !reported;
  const dates = listDates(event, outsideCounts ? [...event.when, ...outside] : event.when, context);
  const contextDates = outsideCounts ? [] : listDates(event, outside, context);
  return { dates, contextDates, ...settleDates(dates, event.extent !== 'ongoing') };
}

/** Every distinct date of some claims, coarse ones first. */
function listDates(event: StoryEvent, when: readonly ClaimId[], context: DatingContext): readonly DateValue[] {
  const values = new Map<string, DateValue>();
  for (const id of when) {
    const claim = context.claims.get(id);
    const dating = context.datings.get(id);
    if (!claim || !dating) continue;
    const source = context.sources.get(claim.source);
    const origin = source?.context ? claim.source : (source?.origin ?? claim.source);
    const key = `${dating.edtf} ${dating.timeZone}`;
    const known = values.get(key);
    if (known) {
      const sources = known.sources.includes(origin) ? known.sources : [...known.sources, origin];
      values.set(key, { ...known, claims: [...known.claims, id], sources });
    } else {
      const bounded = boundInterval(event, claim, dating, context);
      const basis = source?.context ? 'context' : basisOf(claim);
      values.set(key, { dating, ...bounded, claims: [id], sources: [origin], basis });
    }
  }
  return [...values.values()].sort((a, b) => duration(b.interval) - duration(a.interval));
}

function basisOf({ time }: Claim): DateValue['basis'] {
  return time.edtf === undefined ? 'editors' : time.how === 'stated' ? 'stated' : 'inferred';
}

/** The interval that all dates support together; each that holds no other, where they exclude each other. */
function settleDates(
  dates: readonly DateValue[],
  moment: boolean,
): Pick<DerivedDates, 'intervals' | 'datesContradict'> {
  // A moment "by early February" may lie long before: its bound alone excludes no earlier day.
  const reach = ({ interval, openStart }: DateValue) =>
    openStart && moment && dates.length > 1 ? { ...interval, start: -Infinity } : interval;
  const [first] = dates;
  const together = dates.reduce<Interval | undefined>(
    (common, value) => common && intersect(common, reach(value)),
    first && reach(first),
  );
  const [soonest] = [...dates].sort((a, b) => a.interval.end - b.interval.end);
  // Bounds alone: the first of them.
  if (together && soonest && !Number.isFinite(together.start)) {
    return { intervals: [soonest.interval], datesContradict: false };
  }
  if (together) return { intervals: [together], datesContradict: false };
  // What holds another adds no day of its own.
  const intervals = dates
    .map(({ interval }) => interval)
    .filter((one, _, all) => !all.some((other) => one !== other && holds(one, other)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { intervals, datesContradict: intervals.length > 1 };
}

/** Bounds what a date leaves open, by what the event is: a moment, a span, or a moment before a bound. */
function boundInterval(
  event: StoryEvent,
  claim: Claim,
  dating: Dating,
  context: DatingContext,
): Pick<DateValue, 'interval' | 'openStart' | 'openEnd'> {
  let { start, end } = dating.interval;
  const openStart = !Number.isFinite(start);
  const openEnd = !Number.isFinite(end);
  if (openStart) {
    const moment = event.extent !== 'ongoing' && dating.to;
    start = moment ? boundStart(dating) : dayInterval(context.calendar, 0).start;
  }
  const last = event.extent === 'ongoing' || openEnd ? lastAffirmed(event, context) : undefined;
  if (last !== undefined && start < last) {
    // A report cannot affirm what comes after its own day.
    end = Math.min(end, last);
  } else if (openEnd) {
    end = dayInterval(context.calendar, Infinity).end;
  }
  const before = claim.time.after === undefined ? undefined : context.dated.get(claim.time.after);
  const ended = before?.intervals.at(-1)?.end;
  if (ended !== undefined && ended < end) start = Math.max(start, ended);
  return { interval: { start, end }, openStart, openEnd };
}

/** "By early February": the moment counts as under way on the days of its bound. */
function boundStart({ to, timeZone, interval }: Dating): number {
  if (!to) return interval.start;
  const { precision, year, month = 1, day = 1 } = to;
  return startOfDay(year, month, precision === 'tens' ? Math.max(day, 1) : day, timeZone);
}

/** The end of the day on which the last report that speaks of the event came out (epoch ms). */
function lastAffirmed(event: StoryEvent, context: DatingContext): number | undefined {
  let last: number | undefined;
  for (const claim of context.claimsOf.get(event.id) ?? []) {
    const source = context.sources.get(claim.source);
    const published = context.sources.get(source?.origin ?? claim.source)?.published;
    if (published === undefined || claim.stance !== 'affirms') continue;
    const instant = endOfPublication(published, context);
    if (instant !== undefined && (last === undefined || instant > last)) last = instant;
  }
  return last;
}

/** Publication days compare as calendar dates, so they are read in the story's own zone. */
function endOfPublication(published: string, { calendar }: DatingContext): number | undefined {
  const [year, month, day] = published.split('-').map(Number);
  if (!year || !month || !day) return undefined;
  const start = startOfDay(year, month, day, calendar.timeZone);
  return dayInterval(calendar, dayIndexAt(calendar, start)).end;
}

function holds(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && duration(outer) > duration(inner);
}

function duration({ start, end }: Interval): number {
  return end - start;
}

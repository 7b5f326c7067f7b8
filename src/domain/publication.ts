import type { EventRecord, Publication } from './catalog.ts';
import type { Claim } from './claim.ts';
import type { SourceId } from './identifiers.ts';
import type { Source, StoryEvent } from './story.ts';
import { startOfDay } from './time/calendar.ts';
import { type Interval, meets } from './time/interval.ts';

type Sources = ReadonlyMap<SourceId, Source>;

/** The report that a source rests on: its origin, or itself. */
export function originOfSource(sources: Sources, source: SourceId): SourceId {
  return sources.get(source)?.origin ?? source;
}

/**
 * The day on which a claim became public, in the story's zone: the day that it gives itself, else that of its
 * source. Undefined where that is unknown.
 */
export function publicationOfClaim(claim: Claim, sources: Sources, timeZone: string): Interval | undefined {
  return claim.public ? readDay(claim.public.day, timeZone) : publicationOfSource(claim.source, sources, timeZone);
}

/**
 * The day on which what a source says was public: a page that reprints a report is out with it, what stands beside the
 * reports has a day of its own. Undefined where that is unknown, or no whole day.
 */
export function publicationOfSource(source: SourceId, sources: Sources, timeZone: string): Interval | undefined {
  const out = sources.get(source)?.context ? source : originOfSource(sources, source);
  return readDay(sources.get(out)?.published, timeZone);
}

/** When the first of an event's claims became public. Copies of one report are public with it. */
export function publicationOfEvent(
  event: StoryEvent,
  claims: readonly Claim[],
  sources: Sources,
  timeZone: string,
): Publication | undefined {
  let first: { readonly day: Interval; readonly context: boolean } | undefined;
  for (const claim of claims) {
    const day = publicationOfClaim(claim, sources, timeZone);
    if (!day || (first && day.start > first.day.start)) continue;
    const context = sources.get(claim.source)?.context === true;
    first = { day, context: context || (first?.day.start === day.start && first.context) };
  }
  if (!first) return undefined;
  // What was public as it happened is no news of the report that happens to tell it here.
  return { day: first.day, asNews: event.publicity !== 'open' || first.context };
}

/** How an event and the day that made it public lie to each other. */
export type Publicity = 'same-day' | 'since' | 'earlier';

/** A day of one city touches two days of another. */
const TWO_DAYS = 2 * 86_400_000;

/**
 * Since when the public knows of an event: 'earlier' where it did before the day that is given here; 'same-day' where
 * the event was over within a day and that day is given; else 'since' the day of publication, for what goes on cannot
 * be public all at once, and of a month, or of "by 15 March", nobody can say. Undefined where no day is known.
 */
export function publicityOf(record: EventRecord): Publicity | undefined {
  const { event, publication, happened, dates } = record;
  if (!publication) return undefined;
  if (!publication.asNews) return 'earlier';
  const narrowest = dates.at(-1)?.dating;
  const toTheDay = narrowest?.from?.precision === 'day' && narrowest.to?.precision === 'day';
  if (event.extent === 'ongoing' || !toTheDay) return 'since';
  const thatDay = happened.every((time) => time.end - time.start <= TWO_DAYS && meets(time, publication.day));
  return thatDay ? 'same-day' : 'since';
}

/** Publication days compare as calendar dates, so they are read in the story's own zone. */
function readDay(day: string | undefined, timeZone: string): Interval | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return { start: startOfDay(y, m, d, timeZone), end: startOfDay(y, m, d + 1, timeZone) };
}

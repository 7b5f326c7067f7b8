import type { Catalog } from '../domain/catalog.ts';
import { densityOf } from '../domain/density.ts';
import type { EventId } from '../domain/identifiers.ts';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import type { Speech } from '../i18n/speech.ts';
import { spokenMessagesOf } from '../i18n/spoken-messages.ts';

/** Months named of those in which most events begin. */
const MONTHS = 3;

interface Sight {
  /** The part of the story that the lanes show (epoch ms). */
  readonly window: Interval;
  /** Start of the playhead's day (epoch ms). */
  readonly today: number;
  readonly activeIds: readonly EventId[];
}

interface Telling {
  readonly speech: Speech;
  /** Whether only some sources count: what the public knew is then not told. */
  readonly chosen: boolean;
}

/** What lanes and strip show at the playhead, in words: the window, what is under way, and when most begins. */
export function sayTimeline(catalog: Catalog, { window, today, activeIds }: Sight, telling: Telling): string {
  const { speech, chosen } = telling;
  const { dates, text, messages } = speech;
  const { punctuation } = messages;
  const { timeline: says } = spokenMessagesOf(speech).pictures;
  const day = dates.day(today);
  const titles = activeIds.flatMap((id) => {
    const record = catalog.byId.get(id);
    return record ? [text(record.event.title)] : [];
  });
  const named = titles.join(punctuation.semicolon);
  const [now, most] =
    catalog.lens === 'happened'
      ? (['underWay', 'most'] as const)
      : chosen
        ? (['newOfChoice', 'mostOfChoice'] as const)
        : (['newInPrint', 'mostInPrint'] as const);
  const { calendar } = catalog;
  const dayAt = (instant: number) => dates.day(dayInterval(calendar, dayIndexAt(calendar, instant)).start);
  const months = listFullestMonths(catalog).map(({ start, count }) => says.month(dates.month(start), count));
  return [
    says.window(dayAt(window.start), dayAt(window.end - 1)),
    titles.length === 0 ? says.nothing(day) : says[now](day, named),
    ...(months.length > 0 ? [says[most](months.join(punctuation.comma))] : []),
  ].join(' ');
}

/** The months in which most events begin, as the strip draws it, in the order of time. */
function listFullestMonths(catalog: Catalog): readonly { readonly start: number; readonly count: number }[] {
  return densityOf(catalog, 1)
    .map(({ interval, counts }) => ({
      start: interval.start,
      // Events of an inexact date count in parts.
      count: Math.round(counts.reduce((sum, part) => sum + part, 0)),
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.start - other.start)
    .slice(0, MONTHS)
    .sort((one, other) => one.start - other.start);
}

import type { Claim } from '../domain/claim.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Step } from '../domain/step.ts';
import type { Source, Story } from '../domain/story.ts';
import { type Interval, meets } from '../domain/time/interval.ts';
import { type DateReader, isComplaint } from './check-dating.ts';
import { isWithin, noteOutside } from './check-header.ts';
import type { Draft, Kept } from './draft.ts';
import type { Ledger } from './ledger.ts';
import { showValue } from './problem.ts';

interface Clock {
  readonly dates: DateReader;
  /** The story's own zone, or one that stands in for it. */
  readonly timeZone: string;
  readonly extent: Story['extent'] | undefined;
  readonly ledger: Ledger;
}

/** Takes out what carries a date that cannot be read, or stands outside of the story's days. */
export function checkDates(
  draft: Draft,
  story: Pick<Story, 'timeZone' | 'extent'> | undefined,
  dates: DateReader,
  ledger: Ledger,
): Draft {
  const clock: Clock = { dates, timeZone: story?.timeZone ?? 'UTC', extent: story?.extent, ledger };
  return {
    ...draft,
    sources: draft.sources.map((kept) => checkSource(kept, clock)),
    claims: draft.claims.filter((kept) => checkClaim(kept, clock)),
    comparisons: draft.comparisons.map((kept) => checkSpans(kept, clock)),
    steps: draft.steps.filter((kept) => checkStep(kept, clock)),
  };
}

/** The instants of a date, or undefined, and noted, where it cannot be read. */
function read(edtf: string, path: string, clock: Clock, timeZone = clock.timeZone): Interval | undefined {
  const result = clock.dates.read(edtf, timeZone);
  if (!isComplaint(result)) return result;
  clock.ledger.error(path, showValue(edtf), result.expected, result.mend);
  return undefined;
}

/** Only the date goes: without it the day counts as unknown, without the source all its claims would go. */
function checkSource({ item, path }: Kept<Source>, clock: Clock): Kept<Source> {
  const { published, retrieved, ...rest } = item;
  const sound = (edtf: string, key: string) => read(edtf, `${path}.${key}`, clock) !== undefined;
  if (published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(published)) {
    const expected = 'a whole day, without which nobody can tell what was public when';
    clock.ledger.warning(`${path}.published`, showValue(published), expected);
  }
  const dates = {
    ...(published !== undefined && sound(published, 'published') ? { published } : {}),
    ...(retrieved !== undefined && sound(retrieved, 'retrieved') ? { retrieved } : {}),
  };
  return { item: { ...rest, ...dates }, path };
}

function checkClaim({ item, path }: Kept<Claim>, clock: Clock): boolean {
  const { edtf, timeZone, how } = item.time;
  const { start, end } = item.evidence ?? { start: 0, end: 0 };
  if (end < start) {
    clock.ledger.error(`${path}.evidence.end`, showValue(end), `an offset that is not before its start, ${start}`);
    return false;
  }
  const zone = timeZone === undefined ? undefined : clock.dates.zoneComplaint(timeZone);
  if (zone) {
    clock.ledger.error(`${path}.time.timeZone`, showValue(timeZone), zone.expected, zone.mend);
    return false;
  }
  if (edtf === undefined) return true;
  const interval = read(edtf, `${path}.time.edtf`, clock, timeZone);
  if (!interval) return false;
  if (how === 'none')
    clock.ledger.warning(`${path}.time.how`, '"none"', 'stated, inferred or inferred-year, where there is a date');
  if (clock.extent && !meets(interval, daysOf(clock.extent))) {
    const { from, to } = clock.extent;
    clock.ledger.warning(
      `${path}.time.edtf`,
      showValue(edtf),
      `a date within the extent, ${from} to ${to}: the playhead never comes there`,
    );
  }
  return true;
}

/** Roughly: zones move a day by less than one. */
function daysOf({ from, to }: Story['extent']): Interval {
  return { start: Date.parse(from) - 86_400_000, end: Date.parse(to) + 2 * 86_400_000 };
}

function checkSpans({ item, path }: Kept<Comparison>, clock: Clock): Kept<Comparison> {
  if (!item.spans) return { item, path };
  const spans = item.spans.filter(({ from, to }, index) => {
    const start = read(from, `${path}.spans[${index}].from`, clock);
    const end = read(to, `${path}.spans[${index}].to`, clock);
    if (!start || !end) return false;
    if (start.start < end.end) return true;
    clock.ledger.error(`${path}.spans[${index}].to`, showValue(to), `a date that is not before "${from}"`);
    return false;
  });
  const { spans: _, ...rest } = item;
  return { item: spans.length > 0 ? { ...item, spans } : rest, path };
}

function checkStep({ item, path }: Kept<Step>, clock: Clock): boolean {
  if (!clock.extent || isWithin(item.day, clock.extent)) return true;
  noteOutside(`${path}.day`, item.day, clock.extent, clock.ledger);
  return false;
}

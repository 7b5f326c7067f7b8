import type { DateValue, EventRecord } from '../domain/catalog.ts';
import { type Secrecy, secrecyOf } from '../domain/secrecy.ts';
import type { Calendar } from '../domain/time/calendar.ts';
import { type Interval, meets } from '../domain/time/interval.ts';
import {
  type Mark,
  type MarkContext,
  markOf,
  namedOf,
  type SecrecySpan,
  type Shape,
  shapeOf,
} from './describe-marks.ts';

export interface PublicMarkContext extends MarkContext {
  readonly calendar: Calendar;
  /** When the first of a date's claims became public; undefined where that is unknown. */
  readonly publishedOf: (value: DateValue) => Interval | undefined;
  readonly words: PublicMarkWords;
}

/** What the second lens writes on the timeline. */
export interface PublicMarkWords {
  /** "public the same day"; empty where its tie says it. */
  since(record: EventRecord): string;
  /** "10 January" */
  date(value: DateValue): string;
  /** "kept from the public for 42 to 72 days", and "42 to 72 days". */
  kept(secrecy: Secrecy): { readonly long: string; readonly short: string };
}

interface Dated {
  readonly value: DateValue;
  readonly shape: Shape;
  readonly published: Interval | undefined;
  /** The day on which a mark of this date stands beside when it was; none where it was public as it happened. */
  readonly arrival: Interval | undefined;
}

/**
 * The drawings of an event through the second lens: when it was, and where that came later, the day on which each of
 * its dates became public, tied to it.
 */
export function describePublicMarks(record: EventRecord, context: PublicMarkContext): readonly Mark[] {
  const dated = dateValues(record, context);
  const kept = record.event.publicity === 'kept';
  // Its month may be out before its day: each then goes its own way.
  const splits = kept && new Set(dated.map(({ arrival }) => arrival?.start)).size > 1;
  const late = record.publication?.asNews === false || dated.some(({ arrival }) => arrival);
  const secrecy = secrecyOf(record, context.calendar);
  const named = splits ? 0 : namedOf(dated.map(({ shape }) => shape));
  return dated.flatMap((one, at) => {
    const own = markOf(record, one.value, context.lane);
    const base = { ...own, ...(splits && at > 0 && { part: at }) };
    const pale = one.arrival || (record.event.publicity === 'open' && late);
    const origin: Mark = {
      ...one.shape,
      ...base,
      ...(at === named ? nameOf(record, context) : { label: splits ? context.words.date(one.value) : '' }),
      ...(pale && { pale: true }),
    };
    if (!one.arrival) return [origin];
    const slidesFrom = leavesFrom(one.shape);
    const { disputed: _, ...rest } = base;
    const arrival: Mark = {
      ...rest,
      ...one.arrival,
      id: `${own.id}/public`,
      kind: one.shape.kind === 'day' ? 'day' : 'block',
      label: '',
      slidesFrom,
      ...(!kept && { slack: true }),
    };
    const tie = tieOf(record, one, secrecy, context);
    return [origin, ...(tie ? [{ ...rest, ...tie, id: `${own.id}/tie`, slidesFrom }] : []), arrival];
  });
}

function dateValues(record: EventRecord, { extent, publishedOf }: PublicMarkContext): readonly Dated[] {
  const { event, publication } = record;
  const dated = record.dates.flatMap((value) => {
    const shape = shapeOf(record, value, extent);
    return shape ? [{ value, shape, published: publishedOf(value) }] : [];
  });
  const first = dated.findLast(({ published }) => published?.start === publication?.day.start);
  return dated.map((one) => {
    const { shape, published } = one;
    if (event.publicity !== 'open') {
      const stays = !published || (shape.kind === 'day' && meets(shape, published));
      return { ...one, arrival: stays ? undefined : published };
    }
    // What was public as it happened is told once: later reports of it move nothing.
    const told = one === first && publication?.asNews ? publication.day : undefined;
    return { ...one, arrival: told && dated.some((other) => meets(other.shape, told)) ? undefined : told };
  });
}

function nameOf(record: EventRecord, { label, words }: PublicMarkContext): Pick<Mark, 'label' | 'longLabel'> {
  const since = words.since(record);
  return { label, ...(since && label && { longLabel: `${label}, ${since}` }) };
}

/** The tie from the end of a date to the day it became public; none where the mark covers that day itself. */
function tieOf(
  record: EventRecord,
  { shape, arrival, published }: Dated,
  secrecy: Secrecy | undefined,
  { words }: PublicMarkContext,
): Pick<Mark, 'kind' | 'start' | 'end' | 'label' | 'longLabel' | 'hollow' | 'secrecy' | 'slack'> | undefined {
  if (!arrival) return undefined;
  const end = middleOf(arrival);
  const hatchFrom = shape.kind === 'day' ? middleOf(shape) : shape.end;
  if (hatchFrom >= end || shape.openFrom !== undefined) return undefined;
  const tie = { kind: 'tie' as const, start: hatchFrom, end, label: '', hollow: false };
  if (record.event.publicity !== 'kept') return { ...tie, slack: true };
  const first = secrecy && published?.start === secrecy.until.start;
  if (!first) return { ...tie, secrecy: { hatchFrom } };
  const line = lineOf(secrecy);
  const { long, short } = words.kept(secrecy);
  return {
    ...tie,
    start: Math.min(line.from, hatchFrom),
    label: short,
    longLabel: long,
    secrecy: { hatchFrom, line },
  };
}

/** A day is counted from its middle, where its mark is; of a longer time nobody can say from where. */
function lineOf({ from, least, most }: Secrecy): NonNullable<SecrecySpan['line']> {
  return least === most ? { from: middleOf(from), sureFrom: middleOf(from) } : { from: from.start, sureFrom: from.end };
}

/** Where the eye finds a mark: the middle of a time, the beginning of what went on, the bound of what was before it. */
function leavesFrom(shape: Shape): number {
  if (shape.kind === 'bar') return shape.start;
  return shape.kind === 'fade' ? shape.end : middleOf(shape);
}

function middleOf({ start, end }: Interval): number {
  return (start + end) / 2;
}

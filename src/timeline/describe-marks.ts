import type { DateValue, EventRecord } from '../domain/catalog.ts';
import { endOfDate } from '../domain/density.ts';
import type { EventId } from '../domain/story.ts';
import { type Interval, intersect } from '../domain/time/interval.ts';

/**
 * How a date is drawn: a shape on its day; a band somewhere in which it was; a dashed lens without an edge to trust;
 * a bar for what went on; a fade for a beginning that nobody gave; `more` stands for several that found no room.
 */
export type MarkKind = 'day' | 'band' | 'lens' | 'bar' | 'fade' | 'more';

/** One drawing on the timeline. Instants are epoch ms. */
export interface Mark {
  readonly id: string;
  readonly event: EventId;
  /** Position of the lane in the story. */
  readonly lane: number;
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Empty on every mark of an event but its first. */
  readonly label: string;
  /** Not in the reports: added by the editors. */
  readonly hollow: boolean;
  /** The beginning lies between `start` and here. */
  readonly fuzzyUntil?: number;
  /** No end was given; the last report that affirms it came out here. */
  readonly openFrom?: number;
}

export interface MarkContext {
  readonly lane: number;
  readonly label: string;
  /** The story from its first day to its last. */
  readonly extent: Interval;
}

/** How far before its bound a moment "by early February" fades in. */
const FADE = 45 * 86_400_000;

/** The drawings of an event, coarse ones first: one for each date that its claims give. None where it is undated. */
export function describeMarks(record: EventRecord, { lane, label, extent }: MarkContext): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [at, value] of record.dates.entries()) {
    const shape = shapeOf(value, record.event.extent === 'ongoing', extent);
    const visible = intersect(shape, extent);
    if (!visible) continue;
    marks.push({
      ...shape,
      ...visible,
      id: `${record.id}/${at}`,
      event: record.id,
      lane,
      label: marks.length === 0 ? label : '',
      hollow: value.basis === 'editors',
    });
  }
  return marks;
}

type Shape = Pick<Mark, 'kind' | 'start' | 'end' | 'fuzzyUntil' | 'openFrom'>;

function shapeOf(value: DateValue, ongoing: boolean, extent: Interval): Shape {
  const { dating, interval } = value;
  const { from, to } = dating;
  if (dating.kind === 'single' && from) {
    const rough = from.approximate || from.precision === 'tens';
    return { ...dating.interval, kind: rough ? 'lens' : from.precision === 'day' ? 'day' : 'band' };
  }
  if (!from) {
    const start = ongoing ? extent.start : interval.start - FADE;
    return { kind: 'fade', start, end: interval.end };
  }
  const beginsBy = endOfDate(from, dating.timeZone);
  const fuzzy =
    from.precision === 'day' || beginsBy <= interval.start ? {} : { fuzzyUntil: Math.min(beginsBy, interval.end) };
  if (to) return { kind: 'bar', start: interval.start, end: interval.end, ...fuzzy };
  return { kind: 'bar', start: interval.start, end: extent.end, openFrom: interval.end, ...fuzzy };
}

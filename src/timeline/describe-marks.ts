import type { DateValue, EventRecord } from '../domain/catalog.ts';
import { endOfDate } from '../domain/density.ts';
import type { EventId } from '../domain/identifiers.ts';
import { type Interval, intersect, meets } from '../domain/time/interval.ts';

/**
 * How a date is drawn: a shape on its day; a band somewhere in which it was; a dashed lens without an edge to trust;
 * a bar for what went on; a fade for a beginning that nobody gave; `more` stands for several that found no room.
 * In the second lens a `block` is where a span became public, and a `tie` leads there from when it was.
 */
export type MarkKind = 'day' | 'band' | 'lens' | 'bar' | 'fade' | 'more' | 'block' | 'tie';

/** One drawing on the timeline. Instants are epoch ms. */
export interface Mark {
  readonly id: string;
  readonly event: EventId;
  /** Position of the lane in the story. */
  readonly lane: number;
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Empty on every mark of an event but one, and its tie. */
  readonly label: string;
  /** The same with more to say, shown where there is room for it. */
  readonly longLabel?: string;
  /** Not in the reports: added by the editors, or from a source beside them. */
  readonly hollow: boolean;
  /** The beginning lies between `start` and here. */
  readonly fuzzyUntil?: number;
  /** No end was given; the last report that affirms it came out here. */
  readonly openFrom?: number;
  /** Its event's dates exclude each other. */
  readonly disputed?: true;
  /** When it was, while the public did not know of it. */
  readonly pale?: true;
  /** Marks of one event that tell of different days of publication lie on rows of their own. */
  readonly part?: number;
  /** Where a mark that stands on the day of its publication comes from, when the lens is switched. */
  readonly slidesFrom?: number;
  /** What a tie is drawn with; one without is a thread, and gives way where rows are scarce. */
  readonly secrecy?: SecrecySpan;
  /** Takes no room of its own where rows are scarce. */
  readonly slack?: true;
}

export interface SecrecySpan {
  /** The hatch begins where the mark ends. */
  readonly hatchFrom: number;
  /** A line over what was kept: dashed from its start to `sureFrom`, whole from there. None where it has no start. */
  readonly line?: { readonly from: number; readonly sureFrom: number };
}

export interface MarkContext {
  readonly lane: number;
  readonly label: string;
  /** The story from its first day to its last. */
  readonly extent: Interval;
}

/** How far before its bound a moment "by early February" fades in. */
const FADE = 45 * 86_400_000;

/**
 * The drawings of an event, coarse ones first: one for each date that its claims give, and the single days of sources
 * beside the reports. None where it is undated.
 */
export function describeMarks(record: EventRecord, { lane, label, extent }: MarkContext): readonly Mark[] {
  const marks: Mark[] = [];
  const reported = new Set(record.dates.map(({ dating }) => `${dating.edtf} ${dating.timeZone}`));
  const beside = record.contextDates.filter(
    ({ dating }) => isDay({ dating }) && !reported.has(`${dating.edtf} ${dating.timeZone}`),
  );
  for (const value of [...record.dates, ...beside]) {
    const shape = shapeOf(record, value, extent);
    if (shape) marks.push({ ...shape, ...markOf(record, value, lane), label: '' });
  }
  const named = namedOf(marks);
  return marks.map((mark, at) => (at === named ? { ...mark, label } : mark));
}

/** Which of an event's drawings carries its name: the last that text can stand on, for it lies over the others. */
export function namedOf(shapes: readonly Shape[]): number {
  const ground = shapes.findLastIndex(({ kind }) => kind === 'bar' || kind === 'fade' || kind === 'band');
  return Math.max(ground, 0);
}

/** What every mark of a date has. Its id is the same through either lens, and in every edition of what is known. */
export function markOf(record: EventRecord, { dating, basis }: DateValue, lane: number) {
  return {
    id: `${record.id}/${dating.edtf}/${dating.timeZone}`,
    event: record.id,
    lane,
    hollow: basis === 'editors' || basis === 'context',
    ...(excludeEachOther(record.dates) && { disputed: true as const }),
  };
}

/** Whether some dates cannot both be true: "by February" does not exclude a day in January. */
function excludeEachOther(dates: readonly DateValue[]): boolean {
  return dates.some(({ dating }, at) =>
    dates.slice(at + 1).some((other) => !meets(dating.interval, other.dating.interval)),
  );
}

export type Shape = Pick<Mark, 'kind' | 'start' | 'end' | 'fuzzyUntil' | 'openFrom'>;

/** The drawing of a date, as much of it as lies in the story; undefined where nothing does. */
export function shapeOf(record: EventRecord, value: DateValue, extent: Interval): Shape | undefined {
  const shape = wholeShapeOf(value, record.event.extent === 'ongoing', extent);
  const visible = intersect(shape, extent);
  return visible && { ...shape, ...visible };
}

function wholeShapeOf(value: DateValue, ongoing: boolean, extent: Interval): Shape {
  const { dating, interval } = value;
  const { from, to } = dating;
  if (dating.kind === 'single' && from) {
    const rough = from.approximate || from.precision === 'tens';
    return { ...dating.interval, kind: rough ? 'lens' : isDay(value) ? 'day' : 'band' };
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

function isDay({ dating: { kind, from } }: Pick<DateValue, 'dating'>): boolean {
  return kind === 'single' && from?.precision === 'day' && !from.approximate;
}

import type { ReactNode } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { Claim, EventId, SourceId } from '../domain/story.ts';
import { discoveryMessagesOf } from '../i18n/discovery-messages.ts';
import { describeDates } from '../i18n/event-words.ts';
import type { Speech } from '../i18n/speech.ts';
import { LaneMark } from '../ui/lane-mark.tsx';
import { type Face, fitText, type Measure, type SetText, setLines } from './set-lines.ts';
import { type Telling, toldBy } from './told-by.ts';

interface Props {
  readonly catalog: Catalog;
  readonly speech: Speech;
  readonly event: EventId | undefined;
  readonly measure: Measure;
  /** The column, px. */
  readonly left: number;
  readonly width: number;
}

/** Where the column begins and its foot stands, px. */
const TOP = 46;
const FOOT = 592;
const LEADING = { headline: 1.1, text: 1.3 } as const;
/** What one report says, and what each of two does, px: the largest for which there is room. */
const SAID = { alone: [24, 21, 19], beside: [21, 19, 18] } as const;
/** What a report's name takes up, and what is free above the foot, px. */
const HEAD = 66;
const BELOW = 56;
/** Names of lanes, px. */
const KEY = 18;
/** The gap between a name and what follows on its line, px. */
const GAP = 12;

/** The column of text: lane, headline, date, and who says what; the story's summary where it is of the whole story. */
export function ShareWords(props: Props) {
  const { catalog, speech, event, measure, left, width } = props;
  const { story } = catalog;
  const record = event === undefined ? undefined : catalog.byId.get(event);
  const column = new Column(left, TOP);
  const sized = (text: string, face: Face, sizes: readonly number[], most: number) =>
    fitText(text, face, { width, sizes, most }, measure);

  if (record) {
    const lane = story.lanes.findIndex(({ id }) => id === record.event.lane);
    column.place(<Lane left={left} y={column.y} lane={lane} catalog={catalog} speech={speech} />, 44);
  }
  const title = speech.text(record?.event.title ?? story.title);
  column.write(sized(title, 'headline', [60, 56, 52, 48, 44], record ? 3 : 2), 'share-headline', LEADING.headline);
  if (record) {
    const dates =
      record.dates.length > 0 ? describeDates(catalog, record, 'long', speech) : speech.messages.events.noDateGiven;
    column.gap(10);
    column.write(sized(capitalise(dates, speech), 'text', [27, 25, 23], 2), 'share-date', LEADING.text);
  } else {
    column.gap(12);
    column.write(sized(speech.text(story.summary), 'text', [25, 23], 6), 'share-date', LEADING.text);
  }
  const foot = new Column(left, 0);
  if (record) tellSources(foot, toldBy(catalog, record), FOOT - BELOW - column.y, props);
  else tellStory(foot, props);
  const { name } = speech.messages.app;
  const nameEnd = left + measure(name, 'headline', 26) + GAP;
  const room = { width: left + width - nameEnd, sizes: [22, 21, 20, 19], most: 1 };
  const whole = fitText(speech.text(story.title), 'italic', room, measure);
  return (
    <g className="share-words">
      {column.parts}
      <g transform={`translate(0 ${(FOOT - BELOW - foot.y).toFixed(1)})`}>{foot.parts}</g>
      <text className="share-name" x={left} y={FOOT}>
        {name}
      </text>
      {record && (
        <text className="share-story" fontSize={whole.size} x={nameEnd} y={FOOT}>
          {whole.lines[0]}
        </text>
      )}
    </g>
  );
}

/** Who says so, with what they say as far as there is room, px. */
function tellSources(column: Column, tellings: readonly Telling[], room: number, props: Props): void {
  const { left, width } = props;
  const shown = tellings.slice(0, 2);
  const { lines, size } = sayAll(shown, room - shown.length * HEAD, props);
  shown.forEach(({ origin }, index) => {
    column.gap(16);
    column.place(<path className="share-hairline" d={`M${left} ${column.y}h${width}`} />, 8);
    column.place(<Source origin={origin} y={column.y} {...props} />, 40);
    column.write({ lines: lines[index] ?? [], size }, 'share-said', LEADING.text);
  });
}

/** The reports that the story tells, how much there is of it, and its lanes. */
function tellStory(column: Column, props: Props): void {
  const { catalog, speech, measure, left, width } = props;
  const { sources, lanes, events, claims } = catalog.story;
  for (const { id, origin, context, published } of sources) {
    if (origin || context || published === undefined) continue;
    column.place(<path className="share-hairline" d={`M${left} ${column.y}h${width}`} />, 6);
    column.place(<Source origin={id} y={column.y} {...props} />, 44);
  }
  column.place(<path className="share-hairline" d={`M${left} ${column.y}h${width}`} />, 10);
  const { eventCount, claimCount } = speech.messages.events;
  const size = SAID.beside[0];
  const counts = `${eventCount(events.length)}${speech.messages.punctuation.comma}${claimCount(claims.length)}`;
  column.write({ lines: [counts], size }, 'share-said', LEADING.text);
  let [x, y] = [left, column.y + 12];
  const marks = lanes.map(({ id, shape, name, shortName }, lane) => {
    const words = speech.text(shortName ?? name);
    const wide = 24 + measure(words, 'text', KEY);
    if (x + wide > left + width) [x, y] = [left, y + KEY * 1.5];
    const at = x;
    x += wide + GAP * 1.5;
    return (
      <g key={id}>
        <g transform={`translate(${at} ${y}) scale(1.25)`}>
          <LaneMark shape={shape} lane={lane} />
        </g>
        <text className="share-key" x={at + 24} y={y + 15}>
          {words}
        </text>
      </g>
    );
  });
  column.place(marks, y + 22 - column.y);
}

/** What each report says: all of it as large as there is room for, px, else of each its first statement, else nothing. */
function sayAll(
  tellings: readonly Telling[],
  room: number,
  { speech, width, measure }: Props,
): { readonly lines: readonly (readonly string[])[]; readonly size: number } {
  const sizes = tellings.length === 1 ? SAID.alone : SAID.beside;
  const say = (claims: readonly Claim[], size: number) =>
    setLines(claims.map(({ statement }) => speech.text(statement)).join(' '), width, (line) =>
      measure(line, 'text', size),
    );
  for (const most of [Number.POSITIVE_INFINITY, 1]) {
    for (const size of sizes) {
      const lines = tellings.map(({ claims }) => say(claims.slice(0, most), size));
      if (lines.flat().length * size * LEADING.text <= room) return { lines, size };
    }
  }
  return { lines: [], size: sizes[0] };
}

function Source({ origin, y, catalog, speech, measure, left }: Props & { origin: SourceId; y: number }) {
  const source = catalog.sources.get(origin);
  const name = speech.text(source?.name ?? origin);
  const day = source?.published;
  return (
    <>
      <text className="share-source" x={left} y={y + 25}>
        {name}
      </text>
      <text className="share-day" x={left + measure(name, 'headline', 25) + GAP} y={y + 25}>
        {day === undefined ? discoveryMessagesOf(speech).dayUnknown : speech.dates.iso(day)}
      </text>
    </>
  );
}

function Lane({
  left,
  y,
  lane,
  catalog,
  speech,
}: Pick<Props, 'left' | 'catalog' | 'speech'> & { y: number; lane: number }) {
  const shown = catalog.story.lanes[lane];
  if (!shown) return null;
  return (
    <>
      <g transform={`translate(${left} ${y}) scale(1.6)`}>
        <LaneMark shape={shown.shape} lane={lane} />
      </g>
      <text className="share-lane" x={left + 34} y={y + 19}>
        {speech.text(shown.name)}
      </text>
    </>
  );
}

/** "since January" as a line of its own. */
function capitalise(text: string, { language }: Speech): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** Parts one under another. */
class Column {
  readonly parts: ReactNode[] = [];
  readonly #left: number;
  /** The upper edge of what comes next, px. */
  y: number;

  constructor(left: number, y: number) {
    this.#left = left;
    this.y = y;
  }

  gap(height: number): void {
    this.y += height;
  }

  place(part: ReactNode, height: number): void {
    this.parts.push(<g key={this.parts.length}>{part}</g>);
    this.y += height;
  }

  write({ lines, size }: SetText, className: string, leading: number): void {
    for (const line of lines) {
      const baseline = this.y + size * (leading * 0.5 + 0.33);
      this.place(
        <text className={className} fontSize={size} x={this.#left} y={baseline.toFixed(1)}>
          {line}
        </text>,
        size * leading,
      );
    }
  }
}

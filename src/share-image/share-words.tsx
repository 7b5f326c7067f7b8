import type { ReactNode } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { Claim, EventId, SourceId } from '../domain/story.ts';
import { discoveryMessagesOf } from '../i18n/discovery-messages.ts';
import { describeDates } from '../i18n/event-words.ts';
import type { Speech } from '../i18n/speech.ts';
import { LaneMark } from '../ui/lane-mark.tsx';
import { type Face, fitText, type Measure, type SetText, setLines } from './set-lines.ts';
import { toldBy } from './told-by.ts';

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
const SAID = 21;
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
    column.write(sized(dates, 'text', [27, 25, 23], 2), 'share-date', LEADING.text);
  } else {
    column.gap(12);
    column.write(sized(speech.text(story.summary), 'text', [25, 23], 6), 'share-date', LEADING.text);
  }
  const tellings = record
    ? toldBy(catalog, record)
    : story.sources
        .filter(({ origin, context, published }) => !origin && !context && published !== undefined)
        .map(({ id }) => ({ origin: id, claims: [] }));
  for (const { origin, claims } of tellings.slice(0, 2)) {
    column.gap(18);
    column.place(<path className="share-hairline" d={`M${left} ${column.y}h${width}`} />, 8);
    column.place(<Source origin={origin} y={column.y} {...props} />, 38);
    // Whole sentences or none.
    const room = FOOT - 50 - column.y - (tellings.length > 1 && origin === tellings[0]?.origin ? 130 : 0);
    const said = sayAll(claims, Math.min(4, Math.floor(room / (SAID * LEADING.text))), props);
    column.write({ lines: said, size: SAID }, 'share-said', LEADING.text);
  }
  const { name } = speech.messages.app;
  return (
    <g className="share-words">
      {column.parts}
      <text className="share-name" x={left} y={FOOT}>
        {name}
      </text>
      {record && (
        <text className="share-story" x={left + measure(name, 'headline', 26) + GAP} y={FOOT}>
          {speech.text(story.title)}
        </text>
      )}
    </g>
  );
}

/** What a report says, as many whole statements as there are lines for. */
function sayAll(claims: readonly Claim[], most: number, { speech, width, measure }: Props): readonly string[] {
  for (let count = claims.length; count > 0; count -= 1) {
    const text = claims
      .slice(0, count)
      .map(({ statement }) => speech.text(statement))
      .join(' ');
    const lines = setLines(text, width, (line) => measure(line, 'text', SAID));
    if (lines.length <= most) return lines;
  }
  return [];
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

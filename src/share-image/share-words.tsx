import type { Catalog, EventRecord } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import { describeDates } from '../i18n/event-words.ts';
import type { Speech } from '../i18n/speech.ts';
import { LaneMark } from '../ui/lane-mark.tsx';
import { Column } from './column.tsx';
import { type Face, fitText, type Measure } from './set-lines.ts';
import { tellSources, tellStory } from './tell-sources.tsx';
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

/** Where the column begins and its foot stands, and what is free above the foot, px. */
const TOP = 46;
const FOOT = 592;
const ABOVE_FOOT = 56;
const LEADING = { headline: 1.1, text: 1.3 } as const;
const NAME = 26;
const GAP = 12;

/** The column of text: lane, headline, date, and who says what; the story's summary where it is of the whole story. */
export function ShareWords(props: Props) {
  const { catalog, speech, event, measure, left, width } = props;
  const { story } = catalog;
  const record = event === undefined ? undefined : catalog.byId.get(event);
  const column = new Column(left, TOP);
  const sized = (text: string, face: Face, sizes: readonly number[], most: number) =>
    fitText(text, face, { width, sizes, most }, measure);

  if (record) column.place(<Lane {...props} record={record} />, 44);
  const title = speech.text(record?.event.title ?? story.title);
  column.write(sized(title, 'headline', [60, 56, 52, 48, 44], record ? 3 : 2), 'share-headline', LEADING.headline);
  column.gap(10);
  const under = record
    ? sized(datesOf(catalog, record, speech), 'text', [27, 25, 23], 2)
    : sized(speech.text(story.summary), 'text', [25, 23], 6);
  column.write(under, 'share-date', LEADING.text);

  // From the foot up, so that a short text stands with its report.
  const sources = new Column(left, 0);
  if (record) tellSources(sources, toldBy(catalog, record), FOOT - ABOVE_FOOT - column.y, props);
  else tellStory(sources, props);

  const { app, events, punctuation } = speech.messages;
  const counts = [events.eventCount(story.events.length), events.claimCount(story.claims.length)];
  const after = left + measure(app.name, 'headline', NAME) + GAP;
  const room = { width: left + width - after, sizes: [22, 21, 20, 19], most: 1 };
  const beside = fitText(record ? speech.text(story.title) : counts.join(punctuation.comma), 'italic', room, measure);
  return (
    <g className="share-words">
      {column.parts}
      <g transform={`translate(0 ${(FOOT - ABOVE_FOOT - sources.y).toFixed(1)})`}>{sources.parts}</g>
      <text className="share-name" fontSize={NAME} x={left} y={FOOT}>
        {app.name}
      </text>
      <text className="share-story" fontSize={beside.size} x={after} y={FOOT}>
        {beside.lines[0]}
      </text>
    </g>
  );
}

/** As a line of its own. */
function datesOf(catalog: Catalog, record: EventRecord, speech: Speech): string {
  if (record.dates.length === 0) return speech.messages.events.noDateGiven;
  const dates = describeDates(catalog, record, 'long', speech);
  return dates.slice(0, 1).toLocaleUpperCase(speech.language) + dates.slice(1);
}

function Lane({ catalog, speech, left, record }: Props & { record: EventRecord }) {
  const { lanes } = catalog.story;
  const index = lanes.findIndex(({ id }) => id === record.event.lane);
  const lane = lanes[index];
  if (!lane) return null;
  return (
    <>
      <g transform={`translate(${left} ${TOP}) scale(1.6)`}>
        <LaneMark shape={lane.shape} lane={index} />
      </g>
      <text className="share-lane" x={left + 34} y={TOP + 19}>
        {speech.text(lane.name)}
      </text>
    </>
  );
}

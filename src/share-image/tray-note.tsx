import type { Catalog, EventRecord } from '../domain/catalog.ts';
import { mapMessagesOf } from '../i18n/map-messages.ts';
import type { Speech } from '../i18n/speech.ts';
import { LaneMark } from '../ui/lane-mark.tsx';
import { type Measure, setLines } from './set-lines.ts';

interface Props {
  readonly catalog: Catalog;
  readonly record: EventRecord;
  readonly speech: Speech;
  readonly measure: Measure;
}

/** Px. */
const PADDING = 18;
const SIZE = { title: 22, label: 21, note: 18 } as const;
const NOTE_WIDTH = 252;

/** What stands beside the map for an event whose sources give no place, since a pin would lie. */
export function layOutTray({ catalog, record, speech, measure }: Props) {
  const words = mapMessagesOf(speech).tray;
  const label = setLines(speech.text(record.event.label ?? record.event.title), NOTE_WIDTH - 26, (line) =>
    measure(line, 'strong', SIZE.label),
  );
  const noPin = record.claims.some(({ places }) => places.some(({ role }) => role === 'metonym'));
  const note = setLines(noPin ? words.noPin : '', NOTE_WIDTH, (line) => measure(line, 'text', SIZE.note));
  const lane = catalog.story.lanes.findIndex(({ id }) => id === record.event.lane);
  const shape = catalog.story.lanes[lane]?.shape ?? 'circle';
  const noteHeight = note.length === 0 ? 0 : 14 + note.length * 23;
  const height = PADDING * 2 + 30 + label.length * 27 + noteHeight;
  return { title: words.title, label, note, lane, shape, width: NOTE_WIDTH + PADDING * 2, height };
}

/** Drawn with its upper right corner at `right` and `top`, px. */
export function TrayNote({ right, top, ...props }: Props & { right: number; top: number }) {
  const tray = layOutTray(props);
  const left = right - tray.width;
  const start = left + PADDING;
  const labelTop = top + PADDING + 30;
  const noteTop = labelTop + tray.label.length * 27 + 14;
  return (
    <g className="share-tray">
      <rect className="share-tray-box" x={left} y={top} width={tray.width} height={tray.height} />
      <text className="share-tray-title" x={start} y={top + PADDING + 17}>
        {tray.title}
      </text>
      <g transform={`translate(${start} ${labelTop + 4}) scale(1.25)`}>
        <LaneMark shape={tray.shape} lane={tray.lane} />
      </g>
      {tray.label.map((line, index) => (
        <text key={line} className="share-tray-label" x={start + 26} y={labelTop + 19 + index * 27}>
          {line}
        </text>
      ))}
      {tray.note.length > 0 && <path className="share-hairline" d={`M${start} ${noteTop - 4}H${right - PADDING}`} />}
      {tray.note.map((line, index) => (
        <text key={line} className="share-tray-note" x={start} y={noteTop + 18 + index * 23}>
          {line}
        </text>
      ))}
    </g>
  );
}

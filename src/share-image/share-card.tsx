import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import { representativeInstant } from '../domain/representative-day.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import type { Speech } from '../i18n/speech.ts';
import { CARD_SIZE } from './card-size.ts';
import type { Measure } from './set-lines.ts';
import { ShareMap } from './share-map.tsx';
import { ShareWords } from './share-words.tsx';
import { layOutTray, TrayNote } from './tray-note.tsx';

interface Props {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
  readonly speech: Speech;
  /** Undefined for the whole story. */
  readonly event: EventId | undefined;
  readonly measure: Measure;
}

/** The column of text, and the map beside it, px. Its names are set so much larger than a page sets them. */
const COLUMN = { left: 48, width: 456 } as const;
const MAP = { left: 548, scale: 1.4 } as const;
const RULE = 10;
const TRAY = { right: CARD_SIZE.width - 24, top: RULE + 24 } as const;

/** A picture that stands for an event, or for the whole story, on other sites: its headline, who says so, its map. */
export function ShareCard({ catalog, basemap, speech, event, measure }: Props) {
  const [width, height] = [(CARD_SIZE.width - MAP.left) / MAP.scale, (CARD_SIZE.height - RULE) / MAP.scale];
  const { opening } = catalog.story;
  const record = event === undefined ? undefined : catalog.byId.get(event);
  const instant = record
    ? representativeInstant(record)
    : dayInterval(catalog.calendar, dayIndexOf(catalog.calendar, opening.day) ?? 0).start;
  const tray = record?.places.length === 0 ? { catalog, record, speech, measure } : undefined;
  return (
    <MessagesProvider speech={speech}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={CARD_SIZE.width}
        height={CARD_SIZE.height}
        viewBox={`0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}`}
        role="img"
        aria-label={speech.text(record?.event.title ?? catalog.story.title)}
      >
        <rect className="share-paper" width={CARD_SIZE.width} height={CARD_SIZE.height} />
        <g transform={`translate(${MAP.left} ${RULE}) scale(${MAP.scale})`}>
          <ShareMap
            {...{ catalog, basemap, speech, event, instant, width, height }}
            covered={tray ? [coverOf(layOutTray(tray))] : []}
          />
        </g>
        <rect className="share-paper" y={RULE} width={MAP.left} height={CARD_SIZE.height} />
        <path className="share-frame" d={`M${MAP.left} ${RULE}V${CARD_SIZE.height}`} />
        <rect className="share-rule" width={CARD_SIZE.width} height={RULE} />
        <text className="share-boundaries" x={CARD_SIZE.width - 14} y={CARD_SIZE.height - 14} textAnchor="end">
          {speech.messages.geography.boundariesShort(basemap.attribution.source)}
        </text>
        {tray && <TrayNote {...tray} {...TRAY} />}
        <ShareWords {...{ catalog, speech, event, measure }} {...COLUMN} />
      </svg>
    </MessagesProvider>
  );
}

/** Where the tray stands, in px of the map's drawing. */
function coverOf({ width, height }: { readonly width: number; readonly height: number }) {
  const [right, top] = [(TRAY.right - MAP.left) / MAP.scale, (TRAY.top - RULE) / MAP.scale];
  return { left: right - width / MAP.scale, top, right, bottom: top + height / MAP.scale };
}

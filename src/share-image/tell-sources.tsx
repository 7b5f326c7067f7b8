import type { Catalog } from '../domain/catalog.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { discoveryMessagesOf } from '../i18n/discovery-messages.ts';
import type { Speech } from '../i18n/speech.ts';
import { LaneMark } from '../ui/lane-mark.tsx';
import type { Column } from './column.tsx';
import { type Measure, setLines } from './set-lines.ts';
import type { Telling } from './told-by.ts';

interface Setting {
  readonly catalog: Catalog;
  readonly speech: Speech;
  readonly measure: Measure;
  /** The column, px. */
  readonly left: number;
  readonly width: number;
}

/** What one report says, and what each of two does, px: the largest for which there is room. */
const SAID = { alone: [24, 21, 19], beside: [21, 19, 18] } as const;
/** What a report's name takes up, px. */
const HEAD = 66;
const LEADING = 1.3;
/** A report's name, the names of lanes, and the gap between a name and what follows on its line, px. */
const NAME = 25;
const KEY = 16.5;
const GAP = 12;

/** Who says so, the first two of them, with what they say as far as there is room, px. */
export function tellSources(column: Column, tellings: readonly Telling[], room: number, setting: Setting): void {
  const { left, width } = setting;
  const shown = tellings.slice(0, 2);
  const { lines, size } = sayAll(shown, room - shown.length * HEAD, setting);
  shown.forEach(({ origin }, index) => {
    column.gap(16);
    column.place(<path className="share-hairline" d={`M${left} ${column.y}h${width}`} />, 8);
    column.place(<Source origin={origin} y={column.y} {...setting} />, 40);
    column.write({ lines: lines[index] ?? [], size }, 'share-said', LEADING);
  });
}

/** The reports that the story tells, and its lanes. */
export function tellStory(column: Column, setting: Setting): void {
  const { catalog, speech, measure, left, width } = setting;
  const { sources, lanes } = catalog.story;
  const rule = () => <path className="share-hairline" d={`M${left} ${column.y}h${width}`} />;
  for (const { id, origin, context, published } of sources) {
    if (origin || context || published === undefined) continue;
    column.place(rule(), 8);
    column.place(<Source origin={id} y={column.y} {...setting} />, 44);
  }
  column.place(rule(), 0);
  let [x, y] = [left, column.y + 16];
  const marks = lanes.map(({ id, shape, name, shortName }, lane) => {
    const words = speech.text(shortName ?? name);
    const wide = 22 + measure(words, 'text', KEY);
    if (x + wide > left + width + GAP) [x, y] = [left, y + KEY * 1.5];
    const at = x;
    x += wide + GAP;
    return (
      <g key={id}>
        <g transform={`translate(${at} ${y}) scale(1.2)`}>
          <LaneMark shape={shape} lane={lane} />
        </g>
        <text className="share-key" fontSize={KEY} x={at + 22} y={y + 14}>
          {words}
        </text>
      </g>
    );
  });
  column.place(marks, y + 20 - column.y);
}

/**
 * What each report says, as large as there is room for, px: all of it, else the first statement of each, else that of
 * the first report alone. Whole statements or none.
 */
function sayAll(
  tellings: readonly Telling[],
  room: number,
  { speech, width, measure }: Setting,
): { readonly lines: readonly (readonly string[])[]; readonly size: number } {
  const sizes = tellings.length === 1 ? SAID.alone : SAID.beside;
  const all = tellings.map(({ claims }) => claims.map(({ statement }) => speech.text(statement)));
  const brief = all.map((statements) => statements.slice(0, 1));
  for (const statements of [all, brief, brief.slice(0, 1)]) {
    for (const size of sizes) {
      const lines = statements.map((each) => setLines(each.join(' '), width, (line) => measure(line, 'text', size)));
      if (lines.flat().length * size * LEADING <= room) return { lines, size };
    }
  }
  return { lines: [], size: sizes[0] };
}

function Source({ origin, y, catalog, speech, measure, left }: Setting & { origin: SourceId; y: number }) {
  const source = catalog.sources.get(origin);
  const name = speech.text(source?.name ?? origin);
  const day = source?.published;
  return (
    <>
      <text className="share-source" fontSize={NAME} x={left} y={y + NAME}>
        {name}
      </text>
      <text className="share-day" x={left + measure(name, 'headline', NAME) + GAP} y={y + NAME}>
        {day === undefined ? discoveryMessagesOf(speech).dayUnknown : speech.dates.iso(day)}
      </text>
    </>
  );
}

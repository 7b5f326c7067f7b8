import type { Comparison } from '../domain/story.ts';
import type { Messages } from '../i18n/messages.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { createSpanScale, type SpanTick } from './span-scale.ts';
import './span-drawing.css';

const WIDTH = 368;
const ROW = 24;
const TOP = 16;
// Wide enough for the widest letters of a label at 12.5 user units.
const LETTER = 6.3;

/** Lengths of time that clash, drawn to one scale. What we infer is dashed, and not marked as a source's word. */
export function SpanDrawing(props: {
  topic: string;
  spans: NonNullable<Comparison['spans']>;
  lane: number;
  day: string | undefined;
}) {
  const { topic, spans, lane, day } = props;
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const dates = useDateWords();
  const text = useText();
  const scale = createSpanScale(spans, 12, WIDTH - 22);
  const axis = TOP + spans.length * ROW + 4;
  const published = new Set([...catalog.sources.values()].map((source) => source.published));
  const described = spans.map(({ label, from, to, inferred }) => {
    const words = evidence.span(text(label), dates.iso(from), dates.iso(to));
    return inferred ? evidence.inferredSpan(words) : words;
  });
  return (
    <svg
      className={`span-drawing lane-${lane}`}
      viewBox={`0 0 ${WIDTH} ${axis + 24}`}
      role="img"
      aria-label={evidence.spans(topic, described)}
    >
      {day !== undefined && (
        <>
          <path className="span-drawing-day" d={`M${scale.xOf(day)} 2V${axis}`} />
          <circle className="span-drawing-dot" cx={scale.xOf(day)} cy={axis} r="4.6" />
        </>
      )}
      <path
        className="span-drawing-axis"
        d={`M0 ${axis}H${WIDTH}${scale.ticks.map(({ x }) => `M${x} ${axis}v4`).join('')}`}
      />
      {spans.map(({ label, from, to, inferred }, row) => {
        const [x1, x2] = [scale.xOf(from), scale.xOf(to)];
        const y = TOP + row * ROW;
        const words = text(label);
        const width = words.length * LETTER + 10;
        const middle = (x1 + x2) / 2;
        const caps = published.has(to) && inferred ? `M${x1} ${y - 5}v10` : `M${x1} ${y - 5}v10M${x2} ${y - 5}v10`;
        return (
          <g key={words} className={inferred ? 'span-drawing-inferred' : 'span-drawing-stated'}>
            <path d={`M${x1} ${y}H${x2}`} className="span-drawing-length" />
            <path d={caps} className="span-drawing-cap" />
            {published.has(to) && <path className="span-drawing-page" d={`M${x2 - 4} ${y - 6}h5.4l3.6 3.4v8.6h-9z`} />}
            <rect x={middle - width / 2} y={y - 9} width={width} height="18" />
            <text x={middle} y={y + 4.4} textAnchor="middle">
              {words}
            </text>
          </g>
        );
      })}
      {scale.ticks.map((tick) => (
        <text
          key={tick.iso}
          className="span-drawing-tick"
          x={Math.min(Math.max(tick.x, 12), WIDTH)}
          y={axis + 17}
          textAnchor={tick.x > WIDTH - 30 ? 'end' : 'middle'}
        >
          {nameTick(tick, evidence)}
        </text>
      ))}
    </svg>
  );
}

function nameTick({ iso, kind, withYear }: SpanTick, evidence: Messages['evidence']): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const name = evidence.shortMonths[month - 1] ?? iso;
  return kind === 'end' ? evidence.shortDay(day, name) : evidence.shortMonth(name, withYear ? year : undefined);
}

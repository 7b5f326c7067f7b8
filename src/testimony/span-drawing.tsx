import type { Comparison } from '../domain/comparison.ts';
import { type EvidenceMessages, useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { countLetters } from '../ui/count-letters.ts';
import { usePlaceIn } from '../ui/use-place-in.ts';
import { createSpanScale, type SpanTick } from './span-scale.ts';
import './span-drawing.css';

type Spans = NonNullable<Comparison['spans']>;

interface Props {
  readonly topic: string;
  readonly spans: Spans;
  readonly lane: number;
  /** ISO date of the day that the lengths are counted from. */
  readonly day: string | undefined;
  /** Who gives each length, in the order of the spans: named behind it where there is room. */
  readonly tellers?: readonly ({ readonly name: string; readonly shortName: string } | undefined)[];
  /** Stretches of time to shade: ISO dates. */
  readonly shaded?: readonly { readonly from: string; readonly to: string }[];
  /** In user units; a pixel each where the drawing has that width. */
  readonly width?: number;
}

const NARROW = 368;
const LARGE_FROM = 440;
/** Sizes in user units. A letter is as wide as the widest of a label. */
const SIZES = {
  small: { top: 16, row: 24, letter: 6.3, plain: 5.6, label: 18, cap: 5 },
  large: { top: 18, row: 29, letter: 7.1, plain: 5.9, label: 22, cap: 6 },
};

/** Lengths of time that clash, drawn to one scale. What we infer is dashed, and not marked as a source's word. */
export function SpanDrawing({ topic, spans, lane, day, tellers = [], shaded = [], width = NARROW }: Props) {
  const catalog = useCatalog();
  const evidence = useEvidenceMessages();
  const dates = useDateWords();
  const text = useText();
  const place = usePlaceIn(width);
  const size = width >= LARGE_FROM ? SIZES.large : SIZES.small;
  const scale = createSpanScale(spans, 12, width - 22);
  const axis = size.top + spans.length * size.row + (width >= LARGE_FROM ? 0 : 4);
  const published = new Set([...catalog.sources.values()].map((source) => source.published));
  const described = spans.map(({ label, from, to, inferred }) => {
    const words = evidence.span(text(label), dates.iso(from), dates.iso(to));
    return inferred ? evidence.inferredSpan(words) : words;
  });
  return (
    <svg
      className={`span-drawing${width >= LARGE_FROM ? ' span-drawing-large' : ''} lane-${lane}`}
      viewBox={`0 0 ${width} ${axis + 24}`}
      role="img"
      aria-label={evidence.spans(topic, described)}
    >
      {shaded.map(({ from, to }) => (
        <path
          key={from}
          className="span-drawing-shaded"
          d={`M${place(scale.xOf(from))} 2H${place(scale.xOf(to))}V${axis}H${place(scale.xOf(from))}z`}
        />
      ))}
      {day !== undefined && (
        <>
          <path className="span-drawing-day" d={`M${place(scale.xOf(day))} 2V${axis}`} />
          <circle className="span-drawing-dot" cx={place(scale.xOf(day))} cy={axis} r="4.6" />
        </>
      )}
      <path
        className="span-drawing-axis"
        d={`M0 ${axis}H${width}${scale.ticks.map(({ x }) => `M${place(x)} ${axis}v4`).join('')}`}
      />
      {spans.map(({ label, from, to, inferred }, row) => {
        const [x1, x2] = [scale.xOf(from), scale.xOf(to)];
        const y = size.top + row * size.row;
        // A label keeps clear of the day's own line.
        const end = day !== undefined && scale.xOf(day) < x2 ? scale.xOf(day) : x2;
        const room = end - x1 - 24;
        const noted = evidence.inferredSpan(text(label));
        const words = inferred && countLetters(noted) * size.plain + 10 <= room ? noted : text(label);
        const labelWidth = countLetters(words) * (inferred ? size.plain : size.letter) + 10;
        const middle = place((x1 + end) / 2);
        const teller = tellers[row];
        const fits = (name: string) => x2 + 8 + countLetters(name) * size.plain <= width;
        const name = [teller?.name, teller?.shortName].find((candidate) => candidate !== undefined && fits(candidate));
        const page = published.has(to) && inferred;
        const cap = (x: number) => `M${place(x)} ${y - size.cap}v${size.cap * 2}`;
        return (
          <g key={text(label)} className={inferred ? 'span-drawing-inferred' : 'span-drawing-stated'}>
            <path d={`M${place(x1)} ${y}H${place(x2)}`} className="span-drawing-length" />
            <path d={page ? cap(x1) : cap(x1) + cap(x2)} className="span-drawing-cap" />
            {published.has(to) && (
              <path className="span-drawing-page" d={`M${place(x2) - 4} ${y - 6}h5.4l3.6 3.4v8.6h-9z`} />
            )}
            <rect x={middle - labelWidth / 2} y={y - size.label / 2} width={labelWidth} height={size.label} />
            <text x={middle} y={y + 4.6} textAnchor="middle">
              {words}
            </text>
            {name !== undefined && (
              <text x={place(x2 + 8)} y={y + 4.4} className="span-drawing-teller">
                {name}
              </text>
            )}
          </g>
        );
      })}
      {scale.ticks.map((tick) => (
        <text
          key={tick.iso}
          className="span-drawing-tick"
          x={place(Math.min(Math.max(tick.x, 12), width))}
          y={axis + 17}
          textAnchor={tick.x > width - 20 ? 'end' : 'middle'}
        >
          {nameTick(tick, evidence)}
        </text>
      ))}
    </svg>
  );
}

function nameTick({ iso, kind, withYear }: SpanTick, evidence: EvidenceMessages): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const name = evidence.shortMonths[month - 1] ?? iso;
  return kind === 'end' ? evidence.shortDay(day, name) : evidence.shortMonth(name, withYear ? year : undefined);
}

import { drawnLine } from '../i18n/isolate.ts';
import { useDirection } from '../i18n/messages-context.tsx';
import type { PlacedLabel } from './label-layout.ts';
import { baselines } from './text-block.ts';

/** A label where it was placed, px, with its leader if it has one. `marker` is the id of the filter of disputed words. */
export function MapLabelText({ label: { at, className }, marker }: { label: PlacedLabel; marker: string }) {
  const { block, x, y, anchor, angle, leader } = at;
  const offsets = baselines(block);
  const direction = useDirection();
  return (
    <g
      className={at.onFlash ? `${className} annotation-label-flash` : className}
      {...(angle && { transform: `rotate(${angle} ${x.toFixed(1)} ${y.toFixed(1)})` })}
    >
      {leader && (
        <path
          className="annotation-leader"
          d={`M${leader.map((value) => value.toFixed(1)).join(' ')}L${nearEdge(at)}`}
        />
      )}
      {block.lines.map(({ text, style }, index) => (
        <text
          key={text}
          className={`annotation-text-${style}`}
          x={x.toFixed(1)}
          y={(y - block.height / 2 + (offsets[index] ?? 0)).toFixed(1)}
          textAnchor={anchor}
          {...(style === 'disputed' && { filter: `url(#${marker})` })}
        >
          {drawnLine(text, direction)}
        </text>
      ))}
    </g>
  );
}

/** Where a leader ends: at the label's upper or lower edge, whichever it comes to, a little in from its corner. */
function nearEdge({ block, x, y, anchor, leader }: PlacedLabel['at']): string {
  const inset = Math.min(16, block.width / 3);
  const toX = anchor === 'start' ? x + inset / 2 : anchor === 'end' ? x - inset : x;
  const toY = leader && leader[1] < y ? y - block.height / 2 - 1 : y + block.height / 2 + 1;
  return `${toX.toFixed(1)} ${toY.toFixed(1)}`;
}

/** The marker behind disputed words: it fills the box of the text that it is put on. */
export function MarkerInk({ id }: { id: string }) {
  return (
    <filter id={id} colorInterpolationFilters="sRGB" x="-0.015" y="0.05" width="1.03" height="0.92">
      <feFlood className="annotation-marker" result="marker" />
      <feMerge>
        <feMergeNode in="marker" />
        <feMergeNode in="SourceGraphic" />
      </feMerge>
    </filter>
  );
}

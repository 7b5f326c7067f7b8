import { drawnLine } from '../i18n/isolate.ts';
import type { Speech } from '../i18n/speech.ts';
import { arrangeNumbers, BADGE, type NumberArrangement, type NumberScene } from './arrange-numbers.ts';
import { MapLabelText } from './map-label-text.tsx';
import { PointMark, placed, Tie } from './point-mark.tsx';
import './annotations.css';
import './number-layer.css';

/** Points, ties, and the numbers of events with the names of their places: what a map on paper has in the place of titles. */
export function NumberLayer({ prefix, ...scene }: NumberScene & { prefix: string }) {
  const { basemap, catalog, view, marks, ties, speech } = scene;
  const { unit, places, names } = arrangeNumbers(scene);
  return (
    <g className="annotations">
      {ties.map((tie) => (
        <Tie
          key={`${tie.event}/${tie.from}/${tie.to}`}
          tie={tie}
          basemap={basemap}
          catalog={catalog}
          view={view}
          unit={unit}
          sharpening={false}
        />
      ))}
      {marks.map((mark) => (
        <PointMark key={mark.key} mark={mark} catalog={catalog} view={view} prefix={prefix} unit={unit} />
      ))}
      <g transform={placed(0, 0, unit)}>
        {names.map((label) => (
          <MapLabelText key={label.key} label={label} marker="" />
        ))}
        {places.map((each) => (
          <PlaceNumbers key={each.key} told={each} speech={speech} />
        ))}
      </g>
    </g>
  );
}

/** Badges, then the name: in the order in which the language is read. */
function PlaceNumbers({ told, speech }: { told: NumberArrangement['places'][number]; speech: Speech }) {
  const { at, badges, name } = told;
  const { block, x, y, anchor, leader } = at;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - block.width : x - block.width / 2;
  // Where the leader comes to: what of the label is nearest, so that it crosses no other.
  const edge = leader && [within(leader[0], left, block.width), within(leader[1], y - block.height / 2, block.height)];
  const rightToLeft = speech.direction === 'rtl';
  const begin = rightToLeft ? left + block.width : left;
  const way = rightToLeft ? -1 : 1;
  const after = begin + way * (badges.length * BADGE.width + (badges.length > 0 ? 3 : 0));
  const middleOf = (index: number) => begin + way * (index + 0.5) * BADGE.width;
  return (
    <g className="annotation-numbered" data-place={told.place}>
      {leader && edge && (
        <path className="annotation-leader" d={`M${[...leader, ...edge].map((value) => value.toFixed(1)).join(' ')}`} />
      )}
      {badges.map(({ number, over }, index) => (
        <g
          key={number}
          className={over ? 'annotation-badge annotation-badge-over' : 'annotation-badge'}
          data-number={number}
        >
          <circle cx={middleOf(index).toFixed(1)} cy={y.toFixed(1)} r={BADGE.radius} />
          <text x={middleOf(index).toFixed(1)} y={(y + 4).toFixed(1)} textAnchor="middle">
            {speech.number(number)}
          </text>
        </g>
      ))}
      {name !== '' && (
        <text
          className="annotation-text-title"
          x={after.toFixed(1)}
          y={(y + 4.8).toFixed(1)}
          textAnchor={rightToLeft ? 'end' : 'start'}
        >
          {drawnLine(name, speech.direction)}
        </text>
      )}
    </g>
  );
}

/** The nearest to a value of those from a px before a start to a px after its length. */
function within(value: number, start: number, length: number): number {
  return Math.max(start - 1, Math.min(value, start + length + 1));
}

import { type ReactNode, useMemo, useRef, useState } from 'react';
import { densityOf } from '../domain/density.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { percentOf, shareOf } from './strip-scale.ts';
import { usePlayheadMoves } from './use-playhead.ts';
import './density-strip.css';

const WIDTH = 1000;
const HEIGHT = 100;

/** How much begins when, by lane, and the playhead over it. `children` lie under the bars. */
export function DensityField({ extent, children }: { extent: Interval; children?: ReactNode }) {
  const { playback } = useSession();
  const catalog = useCatalog();
  const bars = useMemo(() => stackBars(densityOf(catalog, 4), extent), [catalog, extent]);
  const line = useRef<SVGLineElement>(null);
  const [first] = useState(() => percentOf(extent, playback.getState().position));
  usePlayheadMoves((instant) => {
    const x = percentOf(extent, instant);
    line.current?.setAttribute('x1', x);
    line.current?.setAttribute('x2', x);
  });
  return (
    <div className="density-field">
      {children}
      <svg className="density-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ key, lane, x, y, width, height }) => (
          <rect key={key} className={`lane-${lane % 5}`} x={x} y={y} width={width} height={height} />
        ))}
      </svg>
      <svg className="density-playhead" aria-hidden="true">
        <line ref={line} x1={first} x2={first} y1="0" y2="100%" />
      </svg>
    </div>
  );
}

function stackBars(bins: ReturnType<typeof densityOf>, extent: Interval) {
  const most = Math.max(1, ...bins.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  return bins.flatMap(({ interval, counts }) => {
    const x = shareOf(extent, interval.start) * WIDTH;
    const width = shareOf(extent, interval.end) * WIDTH - x - 1.2;
    let top = HEIGHT;
    return counts.flatMap((count, lane) => {
      const height = (count / most) * HEIGHT;
      if (height < 0.5) return [];
      top -= height;
      return [
        {
          key: `${interval.start}/${lane}`,
          lane,
          x: round(x),
          y: round(top),
          width: round(width),
          height: round(height),
        },
      ];
    });
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { useMemo, useRef, useState } from 'react';
import { densityOf } from '../domain/density.ts';
import { dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useDateWords, useDirection } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { PlayheadRange } from './playhead-range.tsx';
import { percentOf, shareOf } from './strip-scale.ts';
import { usePlayheadMoves } from './use-playhead.ts';
import './density-strip.css';

/** Takes no room of its own: the strip stands without it. */
export const WindowBrush = comesLater(() => import('./window-brush.tsx').then((module) => module.WindowBrush));
const StripTouch = comesLater(() => import('./strip-touch.tsx').then((module) => module.StripTouch));

const WIDTH = 1000;
const HEIGHT = 100;

/** The whole story in little: how much begins when, by lane; the window of the lanes above; and the playhead. */
export function DensityStrip({ extent, bounds }: { extent: Interval; bounds: Interval }) {
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
    <div className="density-strip">
      {/* As wide as the strip; where it shows a part of the story, wider. */}
      <div className="density-scale">
        <div className="density-field">
          <WindowBrush.Later extent={extent} bounds={bounds} />
          <svg
            className="density-bars"
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {bars.map(({ key, lane, x, y, width, height }) => (
              <rect key={key} className={`lane-${lane % 5}`} x={x} y={y} width={width} height={height} />
            ))}
          </svg>
          <svg className="density-playhead" aria-hidden="true">
            <line ref={line} x1={first} x2={first} y1="0" y2="100%" />
          </svg>
        </div>
        <MonthNames extent={extent} />
        <PlayheadRange />
      </div>
      <StripTouch.Later extent={extent} bounds={bounds} />
    </div>
  );
}

/** Names of every few months; the first and the last alone where it is narrow. */
function MonthNames({ extent }: { extent: Interval }) {
  const catalog = useCatalog();
  const dates = useDateWords();
  const rightToLeft = useDirection() === 'rtl';
  const place = (share: number) => `${(rightToLeft ? 1 - share : share) * 100}%`;
  const { calendar } = catalog;
  const months = calendar.days.flatMap((day, index) =>
    day.endsWith('-01') ? [{ day, start: dayInterval(calendar, index).start }] : [],
  );
  const every = Math.max(1, Math.ceil(months.length / 6));
  const last = dayInterval(calendar, Infinity).start;
  return (
    <>
      <svg className="density-months" aria-hidden="true">
        {months.map(({ day, start }, at) =>
          at % every === 0 ? (
            <text key={day} x={place(shareOf(extent, start))} y="1em">
              {at === 0 || day.slice(5, 7) === '01' ? dates.month(start) : dates.monthAlone(start)}
            </text>
          ) : null,
        )}
      </svg>
      <svg className="density-ends" aria-hidden="true">
        <text x={place(0)} y="1em">
          {dates.month(extent.start)}
        </text>
        <text x={place(1)} y="1em" textAnchor="end">
          {dates.month(last)}
        </text>
      </svg>
    </>
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

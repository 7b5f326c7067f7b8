import { dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useDateWords, useDirection } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { DensityField } from './density-field.tsx';
import { PlayheadRange } from './playhead-range.tsx';
import { shareOf } from './strip-scale.ts';
import './density-strip.css';

/** Takes no room of its own: the strip stands without it. */
export const WindowBrush = comesLater(() => import('./window-brush.tsx').then((module) => module.WindowBrush));
const StripTouch = comesLater(() => import('./strip-touch.tsx').then((module) => module.StripTouch));

/** The whole story in little: how much begins when, by lane; the window of the lanes above; and the playhead. */
export function DensityStrip({ extent, bounds }: { extent: Interval; bounds: Interval }) {
  return (
    <div className="density-strip">
      {/* As wide as the strip; where it shows a part of the story, wider. */}
      <div className="density-scale">
        <DensityField extent={extent}>
          <WindowBrush.Later extent={extent} bounds={bounds} />
        </DensityField>
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

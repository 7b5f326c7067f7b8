import { useId } from 'react';
import type { Secrecy } from '../domain/secrecy.ts';
import { isWholeMonth } from '../domain/time/calendar.ts';
import { useDateWords, useMessages, useNumber } from '../i18n/messages-context.tsx';
import { useCatalog, useSourcesChosen } from '../state/session-context.tsx';
import { useWidth } from '../ui/use-width.ts';
import './secrecy-drawing.css';

// What the panel has at its widest, until it is measured; letters are never scaled down.
const WIDEST = 440;
const START = 8;
const BAND = 8;
const HEIGHT = 18;
// Wide enough for the widest letters of a label at 12.2 user units.
const LETTER = 6.4;
const NEAREST = 74;

/** From when it was to when it was told, to scale: what is uncertain is a band with a dashed line, the rest is hatched. */
export function SecrecyDrawing({ secrecy, lane }: { secrecy: Secrecy; lane: number }) {
  const { publicity } = useMessages().evidence;
  const words = useSourcesChosen() ? publicity.ofChoice : publicity;
  const { timeZone } = useCatalog().calendar;
  const dates = useDateWords();
  const number = useNumber();
  const hatch = useId();
  const { least, most, from, until } = secrecy;
  const [room, measured] = useWidth();
  // Folded away it has no width.
  const width = measured || WIDEST;
  const end = width - 12;
  const exact = least === most;
  const xOf = (instant: number) => START + ((end - START) * (instant - from.start)) / (until.start - from.start || 1);
  const known = exact ? START : Math.min(xOf(from.end), end);
  // "a day in January", where the band is a month; else only that it lies between its ends.
  const within = isWholeMonth(from, timeZone) ? publicity.within(dates.monthAlone(from.start)) : publicity.between;
  const rows = exact
    ? [{ label: publicity.exactly(most), x: START, dashed: START }]
    : [
        { label: publicity.most(most), x: START, dashed: known },
        { label: publicity.least(least), x: known, dashed: known },
      ];
  const axis = BAND + HEIGHT + rows.length * 20 + 14;
  const lastDay = dates.dayAndMonth(from.end - 1);
  const [first, untilDay] = [dates.dayAndMonth(from.start), dates.day(until.start)];
  return (
    <svg
      ref={room}
      className={`secrecy-drawing lane-${lane}`}
      viewBox={`0 0 ${width} ${axis + 6}`}
      role="img"
      aria-label={
        exact
          ? words.drawnDay(publicity.exactly(most), first, untilDay)
          : words.drawnSpan(number(least), number(most), first, lastDay, untilDay)
      }
    >
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path className="secrecy-drawing-stripe" d="M0 2.5H5" />
      </pattern>
      <rect x={known} y={BAND} width={end - known} height={HEIGHT} fill={`url(#${hatch})`} />
      <path className="secrecy-drawing-edge" d={`M${known} ${BAND}H${end}M${known} ${BAND + HEIGHT}H${end}`} />
      {exact ? (
        <circle className="secrecy-drawing-day" cx={START} cy={BAND + HEIGHT / 2} r="5.2" />
      ) : (
        <>
          <rect className="secrecy-drawing-band" x={START} y={BAND} width={known - START} height={HEIGHT} />
          <path className="secrecy-drawing-sides" d={`M${START} ${BAND}H${known}M${START} ${BAND + HEIGHT}H${known}`} />
          <path
            className="secrecy-drawing-ends"
            d={`M${START} ${BAND - 1}v${HEIGHT + 2}M${known} ${BAND - 1}v${HEIGHT + 2}`}
          />
          {within.length * LETTER < known - START && (
            <text x={(START + known) / 2} y={BAND + 13} textAnchor="middle">
              {within}
            </text>
          )}
        </>
      )}
      <path className="secrecy-drawing-until" d={`M${end} 2V${axis - 10}`} />
      <path className="secrecy-drawing-page" d={`M${end - 5} ${BAND + 3}h6.4l4 3.8v8.2h-10.4z`} />
      {rows.map(({ label, x, dashed }, row) => {
        const y = BAND + HEIGHT + 14 + row * 20;
        const words = label.length * LETTER + 10;
        const middle = row === 0 && !exact ? (START + Math.max(known, START + words)) / 2 : (x + end) / 2;
        return (
          <g key={label}>
            <path className="secrecy-drawing-doubt" d={`M${x} ${y}H${dashed}`} />
            <path className="secrecy-drawing-length" d={`M${dashed} ${y}H${end}M${x} ${y - 5}v10M${end} ${y - 5}v10`} />
            <rect className="secrecy-drawing-ground" x={middle - words / 2} y={y - 8} width={words} height="16" />
            <text x={middle} y={y + 4.2} textAnchor="middle" className="secrecy-drawing-count">
              {label}
            </text>
          </g>
        );
      })}
      <text x="0" y={axis + 3} className="secrecy-drawing-tick">
        {first}
      </text>
      {!exact && known - START > NEAREST && end - known > NEAREST + 24 && (
        <text x={known} y={axis + 3} textAnchor="middle" className="secrecy-drawing-tick">
          {lastDay}
        </text>
      )}
      <text x={width} y={axis + 3} textAnchor="end" className="secrecy-drawing-tick">
        {untilDay}
      </text>
    </svg>
  );
}

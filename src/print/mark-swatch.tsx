import type { ReactNode } from 'react';
import type { print } from '../i18n/en/print.ts';

type SwatchName = Exclude<keyof (typeof print)['marks'], 'heading'>;

/** Precise ones first. */
export const SWATCHES = [
  'point',
  'hatch',
  'flash',
  'startNotGiven',
  'waterlines',
  'presence',
  'outside',
  'past',
  'tie',
  'numbers',
] as const satisfies readonly SwatchName[];

/** A country, small: 30 by 18 px. */
const FIELD = 'M2 4 11 2 20 3 28 6 26 15 15 16 4 14Z';

/** A mark as printed maps draw it, beside what it means. */
export function MarkSwatch({ of: name }: { of: SwatchName }) {
  return (
    <svg className="mark-swatch" viewBox="0 0 30 18" width="30" height="18" fill="none" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}

const DRAWINGS: Readonly<Record<SwatchName, ReactNode>> = {
  point: (
    <>
      <circle cx="15" cy="9" r="6.5" strokeWidth="2" />
      <circle className="mark-swatch-ink" cx="15" cy="9" r="3" />
    </>
  ),
  hatch: (
    <>
      <path className="mark-swatch-lines" d="M4 14 14 3M9 15 21 3M15 16 26 5M21 15.5 27 9" />
      <path d={FIELD} strokeDasharray="6 4" />
    </>
  ),
  flash: <path className="mark-swatch-grey" d={FIELD} />,
  startNotGiven: <path d={FIELD} strokeDasharray="8 3.5 1.5 3.5" />,
  waterlines: (
    <>
      <path className="mark-swatch-grey" d={FIELD} strokeWidth="2" />
      <path
        className="mark-swatch-lines"
        d="M5 5.5 11 4.2 19.5 5 25.5 7.5 24 13 15 13.8 6 12Z M8 7 11.5 6.3 19 7 23 9 22 11 15 11.5 8.5 10.3Z"
      />
    </>
  ),
  presence: <path className="mark-swatch-pale" d={FIELD} strokeDasharray="6 4" />,
  outside: <path d={FIELD} strokeDasharray="8 4.5" strokeWidth="1.1" />,
  past: <path d={FIELD} strokeDasharray="0.1 3.6" strokeLinecap="round" strokeWidth="2" />,
  tie: <path d="M3 7.5H27M3 11.5H27" />,
  numbers: <circle className="mark-swatch-ink" cx="15" cy="9" r="7" />,
};

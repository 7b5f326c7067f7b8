import type { Interval } from './interval.ts';

/** How fine a date is; `tens` are ten days of a month, such as `2024-02-0X`. */
export type DatePrecision = 'year' | 'month' | 'tens' | 'day';

/** A date as a source gives it. `day` is the first of the ten where the precision is `tens` (0, 10, 20, 30). */
export interface CalendarDate {
  readonly precision: DatePrecision;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
}

/**
 * An EDTF date read in its time zone.
 * `single` dates have `from` equal to `to`; a null side is open (`..`) and its instant infinite.
 */
export interface Dating {
  readonly edtf: string;
  readonly timeZone: string;
  readonly kind: 'single' | 'range';
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly interval: Interval;
}

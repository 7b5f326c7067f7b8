import type { Interval } from '../domain/time/interval.ts';
import { readDating } from '../domain/time/read-dating.ts';
import { lastDay, mendDate } from './mend-date.ts';
import { didYouMean } from './nearest-word.ts';

export interface Complaint {
  readonly expected: string;
  readonly mend?: string;
}

// The parser takes more than the format promises, such as a bare number as milliseconds, or a time of day.
const DATE = String.raw`(?:\d{4}(?:-\d\d(?:-(?:\d\d|\dX|XX))?|-XX(?:-XX)?)?[~?%]?)`;
const SHAPE = new RegExp(`^(?:${DATE}|${DATE}/(?:${DATE}|\\.\\.)|\\.\\./${DATE})$`);
const EXPECTED = 'an EDTF date, such as 2024-01-10, 2024-01, 2024-02-0X, 2024-03~ or 2023-11/..';

/** Reads dates and zones, each distinct one once: a large story repeats few. */
export class DateReader {
  readonly #datings = new Map<string, Interval | Complaint>();
  readonly #zones = new Map<string, Complaint | null>();

  /** The instants of an EDTF date, or what is wrong with it. The zone must be known. */
  read(edtf: string, timeZone: string): Interval | Complaint {
    const key = `${edtf} ${timeZone}`;
    const known = this.#datings.get(key);
    if (known) return known;
    const result = readInterval(edtf, timeZone);
    this.#datings.set(key, result);
    return result;
  }

  /** What is wrong with a time zone, or undefined. */
  zoneComplaint(timeZone: string): Complaint | undefined {
    let complaint = this.#zones.get(timeZone);
    if (complaint === undefined) {
      const mend = () => didYouMean(timeZone, Intl.supportedValuesOf('timeZone'));
      complaint = knowsZone(timeZone) ? null : complain('an IANA time zone, such as Asia/Muscat', mend());
      this.#zones.set(timeZone, complaint);
    }
    return complaint ?? undefined;
  }
}

export function isComplaint(result: Interval | Complaint): result is Complaint {
  return 'expected' in result;
}

function readInterval(edtf: string, timeZone: string): Interval | Complaint {
  const sides = edtf.split('/');
  const badMonth = sides.find((side) => /^\d{4}-(?:00|1[3-9]|[2-9]\d)(?!\d)/.test(side));
  if (badMonth !== undefined) return complain('a date; the month is 01 to 12', mendDate(badMonth));
  const badDay = sides.find((side) => !hasDay(side));
  if (badDay !== undefined) return complain('a day that this month has', mendDate(badDay.replace(/[~?%]$/, '')));
  if (!SHAPE.test(edtf)) return complain(EXPECTED, mendDate(edtf));
  const [from, to] = sides;
  if (to !== undefined && from === to) return complain('a date alone, where it begins and ends', `${from}?`);
  const [start, end] = sides.map((side) => readSide(side, timeZone));
  if (start && end && end.end <= start.start) return complain('an end that is not before its start', mendDate(edtf));
  return readSide(edtf, timeZone) ?? complain(EXPECTED, mendDate(edtf));
}

/** Whether a date's day is one of its month's; true of all that names no day. The parser takes 29 February of any year. */
function hasDay(side: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)[~?%]?$/.exec(side) ?? [];
  return day === undefined || (Number(day) >= 1 && Number(day) <= lastDay(Number(year), Number(month)));
}

function readSide(edtf: string, timeZone: string): Interval | undefined {
  try {
    return readDating(edtf, timeZone).interval;
  } catch {
    return undefined;
  }
}

function complain(expected: string, mend: string | undefined): Complaint {
  return mend === undefined ? { expected } : { expected, mend };
}

function knowsZone(timeZone: string): boolean {
  // Engines differ on offsets such as "+04:00"; names are known to all.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(timeZone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

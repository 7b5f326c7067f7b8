import type { ClaimId } from '../domain/identifiers.ts';
import type { CalendarDate, Dating } from '../domain/time/dating.ts';

// JSON has no infinity: an open side is null. The browser reads this for the first story, so it has no zod.

/** A dating as the file has it: the instants of open sides are null. */
export interface WrittenDating extends Omit<Dating, 'interval'> {
  readonly interval: { readonly start: number | null; readonly end: number | null };
}

/** The datings of a story, by claim, ready for JSON. */
export function writeDatings(datings: ReadonlyMap<ClaimId, Dating>): Readonly<Record<ClaimId, WrittenDating>> {
  return Object.fromEntries(
    [...datings].map(([claim, dating]) => {
      const { start, end } = dating.interval;
      return [claim, { ...dating, interval: { start: finite(start), end: finite(end) } }];
    }),
  );
}

/** Reads what `writeDatings` wrote, once parsed; undefined where it is something else. */
export function readDatings(value: unknown): ReadonlyMap<ClaimId, Dating> | undefined {
  if (!isRecord(value)) return undefined;
  const datings = new Map<ClaimId, Dating>();
  for (const [claim, written] of Object.entries(value)) {
    const dating = readOne(written);
    if (!dating) return undefined;
    datings.set(claim, dating);
  }
  return datings;
}

function readOne(value: unknown): Dating | undefined {
  if (!isRecord(value)) return undefined;
  const { edtf, timeZone, kind, from, to, interval } = value;
  if (typeof edtf !== 'string' || typeof timeZone !== 'string' || !isRecord(interval)) return undefined;
  if ((kind !== 'single' && kind !== 'range') || !isSide(from) || !isSide(to)) return undefined;
  const { start, end } = interval;
  if ((start !== null && typeof start !== 'number') || (end !== null && typeof end !== 'number')) return undefined;
  return { edtf, timeZone, kind, from, to, interval: { start: start ?? -Infinity, end: end ?? Infinity } };
}

/** The build wrote the file with the story; this only tells it from a file of another kind. */
function isSide(value: unknown): value is CalendarDate | null {
  return value === null || (isRecord(value) && typeof value.precision === 'string' && typeof value.year === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function finite(instant: number): number | null {
  return Number.isFinite(instant) ? instant : null;
}

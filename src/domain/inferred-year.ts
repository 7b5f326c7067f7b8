import type { EventRecord } from './catalog.ts';

/** A relative year, "last May", comes down to a year or a month: of an inferred day the year is not what was missing. */
export function isYearInferred(
  { event }: EventRecord,
  claims: ReadonlyMap<string, EventRecord['claims'][number]>,
): boolean {
  return event.when.some((id) => {
    const time = claims.get(id)?.time;
    if (time?.edtf === undefined) return false;
    return (
      time.how === 'inferred-year' ||
      (time.how === 'inferred' && time.stated !== undefined && /^\d{4}(-\d\d)?$/.test(time.edtf))
    );
  });
}

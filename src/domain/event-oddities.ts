import type { EventRecord } from './catalog.ts';
import type { Oddity } from './story.ts';

/** The oddities of the story that touch an event's claims. */
export function listOddities(oddities: readonly Oddity[], record: EventRecord): readonly Oddity[] {
  const own = new Set(record.claims.map(({ id }) => id));
  return oddities.filter(({ claims }) => claims.some((claim) => own.has(claim)));
}

import type { EventRecord } from './catalog.ts';

/** The instant (epoch ms) at which an event shows itself best: its beginning, or undefined where it is undated. */
export function representativeInstant(record: EventRecord): number | undefined {
  return record.intervals[0]?.start;
}

import type { EventRecord } from '../domain/catalog.ts';
import { dayInterval } from '../domain/time/calendar.ts';
import type { Session } from '../state/session.ts';

export interface EventAtPlayhead {
  readonly record: EventRecord;
  /** Its number in the order of the list, from 1. */
  readonly number: number;
}

/** The last event, in the order of the list, that has begun by the end of a day and is not filtered out. */
export function eventAtPlayhead({ knowledge, states }: Session, day: number): EventAtPlayhead | undefined {
  const { catalog } = knowledge.getState();
  const { end } = dayInterval(catalog.calendar, day);
  for (let index = begunBefore(catalog.events, end) - 1; index >= 0; index -= 1) {
    const record = catalog.events[index];
    if (record && states.stateOf(record.id) !== 'hidden') return { record, number: index + 1 };
  }
  return undefined;
}

/** How many events begin before an instant (epoch ms). They are in the order of their start, undated ones last. */
function begunBefore(events: readonly EventRecord[], instant: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.intervals[0]?.start ?? Infinity) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { EventId } from './identifiers.ts';
import type { Step } from './step.ts';

/** The first stop (index) of a tour that shows an event; the very first where none does. */
export function stopOfEvent(steps: readonly Step[], event: EventId | undefined): number {
  return Math.max(
    steps.findIndex(({ events }) => events.some((id) => id === event)),
    0,
  );
}
